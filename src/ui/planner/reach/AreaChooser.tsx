import { useEffect, useState } from 'preact/hooks';
import { encodeRing } from '../../../core/geo/ring-code.ts';
import { type Item, type ItemKind, itemKey } from '../../../core/item.ts';
import { territoryPart } from '../../../i18n/parts.ts';
import type { DrawMode } from '../../../map/draw.ts';
import { setParams } from '../../../state/actions.ts';
import { draw, drawMode, drawn } from '../../../state/drawing.ts';
import {
  forgetArea,
  fromItem,
  fromRing,
  fromRoute,
  type ReachSettings,
  reachParams,
} from '../../../state/planner/reach-params.ts';
import { appState, itemByKey, items, mapStatus, records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import type { ReachGround } from './reach-ground.ts';

const modes: readonly DrawMode[] = ['polygon', 'circle', 'freehand'];
/** Kinds of which one record is chosen from a list. */
const kinds = ['division', 'cluster', 'centre', 'site', 'asset', 'linkage', 'bridge'] as const;
type Kind = (typeof kinds)[number] | 'route';

function DrawButtons() {
  const { near } = useTexts(territoryPart);
  const [isRefused, setRefused] = useState(false);
  const mode = drawMode.value;
  const { value } = drawn;
  useEffect(() => {
    if (value === null || !value.isFinished || value.geometry === null) return;
    const code = encodeRing(value.geometry);
    setRefused(code === null);
    draw(null);
    if (code !== null) setParams(fromRing(code));
  }, [value]);
  useEffect(() => () => draw(null), []);
  if (mapStatus.value === 'absent') return <p class="quiet">{near.noMap}</p>;
  return (
    <fieldset class="group">
      <legend>{near.draw}</legend>
      <div class="draw-modes">
        {modes.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={mode === each}
            onClick={() => {
              setRefused(false);
              draw(mode === each ? null : each);
            }}
          >
            {near.modes[each]}
          </button>
        ))}
        {mode !== null && (
          <button type="button" onClick={() => draw(null)}>
            {near.stop}
          </button>
        )}
      </div>
      {mode !== null && <p role="status">{near.drawing[mode]}</p>}
      {isRefused && <p role="alert">{near.tooFine}</p>}
    </fieldset>
  );
}

function RecordChooser({ from }: ReachSettings) {
  const t = useTexts(territoryPart);
  const { near } = t;
  const language = useLanguage();
  const current: Kind | '' = from?.kind === 'route' ? 'route' : from?.kind === 'item' ? kindOf(from.item.kind) : '';
  const [asked, setAsked] = useState<Kind | ''>('');
  const kind = asked === '' ? current : asked;
  const chosen =
    kind !== current || from === null || from.kind === 'drawn' ? '' : from.kind === 'route' ? from.route : from.item.id;
  const options = kind === '' ? [] : kind === 'route' ? routeOptions(near.routeName) : recordOptions(kind, language);
  return (
    <div class="params">
      <Select
        label={near.kind}
        value={kind}
        options={[
          { value: '', label: near.none },
          { value: 'route', label: near.route },
          ...kinds.map((each) => ({ value: each, label: t.words.kind[each] })),
        ]}
        onChange={setAsked}
      />
      {kind !== '' && (
        <Select
          label={near.record}
          value={chosen}
          options={[{ value: '', label: near.none }, ...options]}
          onChange={(id) => {
            if (id !== '') setParams(kind === 'route' ? fromRoute(id) : fromItem({ kind, id }));
          }}
        />
      )}
    </div>
  );
}

const kindOf = (kind: ItemKind): Kind | '' => kinds.find((each) => each === kind) ?? '';

function routeOptions(name: (route: string) => string) {
  const routes = [...new Set(records.value.routes.map(({ route }) => route))].filter((route) => route !== 'unknown');
  return routes
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((route) => ({ value: route, label: name(route) }));
}

const recordOptions = (kind: ItemKind, language: keyof Item['name']) =>
  items.value
    .filter((item) => item.kind === kind && item.position !== null)
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

/** Where an area comes from: drawn on the map, a record, what is selected; and the metres around it. */
export function AreaChooser({
  settings,
  from,
  bufferMeters,
}: {
  readonly settings: ReachSettings;
  readonly from: ReachGround | null;
  readonly bufferMeters: number;
}) {
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  const { selection } = appState.value;
  const selected = selection === null ? undefined : itemByKey.value.get(itemKey(selection));
  return (
    <>
      <p class="quiet">{near.lead}</p>
      <DrawButtons />
      <RecordChooser key={JSON.stringify(appState.value.params.item ?? appState.value.params.route)} {...settings} />
      {selected?.position != null && selection !== null && (
        <button type="button" onClick={() => setParams(fromItem(selection))}>
          {near.useSelected(selected.name[language])}
        </button>
      )}
      {settings.from !== null && (
        <>
          <Slider
            label={near.buffer}
            unit="m"
            value={bufferMeters}
            min={reachParams.buf.min}
            max={reachParams.buf.max}
            step={reachParams.buf.step}
            onInput={(value) => setParams({ buf: String(value) })}
          />
          <button type="button" onClick={() => setParams(forgetArea)}>
            {near.forget}
          </button>
        </>
      )}
      {settings.from !== null && from === null && <p role="alert">{near.lost}</p>}
      {from?.isStandIn === true && <p class="quiet">{near.standIn}</p>}
    </>
  );
}
