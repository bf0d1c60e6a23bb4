import { type Script, scriptsFor } from '../../core/keyboard/layouts.ts';
import type { Language } from '../../core/model/index.ts';
import { purposeOf } from './typing.ts';

/** One letter of each script, for the keys that turn to it. */
export const scriptFaces: Readonly<Record<Script, string>> = {
  hangul: '가',
  latin: 'A',
  kana: 'あ',
  han: '字',
  digits: '1',
};

/** The language whose letters a script's keys show; none: that of the page. */
export const scriptLanguages: Readonly<Partial<Record<Script, Language>>> = { hangul: 'ko', kana: 'ja', latin: 'en' };

/** The scripts that a field is offered, that of the visitor's language first. */
export function scriptsOf(input: HTMLInputElement, language: Language): readonly Script[] {
  const purpose = purposeOf(input);
  if (purpose === 'digits') return ['digits'];
  return purpose === 'code' ? ['latin'] : scriptsFor(language);
}
