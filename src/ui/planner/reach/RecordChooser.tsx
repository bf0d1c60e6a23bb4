import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/index.ts';
import { formatMeters } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import type { InquiryTexts } from '../../../i18n/parts.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { openTool, setParams } from '../../../state/actions.ts';
import { type FoundBy, paramsOfFound, usualFound } from '../../../state/planner/found-params.ts';
import { ownFileParams } from '../../../state/planner/own-data.ts';
import { type NamedPoints, ownSetId, pointSetOf } from '../../../state/planner/point-sets.ts';
import {
  forgetArea,
  fromFound,
  fromItem,
  fromOwn,
  fromRoute,
  type ReachSettings,
} from '../../../state/planner/reach-params.ts';
import { items, records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { OwnFileHere } from '../own/OwnFileHere.tsx';
import { type Option, Select } from '../parts/Choice.tsx';
import { JobProblem } from '../parts/JobProblem.tsx';
import {
  type AreaKind,
  chosenIn,
  foundOptions,
  kindIn,
  kinds,
  ownOptions,
  recordOptions,
  routeOptions,
} from './area-options.ts';
import { ownPointsAtMost } from './reach-ground.ts';
import type { FoundAreas } from './use-found.ts';

const firstOwn = ({ codes }: NamedPoints): number | null => (codes.length <= ownPointsAtMost ? null : 0);

function foundWords(by: FoundBy, { inquiry }: InquiryTexts, language: Language): string {
  return by.method === 'means'
    ? inquiry.foundByMeans(by.k)
    : inquiry.foundByDensity(formatMeters(language, by.radiusMeters), by.minPoints);
}

/** Takes an area from a record, a bus route, a found cluster or the own file. */
export function RecordChooser({ from, found }: ReachSettings & { readonly found: FoundAreas }) {
  const t = { ...useTexts(territoryPart), ...useTexts(inquiryPart) };
  const { near, inquiry } = t;
  const language = useLanguage();
  const current = kindIn(from);
  const [asked, setAsked] = useState<AreaKind | ''>('');
  const kind = asked === '' ? current : asked;
  // No new component for a new choice: the focus would be lost. Before anyone can choose anew, or that would be lost.
  useLayoutEffect(() => setAsked(''), [current, from === null ? '' : chosenIn(from)]);
  const chosen = kind !== current || from === null ? '' : chosenIn(from);
  const by = from?.kind === 'found' ? from.found.by : usualFound;
  const own = pointSetOf(ownSetId);
  const options = useMemo((): readonly Option<string>[] => {
    switch (kind) {
      case '':
        return [];
      case 'route':
        return routeOptions(records.value.routes, near.routeName);
      case 'found':
        return foundOptions(found.rows, inquiry.foundName, language);
      case 'own':
        return ownOptions(own, inquiry.allPoints);
      default:
        return recordOptions(items.value, kind, language);
    }
  }, [kind, language, own, found.rows, near, inquiry, items.value, records.value]);
  const takeKind = (next: AreaKind | '') => {
    setAsked(next);
    if (next === '' && current !== '') setParams(forgetArea);
    // Clusters are looked for before one can be chosen.
    if (next === 'found') setParams(fromFound({ by, number: 1 }));
    if (next === 'own' && own !== undefined) setParams({ ...ownFileParams(), ...fromOwn(firstOwn(own)) });
  };
  const take = (id: string) => {
    if (id === '' || kind === '') return;
    if (kind === 'route') setParams(fromRoute(id));
    else if (kind === 'found') setParams(fromFound({ by, number: Number(id) }));
    else if (kind === 'own') setParams({ ...ownFileParams(), ...fromOwn(id === 'all' ? null : Number(id)) });
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
          options={[{ value: '', label: near.none }, ...options]}
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
          <JobProblem problem={found.problem} />
          {from.found.by.set === ownSetId && own === undefined && <OwnFileHere />}
          <button type="button" onClick={() => openTool('clusters', paramsOfFound(from.found.by))}>
            {inquiry.otherClusters}
          </button>
        </>
      )}
    </div>
  );
}
