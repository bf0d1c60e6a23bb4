import { compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import { distanceMeters } from '../../core/geo/distance.ts';
import { jinjuPoint } from '../../core/geo/jinju.ts';
import type { PartnerCity } from '../../core/model/index.ts';
import { formatDay, formatMeters } from '../../i18n/format.ts';
import { printPart } from '../../i18n/print/part.ts';
import { language, litPartners, records, shownYears, sourceByKey } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { viewLink } from '../keep/links.ts';
import { openPrintPage } from './PrintPage.tsx';
import { paperPicture } from './paper-picture.ts';
import { nameOnPaper } from './print-list.ts';
import { sourceNotes } from './source-notes.ts';

function rowOf(city: PartnerCity, index: number): readonly string[] {
  const t = textsWith(printPart);
  const place = [city.position.lon, city.position.lat] as const;
  return [
    String(index + 1),
    nameOnPaper(city),
    city.country[language.peek()],
    t.relation[city.relation],
    formatDay(language.peek(), city.tieDate.iso),
    formatMeters(language.peek(), distanceMeters(jinjuPoint, place)),
    t.compass[compassIndex(initialBearing(jinjuPoint, place))] ?? '',
  ];
}

/** Opens a page with the numbered globe and the table of the ties of the shown years, with distance and direction from Jinju. */
export async function printCities(): Promise<void> {
  const t = textsWith(printPart);
  const { print } = t;
  const cities = records
    .peek()
    .partners.filter(({ id }) => litPartners.peek().includes(id))
    .toSorted((a, b) => (a.tieDate.iso < b.tieDate.iso ? -1 : 1));
  const { address, isOnIt } = await paperPicture({ numbered: cities.map(({ position }) => position) });
  const sources = cities.flatMap((city) => city.sources).flatMap((key) => sourceByKey.peek().get(key) ?? []);
  await openPrintPage({
    title: `${t.view.partners} · ${t.app.title}`,
    sentence: print.citiesOf(cities.length, shownYears.peek().from, shownYears.peek().to),
    picture: address,
    hasLegend: true,
    headings: [print.number, print.name, print.country, print.relation, print.since, print.distance, print.direction],
    rows: cities.map(rowOf),
    rest: null,
    notes: [...(isOnIt.includes(false) ? [print.unnumbered] : []), ...sourceNotes(sources)],
    link: viewLink(),
  });
}
