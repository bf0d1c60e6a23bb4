import { useSignal } from '@preact/signals';
import { cardPart } from '../../i18n/parts.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../use-state.ts';

/** A button that copies a link and says whether it could. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const t = useTexts(cardPart);
  const said = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      said.value = t.card.copied;
    } catch {
      said.value = t.card.copyFailed;
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name="share" size={18} />
        {t.card.share}
      </button>
      <span role="status">{said.value}</span>
    </>
  );
}
