import type { FunctionComponent } from 'preact';
import { inquiryPart } from '../../i18n/inquiry/part.ts';
import { analysisPart, asidePart, ownDataPart, plannerPart, territoryPart } from '../../i18n/parts.ts';
import type { Tool } from '../../state/app-state.ts';
import { lazily } from '../lazily.tsx';

/** The component of each tool, fetched when it is first opened. */
export const toolComponents: Readonly<Partial<Record<Tool, FunctionComponent>>> = {
  clusters: lazily(async () => (await import('./clusters/Clusters.tsx')).Clusters, analysisPart, inquiryPart),
  chance: lazily(async () => (await import('./chance/Chance.tsx')).Chance, analysisPart, inquiryPart),
  divisions: lazily(async () => (await import('./divisions/Divisions.tsx')).Divisions, analysisPart),
  data: lazily(async () => (await import('./own/OwnDataTool.tsx')).OwnDataTool, plannerPart, ownDataPart),
  linkage: lazily(async () => (await import('./linkage/Linkage.tsx')).Linkage, territoryPart, asidePart),
  projects: lazily(async () => (await import('./projects/Projects.tsx')).Projects, territoryPart),
  reach: lazily(async () => (await import('./reach/Reach.tsx')).Reach, territoryPart, inquiryPart),
};
