/** The map's owner and what it is told, fetched once: early by the page, then by whoever builds the map and says what went wrong. */
export async function loadMapCode() {
  const [{ MapView }, { mapInput }] = await Promise.all([import('../map/view.ts'), import('./map-input.ts')]);
  return { MapView, mapInput };
}
