import type { OwnData } from '../../core/own-data/own-data.ts';
import { sha256Hex } from '../sha256.ts';
import { type OwnResult, refuse } from './own-problem.ts';
import { type ReadOptions, readBytes } from './read-bytes.ts';

/** What the worker is asked. */
export interface OwnRequest extends ReadOptions {
  readonly file: File;
}

/** What the worker answers: shares that are done, and at last what came of the file. */
export type OwnAnswer = { readonly share: number } | { readonly result: OwnResult<OwnData> };

const answer = (message: OwnAnswer): void => self.postMessage(message);

async function read({ file, ...options }: OwnRequest): Promise<OwnResult<OwnData>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const steps = readBytes(bytes, options);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) answer({ share: step.value });
  if (!step.value.ok) return step.value;
  return { ok: true, value: { ...step.value.value, file: file.name, digest: await sha256Hex(bytes) } };
}

self.onmessage = async ({ data }: MessageEvent<OwnRequest>) => {
  try {
    answer({ result: await read(data) });
  } catch (error) {
    answer({ result: refuse('broken', error instanceof Error ? error.message : String(error)) });
  }
};
