export { type AttractionWeights, attractionDefaults, attractionParts } from './attraction.ts';
export {
  type IndexPart,
  type IndexWeights,
  indexParts,
  type LinkageParts,
  linkageParts,
  type RankedLinkage,
  rankLinkages,
} from './linkage-index.ts';
export {
  type LinkageBase,
  type LinkageModel,
  type LinkageParameters,
  linkageDefaults,
  modelLinkage,
  prepareLinkage,
} from './model.ts';
export { buildRoadGraph } from './road-graph.ts';
export { type DominanceStability, dominanceStability, type RankStability, rankStability } from './sensitivity.ts';
export { travelDefaults } from './travel.ts';
export { type LinkageFlow, type LinkageZone, linkageFlows, linkageZones } from './zones.ts';
