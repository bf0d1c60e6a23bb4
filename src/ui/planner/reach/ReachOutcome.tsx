import { useMemo } from 'preact/hooks';
import type { WaysFound } from '../../../analysis/reach-jobs.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { ownSetId } from '../../../state/planner/point-sets.ts';
import type { ReachSettings } from '../../../state/planner/reach-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import type { PaperTable } from '../parts/Exports.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import type { InsideWords } from './Inside.tsx';
import type { CategoryRow } from './reach-findings.ts';
import { pointAt, type ReachPoints } from './reach-points.ts';
import { reachShapes } from './reach-shapes.ts';
import type { ReachFound } from './use-reach.ts';
import { reachRows, useReachColumns, useReachSentence } from './use-reach-columns.tsx';

interface Props {
  readonly settings: ReachSettings;
  /** What the area is made of, in one word. */
  readonly word: string;
  /** The area in words. */
  readonly label: string;
  readonly result: ReachFound;
  readonly rows: readonly CategoryRow[];
  readonly points: ReachPoints;
  readonly words: InsideWords;
}

const usesOwn = ({ from, set }: ReachSettings): boolean =>
  set === 'own' || from?.kind === 'own' || (from?.kind === 'found' && from.found.by.set === ownSetId);

/** The result as data, for its receipt; null while it is not whole. */
function useResult({ result, rows }: Pick<Props, 'result' | 'rows'>) {
  return useMemo(() => {
    const { found, ways, areWaysCurrent } = result;
    if (found.people === null || ways === null || !areWaysCurrent) return null;
    const reached = ways.within.map(({ index, straightMeters, way }) => [index, straightMeters, way?.minutes ?? null]);
    return { ...{ count: found.count, areaKm2: found.areaKm2, categories: rows }, people: found.people, reached };
  }, [result, rows]);
}

/** Metres to the nearest, minutes to the next. */
const rounded = (id: string, value: number | string | null) =>
  typeof value === 'number' ? (id === 'minutes' ? Math.ceil(value) : Math.round(value)) : value;

/** What can be done with the result of an area; on paper, the places within reach. */
export function ReachOutcome({ settings, word, label, result, rows, points, words }: Props) {
  const { near } = useTexts(territoryPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const { found, meters } = result;
  const ways = result.areWaysCurrent ? result.ways : null;
  const data = useResult({ result, rows });
  const columns = useReachColumns(points);
  const sentenceOf = useReachSentence(settings.limit);
  const tableOf = (all: WaysFound): PaperTable => {
    const reached = reachRows(all).toSorted((a, b) => (a.way?.meters ?? Infinity) - (b.way?.meters ?? Infinity));
    return {
      about: `${near.within}: ${sentenceOf(all)}`,
      headings: columns.map(({ label: heading }) => heading),
      rows: reached.map((row) => columns.map(({ id, value }) => rounded(id, value(row)))),
      places: reached.map(({ index }) => {
        const [lon, lat] = pointAt(points, index);
        return { lon, lat };
      }),
    };
  };
  const file = usesOwn(settings) ? ownData.value : null;
  return (
    <Outcome
      name={label}
      rows={rows}
      columns={words.columns}
      features={() => reachShapes(found, { points, ways, language, label })}
      {...(ways === null || ways.within.length + ways.cutOff.length === 0 ? {} : { paper: () => tableOf(ways) })}
      sentence={words.sentence}
      limits={words.limits}
      sources={words.sources}
      otherSources={file === null ? [] : [file.file]}
      legend={[
        { paint: 'vermilion', mark: 'area', label },
        { paint: 'amber', mark: 'point', label: inquiry.insideKey(found.count) },
        { paint: 'azure', mark: 'dashed', label: near.riverFar },
      ]}
      receipt={
        data === null
          ? null
          : {
              method: 'point in polygon; dasymetric people; ways on foot',
              parameters: {
                ...{ area: word, bufferMeters: meters, set: settings.set },
                ...settings.limit,
                ...(file === null ? {} : { system: file.reading.system }),
              },
              seed: null,
              usesOwnData: usesOwn(settings),
              result: data,
            }
      }
      figures={[
        { id: 'n', label: inquiry.figures.points, value: points.codes.length },
        { id: 'count', label: inquiry.figures.insideArea, value: found.count },
        { id: 'area', label: inquiry.figures.areaKm2, value: found.areaKm2, digits: 2 },
        { id: 'density', label: near.density, value: found.perKm2, digits: 2 },
        { id: 'people', label: near.people, value: Math.round(found.people?.byLamps ?? 0) },
        { id: 'within', label: near.within, value: ways?.within.length ?? 0 },
      ]}
    />
  );
}
