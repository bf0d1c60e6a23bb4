import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { View } from '../../core/item.ts';
import type { LegendEntry } from '../../core/legend.ts';
import type { Language } from '../../core/model/index.ts';
import type { Palette, Theme } from '../palette.ts';

/** What a style depends on; everything else about a layer is constant. */
export interface StyleContext {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly language: Language;
  readonly view: View;
  /** Whether the legend entry of this id is shown. */
  readonly isShown: (entryId: string) => boolean;
  /** Whether the lanterns are lit at the shown moment. */
  readonly lit: boolean;
  /** Ids of the partner cities whose ties are lit. */
  readonly litPartners: readonly string[];
  /** Whether a division is or may be selected. */
  readonly outlinesDivision: boolean;
  /** Whether the world is drawn flat. */
  readonly flat: boolean;
  /** Edition whose programme places are drawn. */
  readonly programmeEdition: number;
  /** Edition whose floating bridges are drawn. */
  readonly bridgeEdition: number;
  /** Factor on texts and symbols, 1 on a phone, larger on a kiosk. */
  readonly scale: number;
}

/** One subject of the map: its layers from bottom to top and its legend rows. */
export interface Subject {
  readonly id: string;
  readonly legend: readonly LegendEntry[];
  readonly layers: (context: StyleContext) => readonly LayerSpecification[];
}
