import { livePart } from '../../i18n/live/part.ts';
import { liveFeed, shownAlerts } from '../../state/live-alerts.ts';
import { shownMoment } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { alertText, momentText } from './words.ts';

interface Props {
  /** Key of an item. */
  readonly of: string;
}

function useLive(of: string) {
  const t = useTexts(livePart);
  const language = useLanguage();
  const issued = liveFeed.value?.issued ?? 0;
  return {
    alerts: shownAlerts.value.filter((alert) => alert.kind !== 'weather' && alert.of === of),
    said: (alert: Parameters<typeof alertText>[0]) => alertText(alert, t, language),
    asOf: t.live.asOf(momentText(issued, shownMoment.value, language)),
    until: (ms: number) => t.live.until(momentText(ms, shownMoment.value, language)),
  };
}

/** What the host says live of an item, in a row of a list; nothing where it says nothing. */
export function LiveMark({ of }: Props) {
  const { alerts, said, asOf } = useLive(of);
  if (alerts.length === 0) return null;
  return (
    <small class="live">
      <b>{alerts.map(said).join(' · ')}</b> ({asOf})
    </small>
  );
}

/** The same on the item's card, each with its end. */
export function LiveLines({ of }: Props) {
  const { alerts, said, asOf, until } = useLive(of);
  return (
    <>
      {alerts.map((alert) => (
        <p key={JSON.stringify(alert)} class="note live" role="status">
          <Icon name="warning" size={18} />
          <span>
            {said(alert)}{' '}
            <span class="line-detail">
              {until(alert.until)} · {asOf}
            </span>
          </span>
        </p>
      ))}
    </>
  );
}
