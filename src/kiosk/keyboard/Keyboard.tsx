import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isShiftBrief, type Script } from '../../core/keyboard/layouts.ts';
import { addCharacter } from '../../core/keyboard/typed.ts';
import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { useLanguage, useTexts } from '../../ui/use-state.ts';
import { AlphabetKeys } from './AlphabetKeys.tsx';
import { KeyButton } from './KeyButton.tsx';
import { NameCharacters } from './NameCharacters.tsx';
import { QuickWords } from './QuickWords.tsx';
import { scriptFaces, scriptLanguages, scriptsOf } from './scripts.ts';
import { finish, purposeOf, type, typedInto, typedText } from './typing.ts';
import { useArrows, useKeptFocus } from './use-keyboard-focus.ts';
import { useRoom } from './use-room.ts';
import './keyboard.css';

/** The keyboard of a kiosk, below the field that is typed into. */
export function Keyboard() {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = useLanguage();
  const input = typedInto.value;
  // Read so that the keys follow what is typed.
  const text = typedText.value;
  const chosen = useSignal<Script | null>(null);
  const isShifted = useSignal(false);
  const keyboard = useRef<HTMLElement>(null);
  useRoom(keyboard, input);
  useArrows(keyboard);
  useKeptFocus(keyboard);
  useLayoutEffect(() => {
    chosen.value = null;
    isShifted.value = false;
  }, [input, language]);
  if (input === null) return null;
  const offered = scriptsOf(input, language);
  const script = offered.find((candidate) => candidate === chosen.value) ?? offered[0] ?? 'latin';
  return (
    <section ref={keyboard} class="keyboard" aria-label={t.label}>
      {purposeOf(input) === 'search' && input.value === '' && <QuickWords />}
      {script === 'han' ? (
        <NameCharacters />
      ) : (
        <AlphabetKeys
          script={script}
          isShifted={isShifted.value}
          onShift={() => {
            isShifted.value = !isShifted.value;
          }}
          onTyped={() => {
            if (isShiftBrief(script)) isShifted.value = false;
          }}
        />
      )}
      <div class="keys-row">
        {offered.length > 1 &&
          offered.map((candidate) => (
            <KeyButton
              key={candidate}
              label={t[candidate]}
              language={scriptLanguages[candidate]}
              className="script"
              isPressed={candidate === script}
              onPress={() => {
                chosen.value = candidate;
                isShifted.value = false;
              }}
            >
              {scriptFaces[candidate]}
            </KeyButton>
          ))}
        <KeyButton className="word space" onPress={() => type((typed) => addCharacter(typed, ' '))}>
          {t.space}
        </KeyButton>
        <KeyButton className="word done" onPress={finish}>
          {t.done}
        </KeyButton>
      </div>
      <span class="visually-hidden" role="status">
        {t.typed(text)}
      </span>
    </section>
  );
}
