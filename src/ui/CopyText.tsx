import { useSignal } from '@preact/signals';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said when it was copied, and when the browser refused. */
  readonly done: string;
  readonly failed: string;
}

/** A button that copies a text and says whether it could. */
export function CopyText({ text, label, done, failed }: Props) {
  const said = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = done;
    } catch {
      said.value = failed;
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name="share" size={18} />
        {label}
      </button>
      <span role="status">{said.value}</span>
    </>
  );
}
