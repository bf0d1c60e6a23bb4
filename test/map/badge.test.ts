import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iconNames } from '../../src/core/icons/index.ts';
import { badgeImage, badgeName, parseBadge } from '../../src/map/layers/badge.ts';
import { roles, themes } from '../../src/map/palette.ts';

const badgeArb = fc.record({
  icon: fc.constantFrom(...iconNames),
  role: fc.constantFrom(...roles),
  theme: fc.constantFrom(...themes),
  doubtful: fc.boolean(),
});

describe('the name of a badge', () => {
  it('tells everything about it', () => {
    fc.assert(
      fc.property(badgeArb, (badge) => {
        expect(parseBadge(badgeName(badge))).toEqual(badge);
      }),
    );
  });

  it.each(['', 'badge', 'badge:park', 'hatch:night', 'badge:a:b:c', 'other:a:b:c:sure'])('is not %j', (name) => {
    expect(parseBadge(name)).toBeNull();
  });
});

describe('badgeImage', () => {
  const image = createExpression(
    badgeImage('kind', { park: { icon: 'tree', role: 'moss' }, museum: { icon: 'museum', role: 'plum' } }, 'day'),
    'icon-image',
  );
  const of = (properties: Record<string, string>) => {
    if (image.result === 'error') throw new Error(JSON.stringify(image.value));
    return image.value.evaluate({ zoom: 14 }, { type: 'Point', properties });
  };

  it.each([
    [{ kind: 'park', certainty: 'surveyed' }, 'badge:tree:moss:day:sure'],
    [{ kind: 'park', certainty: 'estimated' }, 'badge:tree:moss:day:doubtful'],
    [{ kind: 'museum', certainty: 'proxy' }, 'badge:museum:plum:day:doubtful'],
    [{ kind: 'museum' }, 'badge:museum:plum:day:sure'],
    [{ kind: 'castle', certainty: 'surveyed' }, ''],
  ])('of %j is %j', (properties, expected) => {
    expect(of(properties)).toBe(expected);
  });
});
