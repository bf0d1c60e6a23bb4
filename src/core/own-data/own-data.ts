import type { LonLats } from '../clusters/plane.ts';
import type { Categories } from '../clusters/summary.ts';
import type { SystemId } from './system-ids.ts';

/** What a file of someone's own may be. */
export type OwnFormat = 'csv' | 'geojson';

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'euc-kr';

/** What a row should have had, as a word that the page puts into a sentence. */
export type Expectation =
  | 'filled'
  | 'number'
  | 'longitude'
  | 'latitude'
  | 'metres'
  | 'in-korea'
  | 'not-zero'
  | 'cells'
  | 'position';

/** Why one row is not on the map. */
export interface RowProblem {
  /** As a spreadsheet counts: the heading is row 1. Of GeoJSON: the number of the feature, from 1. */
  readonly row: number;
  /** Heading of the cell, empty where the whole row is meant. */
  readonly column: string;
  /** What stood there, cut to 60 letters. */
  readonly found: string;
  readonly expected: Expectation;
}

/** The columns of which something was taken, by their number from 0; null where there is none. */
export interface Columns {
  readonly x: number;
  readonly y: number;
  readonly name: number | null;
  readonly category: number | null;
  readonly address: number | null;
}

/** In which system the coordinates of a file were read, and how sure that is. */
export interface SystemReading {
  readonly system: SystemId;
  /** True where the column called x holds the northing, or longitude and latitude are the other way round. */
  readonly swapped: boolean;
  /** Systems in which the same numbers would lie near the city as well. */
  readonly alternatives: readonly SystemId[];
}

/** Points of a file with what is known of each, in the order of its rows. */
export interface OwnPoints {
  readonly lonLats: LonLats;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** Codes are indexes into `categoryNames`; null where the file has no categories. */
  readonly categories: Categories | null;
  readonly categoryNames: readonly string[];
}

/** A file of someone's own as it was read. */
export interface OwnData extends OwnPoints {
  /** Name of the file. */
  readonly file: string;
  /** SHA-256 of its bytes in hex; null where the browser offers none, as on a page without a secure connection. */
  readonly digest: string | null;
  readonly format: OwnFormat;
  readonly encoding: Encoding;
  readonly reading: SystemReading;
  /** Headings of the file and what was taken from where; of GeoJSON the names of its properties. */
  readonly headings: readonly string[];
  readonly columns: Columns | null;
  readonly rowCount: number;
  /** The first problems, up to a limit, and how many there are. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** Lines and areas that stand at their middle. */
  readonly middleCount: number;
  /** Rows whose category is left out because there are too many different ones. */
  readonly uncategorisedCount: number;
}
