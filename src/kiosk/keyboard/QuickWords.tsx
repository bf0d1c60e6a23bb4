import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { useTexts } from '../../ui/use-state.ts';
import { typeInstead } from './typing.ts';

/** Words that stand for what most people look for: one touch, whatever one can type. */
export function QuickWords() {
  const { keyboard: t } = useTexts(keyboardPart);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in by a group of keys
    <div class="keyboard-words" role="group" aria-label={t.words}>
      {t.quick.map((word) => (
        <button
          key={word}
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => typeInstead(word)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
