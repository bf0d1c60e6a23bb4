import type { Alert } from '../../core/alerts/feed.ts';
import type { ItemKind } from '../../core/item.ts';
import { livePart } from '../../i18n/live/part.ts';
import { select } from '../../state/actions.ts';
import { liveFeed, shownAlerts } from '../../state/live-alerts.ts';
import { records, shownMoment } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { openPanel } from '../panel-state.ts';
import { useLanguage, useTexts } from '../use-state.ts';
import { alertText, momentText, nameOf } from './words.ts';
import '../styles/card.css';

/** As many are read at a glance; the rest is opened. */
const atAGlance = 3;

/** What must be known first: what is dangerous or closed, then the weather, then how full it is. */
const urgency = (alert: Alert): number =>
  alert.kind === 'crowd' ? (alert.level === '위험' ? 0 : 3) : alert.kind === 'closure' ? 1 : 2;

/** The record that a touch on an alert shows. */
function recordOf(alert: Alert): { readonly kind: ItemKind; readonly id: string } | null {
  if (alert.kind === 'weather') return null;
  const [kind = '', id = ''] = alert.of.split(':');
  if (kind !== 'programme') return { kind: kind as ItemKind, id };
  const site = records.value.programme.find((entry) => entry.id === id)?.site;
  return site === undefined ? null : { kind: 'site', id: site };
}

function Line({ alert }: { readonly alert: Alert }) {
  const t = useTexts(livePart);
  const language = useLanguage();
  const name = nameOf(alert, language);
  const record = recordOf(alert);
  return (
    <li>
      {name !== null && record !== null && (
        <>
          <button
            type="button"
            class="link"
            onClick={() => {
              select(record, true);
              openPanel();
            }}
          >
            {name}
          </button>
          {': '}
        </>
      )}
      {alertText(alert, t, language)}{' '}
      <span class="line-detail">{t.live.until(momentText(alert.until, shownMoment.value, language))}</span>
    </li>
  );
}

function Lines({ alerts }: { readonly alerts: readonly Alert[] }) {
  return (
    <ul class="lines">
      {alerts.map((alert) => (
        <Line key={JSON.stringify(alert)} alert={alert} />
      ))}
    </ul>
  );
}

/** What the host says live, the most urgent first, with the time as of which it holds. */
export function LiveNotices() {
  const t = useTexts(livePart);
  const language = useLanguage();
  const alerts = shownAlerts.value.toSorted((a, b) => urgency(a) - urgency(b));
  if (alerts.length === 0) return null;
  const rest = alerts.slice(atAGlance);
  const asOf = t.live.asOf(momentText(liveFeed.value?.issued ?? 0, shownMoment.value, language));
  return (
    <section class="notice live" aria-label={t.live.title}>
      <Icon name="info" size={18} />
      <div>
        <p>
          <b>{t.live.title}</b> <span class="line-detail">{asOf}</span>
        </p>
        <div role="status">
          <Lines alerts={alerts.slice(0, atAGlance)} />
        </div>
        {rest.length > 0 && (
          <details>
            <summary>+{rest.length}</summary>
            <Lines alerts={rest} />
          </details>
        )}
      </div>
    </section>
  );
}
