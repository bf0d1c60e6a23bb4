export { type AreaCount, type AreaSummary, type CountedPoint, summarizeArea } from './area-summary.ts';
export { circleArea } from './circle.ts';
export {
  type CategoryGap,
  type CityCategories,
  compareCity,
  equalRadiusMeters,
  findMissing,
  findMissingInArea,
  samplePopulated,
} from './missing.ts';
export { type LampPlace, type PeopleEstimate, peopleWithin, type SpreadPeople, spreadPeople } from './people.ts';
export { createPointIndex, type PointHit, type PointIndex } from './point-index.ts';
export {
  type Reach,
  type ReachLimit,
  type ReachResult,
  riverFarRatio,
  withinReach,
  withinReachOfAny,
} from './reach.ts';
export { createSelectionArea, type SelectionArea } from './selection-area.ts';
export { startsOf } from './starts.ts';
