import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededWay, type ProfileNeed, profileNeeds } from '../../../src/core/profile/needs.ts';
import { countStepFree, isLoud, needRank, type PlaceFacts } from '../../../src/core/profile/rank.ts';

const profileArb = fc.subarray([...profileNeeds]);
const factsArb: fc.Arbitrary<PlaceFacts> = fc.record({
  stepFree: fc.constantFrom(true, false, null),
  calm: fc.constantFrom(false as const, null),
});
const placesArb = fc.array(factsArb, { maxLength: 30 }).map((facts) => facts.map((fact, id) => ({ ...fact, id })));
/** The places in the order in which a list shows them: a stable sort by rank. */
const bestFirst = <T extends PlaceFacts>(places: readonly T[], profile: readonly ProfileNeed[]): readonly T[] =>
  places.toSorted((a, b) => needRank(profile, a) - needRank(profile, b));

const rolls = ['wheelchair', 'stroller'] as const;

describe('needRank', () => {
  it('puts surely step-free before unknown before surely not, for whoever rolls', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rolls), profileArb, placesArb, (need, others, places) => {
        const order = [true, null, false];
        const sorted = bestFirst(places, [need, ...others]).map(({ stepFree }) => order.indexOf(stepFree));
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });

  it('puts places with noise last among equals, for whoever wants it quiet', () => {
    fc.assert(
      fc.property(placesArb, (places) => {
        const sorted = bestFirst(places, ['quiet']).map(({ calm }) => Number(calm === false));
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });

  it('changes nothing where nothing is asked of places, or nothing is known', () => {
    fc.assert(
      fc.property(placesArb, profileArb, (places, profile) => {
        expect(bestFirst(places, [])).toEqual(places);
        expect(bestFirst(places, ['low-vision'])).toEqual(places);
        const unknown = places.map(({ id }) => ({ id, stepFree: null, calm: null }));
        expect(bestFirst(unknown, profile)).toEqual(unknown);
      }),
    );
  });
});

describe('what a profile asks', () => {
  it.each([
    [[], false, false],
    [['wheelchair'], true, false],
    [['stroller'], true, false],
    [['low-vision'], false, true],
    [['quiet'], false, false],
    [['wheelchair', 'low-vision'], true, true],
  ] as const)('%j of ways', (profile, stepFree, preferLit) => {
    expect(neededWay(profile)).toEqual({ stepFree, preferLit });
  });

  it('calls fireworks loud, and an exhibition not', () => {
    expect([isLoud({ kind: 'fireworks' }), isLoud({ kind: 'exhibition' })]).toEqual([true, false]);
  });

  it('counts what is known of steps, and of how many nothing is', () => {
    expect(countStepFree([{ stepFree: true }, { stepFree: false }, {}, {}])).toEqual({ yes: 1, no: 1, unknown: 2 });
  });
});
