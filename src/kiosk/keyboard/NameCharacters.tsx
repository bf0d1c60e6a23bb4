import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { addCharacter } from '../../core/keyboard/typed.ts';
import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage, useTexts } from '../../ui/use-state.ts';
import { BackKey } from './BackKey.tsx';
import { KeyButton } from './KeyButton.tsx';
import { charactersAfter } from './name-characters.ts';
import { type, typedText } from './typing.ts';

/** Rows of characters of names, and how many stand in one. */
const hanRows = 4;
const hanColumns = 10;

/** Characters that may come next in a name, the likeliest first: what is written so is always there to be found. */
export function NameCharacters() {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = useLanguage();
  const page = useSignal(0);
  const text = typedText.value;
  const all = charactersAfter(text, t.quick);
  const each = hanRows * hanColumns - 2;
  const pages = Math.max(1, Math.ceil(all.length / each));
  const first = (page.value % pages) * each;
  useLayoutEffect(() => {
    page.value = 0;
  }, [text]);
  return (
    <div class="keys-grid">
      {all.slice(first, first + each).map((character, index) => (
        <KeyButton key={index} language={language} onPress={() => type((typed) => addCharacter(typed, character))}>
          {character}
        </KeyButton>
      ))}
      {pages > 1 && (
        <KeyButton
          key="more"
          label={t.more}
          className="word"
          onPress={() => {
            page.value = (page.value + 1) % pages;
          }}
        >
          <Icon name="chevron-right" />
        </KeyButton>
      )}
      <BackKey key="back" />
    </div>
  );
}
