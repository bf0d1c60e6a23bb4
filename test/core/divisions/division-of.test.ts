import { describe, expect, it } from 'vitest';
import { divisionOf } from '../../../src/core/divisions/division-of.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { joinDivisions } from '../../../tiles/data/divisions.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { realAppRecords } from '../../ui/real-cards.ts';

const divisions = joinDivisions(realRecords);
const outlines = new Map(realRecords.divisionOutlines.map(({ code, geometry }) => [code, geometry]));
const position = { lon: 128.0817, lat: 35.1894, precisionMeters: 0, certainty: 'surveyed' } as const;

describe('the division of what is selected', () => {
  it('is itself, the one that the record names, or the one in which it lies', () => {
    const [first] = divisions;
    const city = { divisions, outlines };
    expect(divisionOf({ kind: 'division', id: '4817025000', division: null, position: null }, city)).toBe('4817025000');
    expect(divisionOf({ kind: 'asset', id: 'x', division: first?.name.ko ?? '', position: null }, city)).toBe(
      first?.code,
    );
    const stops = itemsOf(realAppRecords).filter(({ kind }) => kind === 'stop');
    const codes = stops.map((stop) => divisionOf(stop, city));
    expect(codes.filter((code) => code !== null).length).toBeGreaterThan(0.95 * stops.length);
    expect(divisionOf({ kind: 'stop', id: 'x', division: null, position: { ...position, lon: 127 } }, city)).toBeNull();
    expect(divisionOf({ kind: 'stop', id: 'x', division: null, position: null }, city)).toBeNull();
  });
});
