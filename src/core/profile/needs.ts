/** What someone may need of places, ways and of the display. */
export const profileNeeds = ['wheelchair', 'stroller', 'low-vision', 'quiet'] as const;
export type ProfileNeed = (typeof profileNeeds)[number];

/** What a profile asks of ways on foot. */
export interface NeededWay {
  /** The slow pace, and that unknown steps are told. */
  readonly stepFree: boolean;
  readonly preferLit: boolean;
}

/** Returns what a profile asks of ways: no steps for whoever rolls, light for whoever sees little. */
export const neededWay = (profile: readonly ProfileNeed[]): NeededWay => ({
  stepFree: profile.includes('wheelchair') || profile.includes('stroller'),
  preferLit: profile.includes('low-vision'),
});
