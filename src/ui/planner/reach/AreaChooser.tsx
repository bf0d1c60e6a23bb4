import { useEffect, useState } from 'preact/hooks';
import { encodeRing } from '../../../core/geo/ring-code.ts';
import { type Item, type ItemKind, itemKey } from '../../../core/item.ts';
import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { type InquiryTexts, territoryPart } from '../../../i18n/parts.ts';
import type { DrawMode } from '../../../map/draw.ts';
import { openTool, setParams } from '../../../state/actions.ts';
import { draw, drawMode, drawn } from '../../../state/drawing.ts';
import { type FoundBy, paramsOfFound, usualFound } from '../../../state/planner/found-params.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { type NamedPoints, ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import {
  forgetArea,
  fromFound,
  fromItem,
  fromOwn,
  fromRing,
  fromRoute,
  type ReachFrom,
  type ReachSettings,
  reachParams,
} from '../../../state/planner/reach-params.ts';
import { appState, itemByKey, items, mapStatus, records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { OwnFileHere } from '../own/OwnFileHere.tsx';
import { type Option, Select } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import { ownPointsAtMost, type ReachGround } from './reach-ground.ts';
import type { FoundAreas } from './use-found.ts';

const modes: readonly DrawMode[] = ['polygon', 'circle', 'freehand'];
/** Kinds of which one record is chosen from a list. */
const kinds = ['division', 'cluster', 'centre', 'site', 'asset', 'linkage', 'bridge'] as const;
type Kind = (typeof kinds)[number] | 'route' | 'found' | 'own';

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

const ownOptionsAtMost = 500;

/** All points of the own file together, or one of the first. */
function ownOptions(own: NamedPoints | undefined, all: (n: number) => string) {
  if (own === undefined) return [];
  const { codes, names, name = '' } = own;
  const points = Array.from({ length: Math.min(codes.length, ownOptionsAtMost) }, (_, at) => {
    const label = names?.[at] ?? '';
    return { value: String(at), label: label === '' ? `${name} ${at + 1}` : label };
  });
  return codes.length <= ownPointsAtMost ? [{ value: 'all', label: all(codes.length) }, ...points] : points;
}

const currentKind = (from: ReachFrom | null): Kind | '' =>
  from === null || from.kind === 'drawn' ? '' : from.kind === 'item' ? kindOf(from.item.kind) : from.kind;

function chosenIn(from: ReachFrom): string {
  switch (from.kind) {
    case 'drawn':
      return '';
    case 'item':
      return from.item.id;
    case 'route':
      return from.route;
    case 'found':
      return String(from.found.number);
    case 'own':
      return from.point === null ? 'all' : String(from.point);
  }
}

function RecordChooser({ from, found }: ReachSettings & { readonly found: FoundAreas }) {
  const t = { ...useTexts(territoryPart), ...useTexts(inquiryPart) };
  const { near, inquiry } = t;
  const language = useLanguage();
  const current = currentKind(from);
  const [asked, setAsked] = useState<Kind | ''>('');
  const kind = asked === '' ? current : asked;
  // No new component for a new choice: the focus would be lost.
  useEffect(() => setAsked(''), [current, from === null ? '' : chosenIn(from)]);
  const chosen = kind !== current || from === null ? '' : chosenIn(from);
  const by = from?.kind === 'found' ? from.found.by : usualFound;
  const own = pointSetOf(ownSetId);
  const options = (): readonly Option<string>[] => {
    switch (kind) {
      case '':
        return [];
      case 'route':
        return routeOptions(near.routeName);
      case 'found':
        return found.rows.slice(0, ownOptionsAtMost).map(({ number, size }) => ({
          value: String(number),
          label: `${inquiry.foundName(number)} (${size.toLocaleString()})`,
        }));
      case 'own':
        return ownOptions(own, inquiry.allPoints);
      default:
        return recordOptions(kind, language);
    }
  };
  const takeKind = (next: Kind | '') => {
    setAsked(next);
    // Clusters are looked for before one can be chosen.
    if (next === 'found') setParams(fromFound({ by, number: 1 }));
    if (next === 'own' && own !== undefined) setParams({ ...ownFile(), ...fromOwn(firstOwn(own)) });
  };
  const take = (id: string) => {
    if (id === '' || kind === '') return;
    if (kind === 'route') setParams(fromRoute(id));
    else if (kind === 'found') setParams(fromFound({ by, number: Number(id) }));
    else if (kind === 'own') setParams({ ...ownFile(), ...fromOwn(id === 'all' ? null : Number(id)) });
    else setParams(fromItem({ kind, id }));
  };
  return (
    <div class="params">
      <Select
        label={near.kind}
        value={kind}
        options={[
          { value: '', label: near.none },
          { value: 'route', label: near.route },
          { value: 'found', label: inquiry.found },
          { value: 'own', label: inquiry.ownPoints },
          ...kinds.map((each) => ({ value: each, label: t.words.kind[each] })),
        ]}
        onChange={takeKind}
      />
      {kind !== '' && (
        <Select
          label={near.record}
          value={chosen}
          options={[{ value: '', label: near.none }, ...options()]}
          onChange={take}
        />
      )}
      {kind === 'own' && <OwnFileHere />}
      {kind === 'own' && own !== undefined && own.codes.length > ownPointsAtMost && (
        <p class="quiet">{inquiry.manyOwn(ownPointsAtMost)}</p>
      )}
      {from?.kind === 'found' && (
        <>
          <p class="quiet">{foundWords(from.found.by, t, language)}</p>
          {found.isWorking && <p role="status">{inquiry.looking}</p>}
          {from.found.by.set === ownSetId && own === undefined && <OwnFileHere />}
          <button type="button" onClick={() => openTool('clusters', paramsOfFound(from.found.by))}>
            {inquiry.otherClusters}
          </button>
        </>
      )}
    </div>
  );
}

const firstOwn = ({ codes }: NamedPoints): number | null => (codes.length <= ownPointsAtMost ? null : 0);
const ownFile = () => ({ file: ownData.peek()?.digest?.slice(0, 12) ?? null });

function foundWords(by: FoundBy, { inquiry }: InquiryTexts, language: Language): string {
  return by.method === 'means'
    ? inquiry.foundByMeans(by.k)
    : inquiry.foundByDensity(formatMeters(language, by.radiusMeters), by.minPoints);
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

/** Whether the file or the clusters are still to come. */
const isWaiting = (from: ReachFrom, { isWorking }: FoundAreas): boolean =>
  (from.kind === 'own' && ownData.value === null) || (from.kind === 'found' && isWorking);

/** Where an area comes from: drawn on the map, a record, what is selected; and the metres around it. */
export function AreaChooser({
  settings,
  from,
  bufferMeters,
  found,
}: {
  readonly settings: ReachSettings;
  readonly from: ReachGround | null;
  readonly bufferMeters: number;
  readonly found: FoundAreas;
}) {
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  const { selection } = appState.value;
  const selected = selection === null ? undefined : itemByKey.value.get(itemKey(selection));
  return (
    <>
      <p class="quiet">{near.lead}</p>
      <DrawButtons />
      <RecordChooser {...settings} found={found} />
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
      {settings.from !== null && from === null && !isWaiting(settings.from, found) && <p role="alert">{near.lost}</p>}
      {from?.isStandIn === true && <p class="quiet">{near.standIn}</p>}
    </>
  );
}
