import type { OfflineStatus } from '../../core/offline/messages.ts';
import type { PartProgress } from '../../core/offline/progress.ts';
import { offlinePart } from '../../i18n/offline/part.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { formatBytes } from './words.ts';

function Tick({ progress }: { readonly progress: PartProgress }) {
  const { offline } = useTexts(offlinePart);
  const language = useLanguage();
  const { part, bytes, heldBytes, files, heldFiles } = progress;
  const isWhole = heldFiles === files;
  const whole = formatBytes(language, bytes);
  return (
    <li data-part={part} data-whole={isWhole}>
      <Icon name={isWhole ? 'check' : 'minus'} size={20} />
      <b>{offline.parts[part]}</b>
      <span class="visually-hidden">{isWhole ? offline.complete : offline.incomplete}</span>
      <span class="quiet">{isWhole ? whole : offline.amount(formatBytes(language, heldBytes), whole)}</span>
    </li>
  );
}

/** What is kept of each part of the site, with a mark where it is whole. */
export function PartTicks({ status }: { readonly status: OfflineStatus }) {
  return (
    <ul class="ticks">
      {status.parts.map((progress) => (
        <Tick key={progress.part} progress={progress} />
      ))}
    </ul>
  );
}
