import type { ReadonlySignal } from '@preact/signals';

interface Props {
  /** 0 to 1 */
  readonly share: ReadonlySignal<number>;
  readonly label: string;
}

/** How much of long work is done; it alone is drawn anew while that grows. */
export const JobShare = ({ share, label }: Props) => (
  <progress class="job-share" max={1} value={share.value} aria-label={label} />
);
