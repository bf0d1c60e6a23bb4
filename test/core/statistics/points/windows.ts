import { createStudyWindow, studyWindowOf } from '../../../../src/core/statistics/points/study-window.ts';
import type { Point } from '../../../../src/core/walking/plane.ts';
import { fixture } from '../fixture.ts';
import { outlines } from '../outlines.ts';

const closed = (ring: readonly Point[]): readonly Point[] => [...ring, ...ring.slice(0, 1)];
/** An L with a hole. */
export const shape = createStudyWindow([fixture.shape.map(closed)]);
/** The city, from its 30 divisions. */
export const city = studyWindowOf(outlines);

/** Points with what spatstat makes of them. */
export const patterns = [
  { name: 'clumped in an L with a hole', window: shape, expected: fixture.clumped },
  { name: 'even in an L with a hole', window: shape, expected: fixture.even },
  { name: 'creative places of the city', window: city, expected: fixture.city },
];
