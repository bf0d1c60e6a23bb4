import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { DrawMode, Drawn, keepDrawing } from './draw.ts';

/** The drawing that people are at: its code comes with the first one. */
export class Drawing {
  readonly #map: MapLibreMap;
  #current: { readonly end: () => void; readonly keep: typeof keepDrawing } | null = null;
  #mode: DrawMode | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Whether a touch draws and picks nothing. */
  get isAsked(): boolean {
    return this.#mode !== null;
  }

  /** Lets an area be drawn in this colour, or ends that. */
  async begin(mode: DrawMode | null, colour: string, onDrawn: (drawn: Drawn) => void): Promise<void> {
    this.#current?.end();
    this.#current = null;
    this.#mode = mode;
    if (mode === null) return;
    const { startDrawing, keepDrawing } = await import('./draw.ts');
    if (this.#mode !== mode || this.#current !== null) return;
    this.#current = { end: startDrawing(this.#map, mode, { colour, onDrawn }), keep: keepDrawing };
  }

  /** A style with the drawing of the one before. */
  keptIn(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
    return this.#current?.keep(before, next) ?? next;
  }
}
