import type { FunctionComponent } from 'preact';
import { inquiryPart } from '../../i18n/inquiry/part.ts';
import { asidePart } from '../../i18n/parts.ts';
import { analysisPart, ownDataPart, plannerPart, territoryPart } from '../../i18n/planner-parts.ts';
import type { Tool } from '../../state/app-state.ts';
import { lazily } from '../lazily.tsx';
import { afterRecords } from './after-records.tsx';

/** The component of each tool, fetched when it is first opened. Those of reach and linkage wait for the records themselves. */
export const toolComponents: Readonly<Partial<Record<Tool, FunctionComponent>>> = {
  clusters: lazily(
    async () => afterRecords((await import('./clusters/Clusters.tsx')).Clusters),
    analysisPart,
    inquiryPart,
  ),
  chance: lazily(async () => afterRecords((await import('./chance/Chance.tsx')).Chance), analysisPart, inquiryPart),
  divisions: lazily(async () => afterRecords((await import('./divisions/Divisions.tsx')).Divisions), analysisPart),
  data: lazily(async () => (await import('./own/OwnDataTool.tsx')).OwnDataTool, plannerPart, ownDataPart),
  linkage: lazily(async () => (await import('./linkage/Linkage.tsx')).Linkage, territoryPart, asidePart),
  projects: lazily(async () => afterRecords((await import('./projects/Projects.tsx')).Projects), territoryPart),
  reach: lazily(async () => (await import('./reach/Reach.tsx')).Reach, territoryPart, inquiryPart),
};
