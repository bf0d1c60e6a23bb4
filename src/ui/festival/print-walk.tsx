import { render } from 'preact';
import { itemKey } from '../../core/item.ts';
import type { Language } from '../../core/model/index.ts';
import { walkingSettings } from '../../core/walking/settings.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import type { Plan } from '../../state/plan.ts';
import { originItem } from '../../state/position.ts';
import { records, sourceByKey } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { walkWishes } from '../../state/walks.ts';
import { planLink } from '../keep/links.ts';
import { Qr } from '../keep/Qr.tsx';
import '../styles/print.css';
import { clockText } from './clock-text.ts';
import { walkSteps } from './walk-steps.ts';
import { wholeMinutes } from './walk-words.ts';

function Sheet({ plan, language }: { readonly plan: Plan; readonly language: Language }) {
  const t = textsWith(cardPart);
  const { night } = textsWith(nightPart);
  const { day, minutes } = plan.request.setOut;
  const isSlow = plan.request.stepFree || walkWishes.peek().stepFree;
  const kmh = isSlow ? walkingSettings.stepFreeSpeedKmh : walkingSettings.speedKmh;
  const sites = plan.stops.flatMap(({ item }) => records.value.sites.find(({ id }) => id === item.id) ?? []);
  const sources = [...new Set(sites.flatMap(({ sources: keys }) => keys))].flatMap(
    (key) => sourceByKey.value.get(key)?.title ?? [],
  );
  return (
    <article>
      <h1>{plan.request.walk === null ? t.itinerary.plan : night[plan.request.walk]}</h1>
      <p>
        {formatDay(language, day)} · {night.setOut(clockText(minutes))}
        {originItem.value !== null && ` · ${t.way.from(originItem.value.name[language])}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{night.time}</th>
            <th scope="col">{night.stop}</th>
            <th scope="col">{t.way.title}</th>
          </tr>
        </thead>
        <tbody>
          {plan.stops.map(({ item, visit, route }, index) => (
            <tr key={itemKey(item)}>
              <td>
                {clockText(visit.arriveMinutes)}–{clockText(visit.leaveMinutes)}
              </td>
              <td>
                <b>
                  {index + 1}. {item.name[language]}
                </b>
                {language !== 'ko' && <span lang="ko"> {item.name.ko}</span>}
              </td>
              <td>
                {t.walk.minutes(wholeMinutes(visit.walkMinutes))}:{' '}
                {route === null ? '' : walkSteps(route, t, language).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.endMinutes !== null && <p>{t.itinerary.total(Math.round(plan.walkMinutes), clockText(plan.endMinutes))}</p>}
      <p>{t.way.note(formatNumber(language, kmh, 1))}</p>
      <Qr link={planLink(plan.request.keys, `${day}T${clockText(minutes)}`)} />
      <p class="print-sources">
        {t.card.sources}: {sources.join(' / ')}
      </p>
    </article>
  );
}

/** Prints a walk on paper: its stops, times, ways and bridges, a code to open it again, its sources and the day. */
export function printWalk(plan: Plan, language: Language): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  document.body.append(sheet);
  render(<Sheet plan={plan} language={language} />, sheet);
  window.addEventListener(
    'afterprint',
    () => {
      render(null, sheet);
      sheet.remove();
    },
    { once: true },
  );
  window.print();
}
