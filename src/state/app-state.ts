import type { Facet } from '../core/facets.ts';
import type { ItemKind, View } from '../core/item.ts';
import type { Language } from '../core/model/index.ts';

export const themeChoices = ['auto', 'night', 'day'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface Selection {
  readonly kind: ItemKind;
  readonly id: string;
}

/** Where the map looks: degrees WGS84, MapLibre zoom, bearing and pitch in degrees. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Everything that a link carries. */
export interface AppState {
  readonly view: View;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** null: the opening camera of the view. */
  readonly camera: Camera | null;
  /** Shown moment as Korean local time `YYYY-MM-DDTHH:MM`; null: now. */
  readonly at: string | null;
  readonly selection: Selection | null;
  /** Ids of legend entries whose visibility differs from the view's default, sorted. */
  readonly toggled: readonly string[];
  /** What the festival's places are narrowed to, in the order of the facets. */
  readonly only: readonly Facet[];
  readonly kiosk: boolean;
  /** Years whose ties are lit on the globe, both included; null: all. */
  readonly years: YearRange | null;
  /** Ids of the partner cities that are compared, sorted; none: all. */
  readonly compared: readonly string[];
  /** A flat map in place of the globe. */
  readonly flat: boolean;
  /** The open tool of the planner's workbench; null: its questions. */
  readonly tool: Tool | null;
  /** What the tool was given, as the tool itself writes it; unknown or broken values are its to mend. */
  readonly params: Params;
  /** The screen that tells what the device keeps is open. */
  readonly offline: boolean;
  /** The map alone, for a frame in a page of someone else. */
  readonly embed: boolean;
  /** What is open over the map. */
  readonly dialog: Dialog | null;
  /** The map in words lies over the map. */
  readonly text: boolean;
}

/** What can be open over the map: how to embed it, a report of a mistake. */
export const dialogs = ['embed', 'report'] as const;
export type Dialog = (typeof dialogs)[number];

/** Tools of the planner's workbench. */
export const tools = ['clusters', 'chance', 'reach', 'divisions', 'linkage', 'projects', 'data'] as const;
export type Tool = (typeof tools)[number];

/** Parameters of a tool: lower-case names and values without `;` and `:`. */
export type Params = Readonly<Record<string, string>>;

/** Calendar years, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export const defaultState: AppState = {
  view: 'festival',
  language: 'ko',
  theme: 'auto',
  camera: null,
  at: null,
  selection: null,
  toggled: [],
  only: [],
  kiosk: false,
  years: null,
  compared: [],
  flat: false,
  tool: null,
  params: {},
  offline: false,
  embed: false,
  dialog: null,
  text: false,
};
