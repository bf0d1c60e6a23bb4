/** Where a map looks. */
interface Look {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** So long a map that was sent somewhere may tell of places on its way. */
const journeyMs = 1500;

/** Whether two cameras show the same, within what maps round to. */
export const isSameLook = (a: Look, b: Look): boolean =>
  Math.abs(a.lon - b.lon) < 2e-5 &&
  Math.abs(a.lat - b.lat) < 2e-5 &&
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  Math.abs(a.bearing - b.bearing) < 0.2 &&
  Math.abs(a.pitch - b.pitch) < 0.2;

/** Tells the own moves of a map from those that it was sent on, so that two maps in step do not lead each other on. */
export interface Echo {
  /** The map was sent there. */
  readonly sent: (look: Look, atMs: number) => void;
  /** Whether what the map tells comes of being sent: where it was sent, or a place on its way. */
  readonly isEcho: (look: Look, atMs: number) => boolean;
}

/** Returns an echo of a map that was not sent anywhere yet. */
export function createEcho(): Echo {
  let goal: Look | null = null;
  let until = Number.NEGATIVE_INFINITY;
  return {
    sent: (look, atMs) => {
      goal = look;
      until = atMs + journeyMs;
    },
    isEcho: (look, atMs) => {
      if (goal === null) return false;
      if (isSameLook(look, goal)) until = Number.NEGATIVE_INFINITY;
      else if (atMs >= until) goal = null;
      return goal !== null;
    },
  };
}
