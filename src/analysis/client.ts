import type { JobInput, JobName, JobOutput } from './jobs.ts';
import type { City, FromWorker, PointSet, Port, ToWorker } from './protocol.ts';

/** Why a run has no result: a newer one of its lane took its place, or it failed. */
export interface AnalysisProblem {
  readonly kind: 'superseded' | 'failed';
  readonly job: JobName;
  /** What was found and what was expected, in plain English, for the report. */
  readonly detail: string;
}

/** The outcome of a run. */
export type AnalysisResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: AnalysisProblem };

/** How a run is to be treated. */
export interface RunOptions {
  /** Runs of one lane supersede each other; the name of the job unless given. Two pictures side by side need two lanes. */
  readonly lane?: string;
  /** Is told the share of long work that is done, 0 to 1, while the run works. */
  readonly onShare?: (share: number) => void;
}

/** Analyses in a worker. */
export interface Analysis {
  /**
   * Gives the worker points under a name, in place of those that had it; null drops them. They are copied: the arrays stay
   * yours. Throws when a name is given for coordinates that don't come in pairs.
   */
  readonly hold: (name: string, points: PointSet | null) => void;
  /** Tells the worker the city, in place of what it was told before. */
  readonly tellCity: (city: City) => void;
  /**
   * Resolves to the result of a job; never rejects. In each lane one run works and at most one waits, the latest: one that
   * waited before it is superseded. A working run is superseded only if its job comes in steps; one in a single go is let
   * finish, so a live slider goes on drawing while it moves. Results of a lane come in the order of their requests.
   */
  readonly run: <N extends JobName>(
    job: N,
    input: JobInput<N>,
    options?: RunOptions,
  ) => Promise<AnalysisResult<JobOutput<N>>>;
}

/**
 * A worker as the client needs it; `onerror` is called when it breaks down. When its script cannot be fetched, the event has
 * no message.
 */
export interface WorkerPort extends Port<ToWorker, FromWorker> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Run {
  readonly id: number;
  readonly job: JobName;
  readonly lane: string;
  readonly input: unknown;
  readonly onShare: ((share: number) => void) | undefined;
  readonly settle: (result: AnalysisResult<never>) => void;
}

interface Lane {
  working?: Run | undefined;
  waiting?: Run | undefined;
}

const newWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Returns analyses in a worker of their own, which starts with the first run. */
export function createAnalysis(startWorker: () => WorkerPort = newWorker): Analysis {
  const sets = new Map<string, PointSet>();
  const lanes = new Map<string, Lane>();
  let city: City | undefined;
  let worker: WorkerPort | undefined;
  let lastId = 0;

  /** Open runs fail; the next one starts a new worker with the same points. */
  const breakDown = (detail: string): void => {
    worker?.terminate();
    worker = undefined;
    const open = [...lanes.values()].flatMap(({ working, waiting }) => [working, waiting]);
    lanes.clear();
    for (const run of open) if (run !== undefined) run.settle(problem('failed', run, detail));
  };

  const started = (): WorkerPort => {
    if (worker !== undefined) return worker;
    worker = startWorker();
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = (event) =>
      breakDown(`the worker broke down: ${'message' in event ? event.message : 'its script could not be fetched'}`);
    for (const [name, points] of sets) worker.postMessage({ kind: 'hold', name, points }, []);
    if (city !== undefined) worker.postMessage({ kind: 'city', city }, []);
    return worker;
  };

  const send = (run: Run): void => {
    try {
      started().postMessage({ kind: 'run', id: run.id, job: run.job, input: run.input }, []);
      lanes.set(run.lane, { working: run });
    } catch (error) {
      run.settle(problem('failed', run, String(error)));
    }
  };

  const receive = (message: FromWorker): void => {
    const run = [...lanes.values()].find(({ working }) => working?.id === message.id)?.working;
    if (run === undefined) return;
    if (message.kind === 'share') {
      run.onShare?.(message.share);
      return;
    }
    const waiting = lanes.get(run.lane)?.waiting;
    lanes.delete(run.lane);
    if (waiting !== undefined) send(waiting);
    run.settle(resultOf(message, run));
  };

  return {
    hold: (name, points) => {
      if (points !== null && points.lonLats.length % 2 !== 0)
        throw new Error(`hold: expected pairs of coordinates, found ${points.lonLats.length} numbers`);
      if (points === null) sets.delete(name);
      else sets.set(name, points);
      worker?.postMessage({ kind: 'hold', name, points }, []);
    },
    tellCity: (told) => {
      city = told;
      worker?.postMessage({ kind: 'city', city }, []);
    },
    run: (job, input, { lane: name = job, onShare } = {}) =>
      new Promise((settle) => {
        const run: Run = { id: ++lastId, job, lane: name, input, onShare, settle };
        const lane = lanes.get(name);
        if (lane?.working === undefined) {
          send(run);
          return;
        }
        if (lane.waiting === undefined) worker?.postMessage({ kind: 'cancel', id: lane.working.id }, []);
        else lane.waiting.settle(problem('superseded', lane.waiting, 'a newer request came before it began'));
        lane.waiting = run;
      }),
  };
}

const problem = (kind: AnalysisProblem['kind'], { job }: Run, detail: string): AnalysisResult<never> => ({
  ok: false,
  problem: { kind, job, detail },
});

/** The value comes from the job's own function, so it is of the type that the caller was promised. */
function resultOf(message: Exclude<FromWorker, { kind: 'share' }>, run: Run): AnalysisResult<never> {
  if (message.kind === 'done') return { ok: true, value: message.value as never };
  if (message.kind === 'failed') return problem('failed', run, message.detail);
  return problem('superseded', run, 'a newer request came while it worked');
}
