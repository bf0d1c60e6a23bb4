export type MapCode = typeof import('./map-parts.ts');

let loaded: MapCode | null = null;

/** The map's owner and what it is told, fetched once: early by the page, then by whoever builds the map and says what went wrong. */
export async function loadMapCode(): Promise<MapCode> {
  loaded ??= await import('./map-parts.ts');
  return loaded;
}

/** The same where it is there already: even a promise that is kept lets a frame go by. */
export const mapCode = (): MapCode | null => loaded;
