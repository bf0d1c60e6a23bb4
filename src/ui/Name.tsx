import type { Language, Localized } from '../core/model/index.ts';

interface Props {
  readonly name: Localized;
  readonly language: Language;
}

/** A name in the chosen language with the Hangul beside it, each marked with its language for speech. */
export function Name({ name, language }: Props) {
  if (language === 'ko') return <span lang="ko">{name.ko}</span>;
  return (
    <>
      <span lang={language}>{name[language]}</span>{' '}
      {name[language] !== name.ko && (
        <span class="hangul" lang="ko">
          {name.ko}
        </span>
      )}
    </>
  );
}
