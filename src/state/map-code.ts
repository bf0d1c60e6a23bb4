/** The map's owner and what it is told, fetched once: early by the page, then by whoever builds the map and says what went wrong. */
export const loadMapCode = () => import('./map-parts.ts');
