/** A place and a quarter of an hour. */
export interface Meeting {
  readonly lon: number;
  readonly lat: number;
  readonly epochMs: number;
}

/** A code that was understood, or what is wrong with it; `letter` is the first that no code has. */
export type DecodedMeeting =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly reason: 'length' | 'check' }
  | { readonly ok: false; readonly reason: 'letter'; readonly letter: string };

/** 32 signs that nobody confuses: no 0 and O, no 1 and I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const dataLength = 8;
const groupLength = 3;

/** The city and its edge in cells of about 16 m: the middle of a cell is at most 11 m away. */
const grid = { west: 127.87, south: 35.04, east: 128.39, north: 35.36, columns: 2960, rows: 2220 } as const;

/** Length of a step in time. */
export const meetingStepMs = 15 * 60_000;
/** Steps after which the times of codes begin anew: almost five years. */
const stepCount = Math.floor(alphabet.length ** dataLength / (grid.columns * grid.rows));
/** Farther than this from now a code could be taken for one of another year. */
const reachMs = (stepCount / 2) * meetingStepMs - 60 * 86_400_000;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The number of the grid's cell that holds a point; null outside the city. */
export function meetingCell(lon: number, lat: number): number | null {
  const column = Math.floor(((lon - grid.west) / (grid.east - grid.west)) * grid.columns);
  const row = Math.floor(((lat - grid.south) / (grid.north - grid.south)) * grid.rows);
  const inside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows;
  return inside ? row * grid.columns + column : null;
}

const middleOf = (cell: number): Pick<Meeting, 'lon' | 'lat'> => ({
  lon: grid.west + (((cell % grid.columns) + 0.5) / grid.columns) * (grid.east - grid.west),
  lat: grid.south + ((Math.floor(cell / grid.columns) + 0.5) / grid.rows) * (grid.north - grid.south),
});

/** Multiplies by the generator of the field of 32 elements (x⁵ + x² + 1). */
const twice = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/** Zero for a whole code: every sign weighs differently, so one wrong sign or two swapped ones never leave it zero. */
const checkSum = (digits: readonly number[]): number => digits.reduce((sum, digit) => twice(sum) ^ digit, 0);

/**
 * The code of a meeting: nine signs in three groups, the last sign checks the others. The time is rounded to a quarter of an
 * hour. Null outside the city, and for times more than about two years from `nowMs`.
 */
export function encodeMeeting({ lon, lat, epochMs }: Meeting, nowMs: number): string | null {
  const cell = meetingCell(lon, lat);
  if (cell === null || !(Math.abs(epochMs - nowMs) < reachMs)) return null;
  let rest = modulo(Math.round(epochMs / meetingStepMs), stepCount) * grid.columns * grid.rows + cell;
  const digits: number[] = [];
  for (let index = 0; index < dataLength; index++) {
    digits.unshift(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  const signs = [...digits, twice(checkSum(digits))].map((digit) => alphabet[digit]).join('');
  return (signs.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/**
 * The meeting of a code as someone types it: small or full-width letters, spaces and hyphens anywhere. Of the times that
 * share a code it is the one nearest to `nowMs`. Never throws.
 */
export function decodeMeeting(text: string, nowMs: number): DecodedMeeting {
  const signs = [...text.normalize('NFKC').toUpperCase()].filter((sign) => !/[\s\p{P}]/u.test(sign));
  const digits = signs.map((sign) => alphabet.indexOf(sign));
  const letter = signs[digits.indexOf(-1)];
  if (letter !== undefined) return { ok: false, reason: 'letter', letter };
  if (digits.length !== dataLength + 1) return { ok: false, reason: 'length' };
  if (checkSum(digits) !== 0) return { ok: false, reason: 'check' };
  const value = digits.slice(0, dataLength).reduce((sum, digit) => sum * alphabet.length + digit, 0);
  const cells = grid.columns * grid.rows;
  const step = Math.floor(value / cells);
  if (step >= stepCount) return { ok: false, reason: 'check' };
  const nowStep = Math.round(nowMs / meetingStepMs);
  const ahead = modulo(step - nowStep + Math.floor(stepCount / 2), stepCount) - Math.floor(stepCount / 2);
  return { ok: true, meeting: { ...middleOf(value % cells), epochMs: (nowStep + ahead) * meetingStepMs } };
}
