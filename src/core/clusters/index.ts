export { convexHull, hullPolygon } from './convex-hull.ts';
export { type Dbscan, type DbscanParameters, dbscan, noiseLabel, pointKinds } from './dbscan.ts';
export {
  type HexDensity,
  type HexGrid,
  type HexProperties,
  hexAreaKm2,
  hexDensity,
  hexPolygons,
} from './hex-density.ts';
export { type ShiftDependence, type ShiftedGrid, shiftDependence } from './hex-shift.ts';
export { type KDistances, kDistances } from './k-distance.ts';
export { type KMeans, type KMeansOptions, kMeans, kMeansDefaults } from './k-means.ts';
export { type ClusterOutline, concaveOutline } from './outline.ts';
export {
  type LonLats,
  type Meters,
  type Plane,
  packLonLats,
  planeAround,
  stretchOf,
  toLonLats,
  toMeters,
} from './plane.ts';
export { type Silhouette, silhouette } from './silhouette.ts';
export { type FitOfK, type SilhouetteCurve, silhouetteCurve } from './silhouette-curve.ts';
export { dissolvedBelow, type StabilityOptions, type Survival, stabilityStrip } from './stability.ts';
export { type Categories, type ClusterSummary, membersOf, summariseClusters } from './summary.ts';
