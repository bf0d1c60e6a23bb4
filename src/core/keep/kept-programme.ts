import type { Language, ProgrammeItem } from '../model/index.ts';
import type { PlacedSite, Records } from '../records.ts';
import type { CalendarItem } from './ics.ts';

/** What of an edition's programme takes place at kept sites; all of it where the edition itself is kept. */
export function keptProgramme(
  keys: readonly string[],
  { programme }: Pick<Records, 'programme'>,
  edition: number,
): readonly ProgrammeItem[] {
  const kept = new Set(keys);
  return programme.filter(
    (item) => item.edition === edition && (kept.has(`site:${item.site}`) || kept.has(`edition:${edition}`)),
  );
}

/** The Hangul name first, as on a sign, then the name in the chosen language and the street address. */
function locationOf({ name, addressKo }: PlacedSite, language: Language): string {
  const own = name[language] === name.ko ? '' : ` (${name[language]})`;
  return [`${name.ko}${own}`, addressKo].filter((part) => part !== undefined).join(', ');
}

interface Wording {
  readonly language: Language;
  /** Address of the map opened at a site. */
  readonly linkTo: (siteId: string) => string;
}

/** A programme item in the words of a language, for a calendar; an unknown site leaves the location empty. */
export function calendarItem(
  item: ProgrammeItem,
  { sites }: Pick<Records, 'sites'>,
  { language, linkTo }: Wording,
): CalendarItem {
  const site = sites.find(({ id }) => id === item.site);
  return {
    id: item.id,
    summary: item.name[language],
    location: site === undefined ? '' : locationOf(site, language),
    description: [item.text, item.note].flatMap((text) => (text === undefined ? [] : [text[language]])).join('\n'),
    url: linkTo(item.site),
    point: site === undefined ? null : [site.position.lon, site.position.lat],
    occurrences: item.occurrences,
  };
}
