import { createAnalysis } from '../../analysis/client.ts';

/** The worker of the planner's workbench; it starts with the first job. */
export const analysis = createAnalysis();
