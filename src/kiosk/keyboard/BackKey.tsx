import { takeBack } from '../../core/keyboard/typed.ts';
import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useTexts } from '../../ui/use-state.ts';
import { KeyButton } from './KeyButton.tsx';
import { type } from './typing.ts';

/** The key that takes back what was typed last. */
export function BackKey() {
  const { keyboard: t } = useTexts(keyboardPart);
  return (
    <KeyButton label={t.back} className="word" onPress={() => type(takeBack)}>
      <Icon name="back" />
    </KeyButton>
  );
}
