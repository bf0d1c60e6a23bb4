import type { Language } from '../../core/model/index.ts';
import { walkingSettings } from '../../core/walking/settings.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { printPart } from '../../i18n/print/part.ts';
import type { Plan } from '../../state/plan.ts';
import { originItem } from '../../state/position.ts';
import { language, records, sourceByKey } from '../../state/store.ts';
import { openTexts, textsWith } from '../../state/texts.ts';
import { walkWishes } from '../../state/walks.ts';
import { clockText } from '../festival/clock-text.ts';
import { walkSteps } from '../festival/walk-steps.ts';
import { wholeMinutes } from '../festival/walk-words.ts';
import { planLink } from '../keep/links.ts';
import { openPrintPage } from './PrintPage.tsx';
import { paperPicture } from './paper-picture.ts';
import { nameOnPaper } from './print-list.ts';
import { sourceNotes } from './source-notes.ts';

type PlanStop = Plan['stops'][number];

function rowOf({ item, visit, route }: PlanStop, index: number, shown: Language): readonly string[] {
  const t = textsWith(cardPart);
  const steps = route === null ? '' : walkSteps(route, t, shown).join('; ');
  return [
    String(index + 1),
    `${clockText(visit.arriveMinutes)}–${clockText(visit.leaveMinutes)}`,
    nameOnPaper(item),
    `${t.walk.minutes(wholeMinutes(visit.walkMinutes))}: ${steps}`,
  ];
}

/** Opens a page with a walk: the map with its stops, times, ways and bridges, a code to open it again, its sources and the day. */
export async function printWalk(plan: Plan): Promise<void> {
  await openTexts(printPart, language);
  const t = textsWith(cardPart);
  const { night } = textsWith(nightPart);
  const { print } = textsWith(printPart);
  const shown = language.peek();
  const { day, minutes } = plan.request.setOut;
  const isSlow = plan.request.stepFree || walkWishes.peek().stepFree;
  const kmh = isSlow ? walkingSettings.stepFreeSpeedKmh : walkingSettings.speedKmh;
  const { address, isOnIt } = await paperPicture({ numbered: plan.stops.map(({ item }) => item.position) });
  const sites = plan.stops.flatMap(({ item }) => records.peek().sites.find(({ id }) => id === item.id) ?? []);
  const sources = sites.flatMap((site) => site.sources).flatMap((key) => sourceByKey.peek().get(key) ?? []);
  const from = originItem.peek();
  await openPrintPage({
    title: `${plan.request.walk === null ? t.itinerary.plan : night[plan.request.walk]} · ${t.app.title}`,
    sentence: [
      formatDay(shown, day),
      night.setOut(clockText(minutes)),
      ...(from === null ? [] : [t.way.from(from.name[shown])]),
      ...(plan.endMinutes === null
        ? []
        : [t.itinerary.total(Math.round(plan.walkMinutes), clockText(plan.endMinutes))]),
    ].join(' · '),
    picture: address,
    hasLegend: true,
    headings: [print.number, night.time, night.stop, t.way.title],
    rows: plan.stops.map((stop, index) => rowOf(stop, index, shown)),
    rest: null,
    notes: [
      t.way.note(formatNumber(shown, kmh, 1)),
      ...(isOnIt.includes(false) ? [print.unnumbered] : []),
      ...sourceNotes(sources),
    ],
    link: planLink(plan.request.keys, `${day}T${clockText(minutes)}`),
  });
}
