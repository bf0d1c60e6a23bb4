import { useMemo, useState } from 'preact/hooks';
import { config } from '../../../config.ts';
import { isInBbox } from '../../../core/geo/bbox.ts';
import type { OwnData } from '../../../core/own-data/own-data.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { palettes } from '../../../map/palette.ts';
import type { OwnDataParams } from '../../../state/planner/own-data-params.ts';
import { theme } from '../../../state/store.ts';
import { colourOf } from '../../print/compose-picture.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { Exports } from '../parts/Exports.tsx';
import { Pinned } from '../parts/Pinned.tsx';
import { Receipt } from '../parts/Receipt.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { categoryCounts, keyOf, type OwnPoint, ownMarks, ownPoints, ownShapes } from './points.ts';
import { ReadAs } from './ReadAs.tsx';

interface Props {
  readonly data: OwnData;
  readonly params: OwnDataParams;
  readonly onChange: (change: Partial<OwnDataParams>) => void;
}

function useColumns(hasCategories: boolean, hasAddresses: boolean): readonly Column<OwnPoint>[] {
  const t = useTexts(ownDataPart);
  const text = (id: 'name' | 'category' | 'address'): Column<OwnPoint> => ({
    id,
    label: t.own[id],
    value: (point) => point[id],
    show: (point) => (point[id] === '' ? '–' : point[id]),
  });
  const degrees = (id: 'lon' | 'lat', label: string): Column<OwnPoint> => ({
    id,
    label: `${label} (°)`,
    isNumber: true,
    value: (point) => Number(point[id].toFixed(6)),
    show: (point) => point[id].toFixed(5),
  });
  return [
    text('name'),
    ...(hasCategories ? [text('category')] : []),
    ...(hasAddresses ? [text('address')] : []),
    degrees('lon', t.own.longitude),
    degrees('lat', t.own.latitude),
  ];
}

function useLimits({ data, points }: { readonly data: OwnData; readonly points: readonly OwnPoint[] }) {
  const t = useTexts(ownDataPart);
  const outside = useMemo(
    () => points.filter(({ lon, lat }) => !isInBbox([lon, lat], config.ownData.city)).length,
    [points],
  );
  const { problemCount, middleCount, uncategorisedCount, reading } = data;
  const systems = reading.alternatives.map((id) => t.own.systems[id]).join(', ');
  return [
    ...(problemCount > 0 ? [t.own.leftOut(problemCount)] : []),
    ...(outside > 0 ? [t.own.outside(outside)] : []),
    ...(systems === '' ? [] : [t.own.ambiguous(systems)]),
    ...(middleCount > 0 ? [t.own.middles(middleCount)] : []),
    ...(uncategorisedCount > 0 ? [t.own.uncategorised(uncategorisedCount)] : []),
    t.own.precision,
  ];
}

/** A file on the map: what was read of it, what was left out, its points, and what can be handed on. */
export function OwnFile({ data, params, onChange }: Props) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const points = useMemo(() => ownPoints(data), [data]);
  const counts = useMemo(() => categoryCounts(data), [data]);
  const features = useMemo(() => [...ownMarks(points, counts)], [points, counts]);
  useOverlay(features);
  const limits = useLimits({ data, points });
  const columns = useColumns(
    data.categories !== null,
    data.addresses.some((address) => address !== ''),
  );
  const key = keyOf(counts, { all: data.file, other: t.own.otherCategories, language });
  const result = useMemo(
    () => ({ lonLats: data.lonLats, categories: data.categories?.codes ?? null, problems: data.problemCount }),
    [data],
  );
  const sentence = t.own.sentence(points.length, data.rowCount, data.file);
  const { system, swapped } = data.reading;
  return (
    <>
      <Sentence text={sentence} n={t.own.n(points.length, data.rowCount)} limits={limits} sources={[]} />
      <ul class="keys">
        {key.map(({ paint, label }) => (
          <li key={paint}>
            <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
              <circle cx="12" cy="8" r="6" fill={colourOf(palettes[theme.value], paint)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ReadAs data={data} params={params} onChange={onChange} />
      <ProblemTable data={data} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t.own.n(points.length, data.rowCount)}</summary>
        {isOpen && (
          <DataTable
            caption={data.file}
            columns={columns}
            rows={points}
            idOf={({ index }) => String(index)}
            firstSort={null}
          />
        )}
      </details>
      <Exports
        name={data.file.replace(/\.[a-z]+$/i, '')}
        rows={points}
        columns={columns}
        placeOf={({ lon, lat }) => ({ lon, lat })}
        features={() => ownShapes(points)}
        sentence={sentence}
        limits={limits}
        sources={[]}
        otherSources={[data.file]}
        legend={key}
      />
      <Receipt
        method="own-data"
        parameters={{ system, swapped, x: data.columns?.x ?? null, y: data.columns?.y ?? null }}
        seed={null}
        usesOwnData
        result={result}
      />
      <Pinned
        sentence={sentence}
        figures={[
          { id: 'n', label: t.own.ownFile, value: points.length },
          { id: 'leftout', label: t.own.reportName, value: data.problemCount },
        ]}
      />
    </>
  );
}
