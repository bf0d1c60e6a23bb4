import { signal } from '@preact/signals';
import type { DrawMode, Drawn } from '../map/draw.ts';

/** How an area is being drawn on the map; null: nothing is. */
export const drawMode = signal<DrawMode | null>(null);

/** What has been drawn so far; the tool that asked for it takes it over when it is finished. */
export const drawn = signal<Drawn | null>(null);

/** Asks people to draw an area, or ends the drawing. */
export function draw(mode: DrawMode | null): void {
  drawn.value = null;
  drawMode.value = mode;
}
