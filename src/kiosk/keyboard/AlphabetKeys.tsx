import { markKana } from '../../core/keyboard/kana.ts';
import { type Key, keysOf, type Script } from '../../core/keyboard/layouts.ts';
import { addCharacter, changeLast } from '../../core/keyboard/typed.ts';
import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useTexts } from '../../ui/use-state.ts';
import { BackKey } from './BackKey.tsx';
import { KeyButton } from './KeyButton.tsx';
import { scriptLanguages } from './scripts.ts';
import { type } from './typing.ts';
import { HalfVoiceMark, VoiceMark } from './VoiceMarks.tsx';

interface Props {
  readonly script: Script;
  readonly isShifted: boolean;
  readonly onShift: () => void;
  readonly onTyped: () => void;
}

/** The keys of a script that has an alphabet. */
export function AlphabetKeys({ script, isShifted, onShift, onTyped }: Props) {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = scriptLanguages[script];
  const markFaces = { voiced: <VoiceMark />, 'half-voiced': <HalfVoiceMark />, small: t.smallFace } as const;
  const markNames = { voiced: t.voiced, 'half-voiced': t.halfVoiced, small: t.small } as const;
  const show = (key: Key, index: number) => {
    if (key.kind === 'gap') return <span key={index} class="key-gap" />;
    if (key.kind === 'character')
      return (
        <KeyButton
          key={index}
          language={language}
          onPress={() => {
            type((typed) => addCharacter(typed, key.character));
            onTyped();
          }}
        >
          {key.character}
        </KeyButton>
      );
    if (key.kind === 'mark')
      return (
        <KeyButton
          key={index}
          label={markNames[key.mark]}
          className="word"
          onPress={() => type((typed) => changeLast(typed, (kana) => markKana(kana, key.mark)))}
        >
          {markFaces[key.mark]}
        </KeyButton>
      );
    if (key.kind === 'shift')
      return (
        <KeyButton
          key={index}
          label={script === 'kana' ? t.katakana : t.doubles}
          className="word"
          isPressed={isShifted}
          onPress={onShift}
        >
          {script === 'kana' ? 'ア' : <Icon name="chevron-up" />}
        </KeyButton>
      );
    return <BackKey key={index} />;
  };
  return (
    <>
      {keysOf(script, isShifted).map((row, index) => (
        <div key={index} class="keys-row">
          {row.map(show)}
        </div>
      ))}
    </>
  );
}
