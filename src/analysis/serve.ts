import { planeAround, toMeters } from '../core/clusters/index.ts';
import { spreadPeople } from '../core/proximity/people.ts';
import type { Steps } from '../core/steps.ts';
import { buildWalkingNetwork } from '../core/walking/network.ts';
import type { Held, HeldCity, HeldPoints } from './held.ts';
import { jobs } from './jobs.ts';
import type { City, FromWorker, PointSet, Port, ToWorker } from './protocol.ts';

type Run = Extract<ToWorker, { kind: 'run' }>;
type Page = Port<FromWorker, ToWorker>;

/** Work in steps goes on for so long before it lets other messages in. */
const sliceMs = 12;

/** A run that can still be cancelled. */
interface OpenRun {
  isCancelled: boolean;
}

/** Answers the page's messages on a port; runs of several lanes take turns between their steps. */
export function serve(page: Page): void {
  const sets = new Map<string, PointSet>();
  const projected = new Map<string, HeldPoints>();
  const openRuns = new Map<number, OpenRun>();
  // Points go into the plane when they are first asked for, so that what is wrong with them is the answer to a run.
  const points = (name: string): HeldPoints => {
    const known = projected.get(name);
    if (known !== undefined) return known;
    const set = sets.get(name);
    if (set === undefined) throw new Error(`expected held points, found none by the name of ${name}`);
    const made = project(set);
    projected.set(name, made);
    return made;
  };
  let told: City | null = null;
  let city: HeldCity | null = null;
  const held: Held = {
    points,
    city: () => {
      if (told !== null) city ??= settle(told);
      return city;
    },
  };
  page.onmessage = ({ data }) => {
    if (data.kind === 'cancel') {
      const run = openRuns.get(data.id);
      if (run !== undefined) run.isCancelled = true;
    } else if (data.kind === 'run') {
      const run = { isCancelled: false };
      openRuns.set(data.id, run);
      void answer(page, data, { held, run }).finally(() => openRuns.delete(data.id));
    } else if (data.kind === 'city') {
      told = data.city;
      city = null;
    } else {
      projected.delete(data.name);
      if (data.points === null) sets.delete(data.name);
      else sets.set(data.name, data.points);
    }
  };
}

function project({ lonLats, categories }: PointSet): HeldPoints {
  const plane = planeAround(lonLats);
  return { lonLats, plane, meters: toMeters(plane, lonLats), categories };
}

const settle = (city: City): HeldCity => ({
  ...city,
  people: spreadPeople(city.divisions, city.outlines, city.lamps),
  network: city.walking === null ? null : buildWalkingNetwork(city.walking),
});

interface Around {
  readonly held: Held;
  readonly run: OpenRun;
}

async function answer(page: Page, { id, job, input }: Run, { held, run }: Around): Promise<void> {
  const tell = (share: number): void => page.postMessage({ kind: 'share', id, share }, []);
  try {
    const made: unknown = await jobs[job](held, input as never);
    const outcome = isSteps(made) ? await stepThrough(made, run, tell) : { value: made };
    if (outcome === undefined) page.postMessage({ kind: 'cancelled', id }, []);
    else page.postMessage({ kind: 'done', id, value: outcome.value }, buffersOf(outcome.value));
  } catch (error) {
    page.postMessage({ kind: 'failed', id, detail: error instanceof Error ? error.message : String(error) }, []);
  }
}

const isSteps = (made: unknown): made is Steps<unknown> =>
  typeof made === 'object' && made !== null && Symbol.iterator in made && 'next' in made;

/** Lets messages in. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Tells the share that is done after each slice. Undefined when it was cancelled on the way. */
async function stepThrough(
  steps: Steps<unknown>,
  run: OpenRun,
  tell: (share: number) => void,
): Promise<{ readonly value: unknown } | undefined> {
  let sliceEnds = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (performance.now() < sliceEnds) continue;
    tell(step.value);
    await pause();
    if (run.isCancelled) return undefined;
    sliceEnds = performance.now() + sliceMs;
  }
}

/** The buffers of the typed arrays of a result, to be moved instead of copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  if (typeof result !== 'object' || result === null) return [];
  const buffers = [result, ...Object.values(result)].flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
  return [...new Set(buffers)];
}
