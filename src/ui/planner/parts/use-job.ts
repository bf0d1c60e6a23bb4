import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalysisProblem } from '../../../analysis/client.ts';
import type { JobInput, JobName, JobOutput } from '../../../analysis/jobs.ts';
import { analysis } from '../../../state/planner/analysis.ts';

/** What is known of a job: the last result stays while a newer one about the same points is worked out. */
interface JobState<N extends JobName> {
  readonly value: JobOutput<N> | null;
  /** What `value` is the result of. */
  readonly input: JobInput<N> | null;
  readonly isWorking: boolean;
  readonly problem: AnalysisProblem | null;
}

/** A job that is run, with the share of its work that is done, 0 to 1. */
interface RunJob<N extends JobName> extends JobState<N> {
  readonly share: ReadonlySignal<number>;
}

interface Options {
  readonly lane?: string;
  /** Changes when the held points change under the same name: a result about others is none. */
  readonly version?: unknown;
  /** Stands for the input, where that is large; its text as JSON unless given. */
  readonly key?: string;
}

/** Runs a job in the worker whenever its input changes; null: nothing to do, and no result. */
export function useJob<N extends JobName>(job: N, input: JobInput<N> | null, options: Options = {}): RunJob<N> {
  const { lane = job, version, key } = options;
  const subject = input === null ? null : version;
  const fresh: JobState<N> = { value: null, input: null, isWorking: input !== null, problem: null };
  const [state, setState] = useState({ subject, known: fresh });
  const share = useSignal(0);
  const current = useRef(subject);
  current.current = subject;
  useEffect(() => {
    if (input === null) {
      setState({ subject, known: fresh });
      return;
    }
    let isWanted = true;
    const change = (next: (last: JobState<N>) => JobState<N>): void =>
      setState((last) => {
        const before = last.subject === subject ? last.known : fresh;
        const known = next(before);
        return known === last.known ? last : { subject, known };
      });
    change((last) => (last.isWorking && last.problem === null ? last : { ...last, isWorking: true, problem: null }));
    share.value = 0;
    const onShare = (done: number): void => {
      if (isWanted) share.value = done;
    };
    void analysis.run(job, input, { lane, onShare }).then((result) => {
      // An older result about the same points still redraws a picture that lags behind a moving slider.
      if (result.ok && current.current === subject)
        change(() => ({ value: result.value, input, isWorking: !isWanted, problem: null }));
      else if (!result.ok && isWanted && result.problem.kind !== 'superseded')
        change((last) => ({ ...last, isWorking: false, problem: result.problem }));
    });
    return () => {
      isWanted = false;
    };
  }, [job, lane, version, input === null ? null : (key ?? JSON.stringify(input))]);
  return { ...(state.subject === subject ? state.known : fresh), share };
}
