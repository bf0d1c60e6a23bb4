import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/core/embed/messages.ts';

const message = (data: unknown) => {
  const parsed = parseMessage(data);
  return parsed.kind === 'message' ? parsed.message : null;
};
const problem = (data: unknown) => {
  const parsed = parseMessage(data);
  return parsed.kind === 'problem' ? parsed.problem : null;
};

const valid = [
  { jinju: 1, type: 'hello' },
  { jinju: 1, type: 'show', view: 'planner', camera: { lon: 128, lat: 35, zoom: 11, bearing: 10, pitch: 5 } },
  { jinju: 1, type: 'show', layers: ['lamps', 'floating-bridges'], id: 'a' },
  { jinju: 1, type: 'select', thing: { kind: 'site', id: 'chokseongnu' }, go: false },
  { jinju: 1, type: 'select', thing: null, go: true },
  { jinju: 1, type: 'language', language: 'zh' },
  { jinju: 1, type: 'theme', theme: 'day' },
  { jinju: 1, type: 'time', at: '2025-10-11T20:00' },
  { jinju: 1, type: 'time', at: null },
];

describe('a message to an embedded map', () => {
  it.each(valid)('is read as it is: %j', (data) => {
    expect(message(data)).toEqual(data);
  });

  it('has defaults for what may be left out', () => {
    expect(message({ jinju: 1, type: 'select', thing: null })).toMatchObject({ go: true });
    expect(message({ jinju: 1, type: 'show', camera: { lon: 1, lat: 2, zoom: 3 } })).toMatchObject({
      camera: { bearing: 0, pitch: 0 },
    });
  });

  it('for someone else is left alone', () => {
    for (const data of [null, undefined, 'jinju', 1, [], {}, { type: 'select' }, { source: 'devtools' }])
      expect(parseMessage(data)).toEqual({ kind: 'foreign' });
  });

  it('of another version is answered with the one that is understood, and with the id of the sender', () => {
    expect(problem({ jinju: 2, type: 'hello', id: 'x' })).toEqual({
      type: 'problem',
      code: 'version',
      detail: 'jinju: found 2, expected 1',
      id: 'x',
    });
    expect(problem({ jinju: { a: 1 } })?.detail).toBe('jinju: found object, expected 1');
  });

  it.each([
    [{ type: 'fly' }, /type/],
    [{ type: 'show', camera: { lon: 200, lat: 0, zoom: 3 } }, /camera\.lon/],
    [{ type: 'show', camera: { lon: Number.NaN, lat: 0, zoom: 3 } }, /camera\.lon/],
    [{ type: 'show', camera: { lon: 0, lat: 0, zoom: 99 } }, /camera\.zoom/],
    [{ type: 'show', layers: ['A B'] }, /layers\.0/],
    [{ type: 'select', thing: { kind: 'site', id: '../x' } }, /thing\.id/],
    [{ type: 'select' }, /thing/],
    [{ type: 'language', language: 'fr' }, /language/],
    [{ type: 'time', at: '2025-13-01T00:00' }, /at/],
    [{ type: 'hello', also: 1 }, /also/],
  ])('that is not one says which field is wrong: %j', (data, field) => {
    expect(problem({ jinju: 1, ...data })).toMatchObject({ code: 'message', detail: expect.stringMatching(field) });
  });

  it('can be anything: it is read without a throw, and what is obeyed has the form that is documented', () => {
    const types = ['hello', 'show', 'select', 'language', 'theme', 'time'];
    const near = fc.record(
      {
        jinju: fc.oneof(fc.constant(1), fc.anything()),
        type: fc.oneof(fc.constantFrom(...types), fc.anything()),
        view: fc.anything(),
        camera: fc.anything(),
        thing: fc.anything(),
        language: fc.anything(),
        at: fc.anything(),
        id: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const sound = fc.tuple(fc.constantFrom(...valid), fc.string()).map(([each, id]) => ({ ...each, id }));
    fc.assert(
      fc.property(fc.oneof(near, sound, fc.anything()), (data) => {
        const parsed = parseMessage(data);
        if (parsed.kind === 'message') expect(parseMessage(parsed.message)).toEqual(parsed);
        if (parsed.kind === 'problem') expect(parsed.problem.detail.length).toBeLessThan(301);
      }),
    );
  });

  it('is documented, each type of message and event and each code of a problem', () => {
    const manual = readFileSync('EMBED.md', 'utf8');
    for (const { type } of valid) expect(manual).toContain(`| \`${type}\``);
    for (const type of ['ready', 'moved', 'selected', 'result', 'problem']) expect(manual).toContain(`| \`${type}\``);
    for (const code of ['version', 'message', 'unknown-thing', 'failed', 'map'])
      expect(manual).toContain(`\`${code}\``);
  });
});
