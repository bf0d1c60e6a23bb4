import { calendarFile } from '../../core/keep/ics.ts';
import { calendarItem } from '../../core/keep/kept-programme.ts';
import type { Language, ProgrammeItem } from '../../core/model/index.ts';
import type { Records } from '../../core/records.ts';
import { itemLink } from './links.ts';

/** Some browsers read the file only after the click has been answered. */
const keptMs = 60_000;

interface Options {
  readonly records: Records;
  readonly language: Language;
  readonly name: string;
  readonly fileName: string;
  readonly madeMs: number;
}

/** Hands programme items to the device as a calendar file. */
export function saveCalendar(programme: readonly ProgrammeItem[], options: Options): void {
  const { records, language, name, fileName, madeMs } = options;
  const linkTo = (id: string) => itemLink({ kind: 'site', id });
  const text = calendarFile(
    programme.map((item) => calendarItem(item, records, { language, linkTo })),
    { name, madeMs },
  );
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
