/** A property of a calendar file: its parameters and its value as written. */
export interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** Reads a calendar file by RFC 5545 alone; throws where a line is not a content line or a component is not closed. */
export function readCalendar(text: string): { readonly head: readonly Property[]; readonly events: Property[][] } {
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('calendar: expected CRLF only, found a lone CR or LF');
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  if (lines.pop() !== '') throw new Error('calendar: expected CRLF at the end');
  const properties = lines.map((line): Property => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`calendar: expected a content line, found ${line}`);
    return { name: match[1] ?? '', parameters: (match[2] ?? '').split(';').slice(1), value: match[3] ?? '' };
  });
  const head: Property[] = [];
  const events: Property[][] = [];
  const open: string[] = [];
  for (const property of properties) {
    if (property.name === 'BEGIN') {
      open.push(property.value);
      if (property.value === 'VEVENT') events.push([]);
    } else if (property.name === 'END') {
      const closed = open.pop();
      if (closed !== property.value) throw new Error(`calendar: expected END:${closed}, found END:${property.value}`);
    } else (open.at(-1) === 'VEVENT' ? events.at(-1) : head)?.push(property);
  }
  if (open.length > 0) throw new Error(`calendar: ${open.join(', ')} left open`);
  return { head, events };
}

/** The value of a property with its text escapes taken back; undefined where the event has none. */
export function textOf(event: readonly Property[], name: string): string | undefined {
  const value = event.find((property) => property.name === name)?.value;
  return value?.replace(/\\(.)/gs, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
