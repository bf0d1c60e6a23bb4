import { problems } from './store.ts';

/** Whether no map is to be had on this device: nothing that is done for it helps. */
export const lacksWebgl = (): boolean => problems.peek().some(({ kind }) => kind === 'no-webgl');
