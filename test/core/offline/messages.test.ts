import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../../src/core/offline/messages.ts';

describe('parsePageMessage', () => {
  it.each([
    [{ type: 'started' }, { type: 'started' }],
    [{ type: 'status', more: 1 }, { type: 'status' }],
    [{ type: 'roll-back' }, { type: 'roll-back' }],
    [
      { type: 'keep', extent: 'all' },
      { type: 'keep', extent: 'all' },
    ],
    [
      { type: 'keep', extent: 'world' },
      { type: 'keep', extent: 'shell' },
    ],
    [{ type: 'delete' }, null],
    ['started', null],
    [null, null],
  ])('%j', (data, expected) => {
    expect(parsePageMessage(data)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void parsePageMessage(data)));
  });
});
