import { expect, it, vi } from 'vitest';
import { setOnly } from '../../src/state/actions.ts';
import '../../src/state/narrow.ts';
import { appState, problems } from '../../src/state/store.ts';

vi.mock('../../src/state/facets.ts', () => {
  throw new Error('away');
});

it('a filter that cannot be had is dropped, and that is said', async () => {
  setOnly(['today']);
  await vi.dynamicImportSettled();
  expect(appState.value.only).toEqual([]);
  expect(problems.value).toMatchObject([{ kind: 'offline', where: 'app' }]);
});
