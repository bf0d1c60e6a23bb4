import { embedProtocol } from '../core/embed/messages.ts';
import type { OwnData } from '../core/own-data/own-data.ts';
import { ownData } from '../state/planner/own-data.ts';

/** Hands the own file to a frame of this site: only ever posted to, and heard from, its own origin. */
export const ownFileMessage = (file: OwnData) => ({ jinju: embedProtocol, type: 'own-file', file });

/** Takes the own file of the page around, which is the same site; false where a message is another one. */
export function takeOwnFile(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'own-file') return false;
  // Of the same origin and the same release: it is what `ownFileMessage` made.
  ownData.value = (data as ReturnType<typeof ownFileMessage>).file;
  return true;
}
