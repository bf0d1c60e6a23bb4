import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/core/items.ts';
import { addressOf, districtOf, isDrivable } from '../../../src/core/keep/address.ts';
import { loadRealRecords } from '../../load/real-files.ts';

const records = await loadRealRecords();
const items = itemsOf(records);

describe('what a driver is told', () => {
  it('is the address with the city in front, once', () => {
    const addresses = items.flatMap((item) => addressOf(item, records) ?? []);
    expect(addresses.length).toBeGreaterThan(200);
    for (const address of addresses) expect(address).toMatch(/^진주시 (?!진주시)\S/);
  });

  it('is the district where no address is known, the city where neither is', () => {
    const [item] = items.filter((other) => isDrivable(other) && other.division !== null);
    if (item === undefined) throw new Error('expected a place with a division, found none');
    expect(districtOf(item)).toBe(`진주시 ${item.division}`);
    expect(districtOf({ ...item, division: null })).toBe('진주시');
    expect(addressOf({ ...item, id: 'no-such-place' }, records)).toBeNull();
  });

  it('is asked of places in the city only', () => {
    const kinds = new Set(items.filter(isDrivable).map(({ kind }) => kind));
    for (const kind of ['partner', 'tie', 'story', 'edition', 'goal', 'project', 'division'] as const)
      expect(kinds).not.toContain(kind);
    expect(items.filter(isDrivable).every(({ position }) => position !== null)).toBe(true);
  });
});
