/** Everything of the map that is fetched as one: only `map-code.ts` imports it. */
export { MapView } from '../map/view.ts';
export { mapInput } from './map-input.ts';
