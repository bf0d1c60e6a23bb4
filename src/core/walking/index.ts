export { later, type WalkingOptions } from './conditions.ts';
export { fillWalk, type WalkOutline } from './fill-walk.ts';
export {
  type Itinerary,
  type ItineraryPlan,
  type ItineraryStop,
  type ItineraryVisit,
  planItinerary,
} from './itinerary.ts';
export { createLampIndex, type LampIndex, type PackedLamps, packedLampsSchema, unpackLamps } from './lamps.ts';
export { type LitRoute, litRoute, litShare } from './lit-route.ts';
export { buildWalkingNetwork, type WalkingNetwork } from './network.ts';
export { rings } from './ring.ts';
export type { Leg, Route, RouteFlag } from './route.ts';
export { walkingSettings } from './settings.ts';
export { nearest, route, routesFrom } from './ways.ts';
