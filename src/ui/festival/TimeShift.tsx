import { useSignal } from '@preact/signals';
import { formatKoreaMoment } from '../../i18n/format.ts';
import { nightPart } from '../../i18n/parts.ts';
import { shownMoment } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useLanguage, useMessages } from '../use-state.ts';

const TimeChoices = lazily(async () => (await import('./TimeChoices.tsx')).TimeChoices, nightPart);

/** The moment that the whole map shows, and the means to show another one of any edition. */
export function TimeShift() {
  const t = useMessages();
  const open = useSignal(false);
  return (
    <section class="time-shift" data-open={open.value || undefined} aria-label={t.now.time}>
      <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        <Icon name="clock" size={18} />
        {formatKoreaMoment(useLanguage(), shownMoment.value)}
        <Icon name={open.value ? 'chevron-up' : 'chevron-down'} size={16} />
        <span class="visually-hidden">{t.now.change}</span>
      </button>
      {open.value && <TimeChoices />}
    </section>
  );
}
