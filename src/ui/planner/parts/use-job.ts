import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalysisProblem } from '../../../analysis/client.ts';
import type { JobInput, JobName, JobOutput } from '../../../analysis/jobs.ts';
import { analysis } from '../../../state/planner/analysis.ts';

/** What is known of a job: the last result stays while a newer one is worked out. */
export interface JobState<N extends JobName> {
  readonly value: JobOutput<N> | null;
  /** What `value` is the result of. */
  readonly input: JobInput<N> | null;
  readonly isWorking: boolean;
  /** 0 to 1, of jobs that take long. */
  readonly share: number;
  readonly problem: AnalysisProblem | null;
}

interface Options {
  readonly lane?: string;
  /** Changes when the held points change under the same name. */
  readonly version?: unknown;
  /** Stands for the input, where that is large; its text as JSON unless given. */
  readonly key?: string;
}

/** Runs a job in the worker whenever its input changes; null: nothing to do, and no result. */
export function useJob<N extends JobName>(job: N, input: JobInput<N> | null, options: Options = {}): JobState<N> {
  const nothing: JobState<N> = { value: null, input: null, isWorking: false, share: 0, problem: null };
  const [state, setState] = useState(nothing);
  const { lane = job, version, key } = options;
  const subject = input === null ? null : version;
  const current = useRef(subject);
  current.current = subject;
  useEffect(() => {
    if (input === null) {
      setState(nothing);
      return;
    }
    let isWanted = true;
    setState((last) =>
      last.isWorking && last.share === 0 && last.problem === null
        ? last
        : { ...last, isWorking: true, share: 0, problem: null },
    );
    const onProgress = (share: number) => {
      if (isWanted) setState((last) => ({ ...last, share }));
    };
    void analysis.run(job, input, { lane, onProgress }).then((result) => {
      // An older result about the same points still redraws a picture that lags behind a moving slider.
      if (result.ok && current.current === subject)
        setState({ value: result.value, input, isWorking: !isWanted, share: 1, problem: null });
      else if (!result.ok && isWanted && result.problem.kind !== 'superseded')
        setState((last) => ({ ...last, isWorking: false, problem: result.problem }));
    });
    return () => {
      isWanted = false;
    };
  }, [job, lane, version, input === null ? null : (key ?? JSON.stringify(input))]);
  return state;
}
