/** Looks, half a second apart, after which a map is asked for a frame. */
const askEvery = 60;
/** Looks that a frame may take: slow machines draw in seconds. */
const patience = 40;

/** Whether a map answers when it is asked to draw. */
export interface FrameWatch {
  /** Frames that it had drawn when it was last looked at. */
  readonly frames: number;
  /** Looks since it drew. */
  readonly looks: number;
}

/**
 * Looks once: `frames` is how many the map has drawn, null where none should be drawn, because there is no map, it is not well
 * or the page is hidden. Looks are counted, not time: a page that was stopped for an hour has missed nothing.
 */
export function lookAtFrames(watch: FrameWatch | null, frames: number | null): FrameWatch | null {
  if (frames === null) return null;
  return watch === null || watch.frames !== frames ? { frames, looks: 0 } : { frames, looks: watch.looks + 1 };
}

/** Whether the map is to be asked for a frame now: it had nothing to draw for a while. */
export const isToAsk = (watch: FrameWatch | null): boolean => watch?.looks === askEvery;

/** Whether it was asked and has not drawn. */
export const isStalled = (watch: FrameWatch | null): boolean => (watch?.looks ?? 0) >= askEvery + patience;
