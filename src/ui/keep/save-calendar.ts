import { calendarFile } from '../../core/keep/ics.ts';
import { calendarItem } from '../../core/keep/kept-programme.ts';
import type { Language, ProgrammeItem } from '../../core/model/index.ts';
import type { Records } from '../../core/records.ts';
import { saveFile } from '../planner/parts/save-file.ts';
import { itemLink } from './links.ts';

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
  saveFile(new Blob([text], { type: 'text/calendar' }), fileName);
}
