import { useSignal } from '@preact/signals';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: () => string;
  readonly label: string;
  /** What is said when it was copied, and when the browser refused. */
  readonly done: string;
  readonly failed: string;
}

/** A button that copies a text and says whether it could. */
export function CopyText({ text, label, done, failed }: Props) {
  // What happened, not its words: these follow the language.
  const wasCopied = useSignal<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      wasCopied.value = true;
    } catch {
      wasCopied.value = false;
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name="share" size={18} />
        {label}
      </button>
      <span role="status">{wasCopied.value === null ? '' : wasCopied.value ? done : failed}</span>
    </>
  );
}
