import { config } from '../../config.ts';
import type { OwnData } from '../../core/own-data/own-data.ts';
import { type OwnResult, refuse } from './own-problem.ts';
import type { OwnChoice } from './read-bytes.ts';
import type { OwnAnswer, OwnRequest } from './worker.ts';

/** A file that is being read. */
export interface Reading {
  /** Never rejects; null when it was cancelled. */
  readonly result: Promise<OwnResult<OwnData> | null>;
  readonly cancel: () => void;
}

interface Options {
  readonly choice: OwnChoice;
  readonly onProgress: (share: number) => void;
}

/** Begins to read a file in a worker of its own; one that is too large is refused unread. The file leaves the device nowhere. */
export function readFile(file: File, { choice, onProgress }: Options): Reading {
  const limits = config.ownData;
  const { maxBytes } = limits;
  if (file.size > maxBytes)
    return { result: Promise.resolve(refuse('too-large', file.size, { limit: maxBytes })), cancel: () => {} };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let settle: (result: OwnResult<OwnData> | null) => void = () => {};
  const result = new Promise<OwnResult<OwnData> | null>((resolve) => {
    settle = (value) => {
      worker.terminate();
      resolve(value);
    };
  });
  worker.onmessage = ({ data }: MessageEvent<OwnAnswer>) => {
    if ('share' in data) onProgress(data.share);
    else settle(data.result);
  };
  worker.onerror = ({ message }) => settle(refuse('broken', message));
  worker.postMessage({ file, limits, choice } satisfies OwnRequest);
  return { result, cancel: () => settle(null) };
}
