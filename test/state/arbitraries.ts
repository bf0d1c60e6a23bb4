import fc from 'fast-check';
import { facets } from '../../src/core/facets.ts';
import { itemKinds, views } from '../../src/core/item.ts';
import { languages } from '../../src/core/model/index.ts';
import { formatKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { legendEntries } from '../../src/map/legend.ts';
import { type AppState, type Camera, defaultState, dialogs, themeChoices, tools } from '../../src/state/app-state.ts';

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
const numberArb = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => round(value, digits));

/** Any camera that the map can have. */
export const cameraArb: fc.Arbitrary<Camera> = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

/** Cameras that need no rounding: two digits of longitude and latitude are kept at every zoom. */
export const roundCameraArb: fc.Arbitrary<Camera> = fc.record({
  lon: numberArb(-180, 180, 2),
  lat: numberArb(-90, 90, 2),
  zoom: numberArb(0, 24, 2),
  bearing: numberArb(-180, 180, 1),
  pitch: numberArb(0, 85, 1),
});

const wordArb = fc.stringMatching(/^[a-z0-9]{1,12}$/);
/** Ids as records and links have them. */
export const idArb = fc.array(wordArb, { minLength: 1, maxLength: 5 }).map((words) => words.join('-'));

const atArb = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((epochMs) => formatKoreaTime(epochMs));

const yearsArb = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1900, max: 2099 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const idsArb = fc
  .uniqueArray(idArb, { maxLength: 8 })
  .map((ids) => ids.filter(({ length }) => length <= 60).toSorted());

const paramsArb = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/),
  fc.stringMatching(/^[A-Za-z0-9.,_~*-]{1,40}$/),
  { maxKeys: 6, noNullPrototype: true },
);
const toolArb = fc.oneof(
  fc.constant({ tool: null, params: {} }),
  fc.record({ tool: fc.constantFrom(...tools), params: paramsArb }),
);

const toollessArb = fc.record({
  view: fc.constantFrom(...views),
  language: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themeChoices),
  camera: fc.option(roundCameraArb),
  at: fc.option(atArb),
  selection: fc.option(fc.record({ kind: fc.constantFrom(...itemKinds), id: idArb })),
  toggled: fc.subarray(legendEntries.map(({ id }) => id)).map((ids) => ids.toSorted()),
  only: fc.subarray([...facets]),
  kiosk: fc.boolean(),
  years: fc.option(yearsArb),
  compared: idsArb,
  flat: fc.boolean(),
  offline: fc.boolean(),
  embed: fc.boolean(),
  dialog: fc.option(fc.constantFrom(...dialogs)),
  text: fc.boolean(),
});
/** Any state that the app can be in. */
export const stateArb: fc.Arbitrary<AppState> = fc
  .tuple(toollessArb, toolArb)
  .map(([state, tool]) => ({ ...state, ...tool }));

/** What a device may begin with. */
export const baseArb: fc.Arbitrary<AppState> = fc
  .record({
    view: fc.constantFrom(...views),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themeChoices),
    kiosk: fc.boolean(),
  })
  .map((part) => ({ ...defaultState, ...part }));
