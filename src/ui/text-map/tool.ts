import type { Feature } from 'geojson';
import type { Area } from '../../core/geo/polygons.ts';
import { isInRings, ringsOf } from '../../core/geo/polygons.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Coordinate } from '../../core/model/index.ts';
import { type ShapeFacts, shapeOf } from '../../core/text-map/shape.ts';
import { sightOf } from '../../core/text-map/sight.ts';
import type { Finding } from '../../state/planner/finding.ts';
import type { TextMapContext } from './context.ts';
import type { TextEntry, TextSection } from './document.ts';
import { distanceText, km2Text, listText, sightText } from './words.ts';

/** A drawn feature with where it lies. */
interface Drawn {
  readonly feature: Feature;
  readonly shape: ShapeFacts;
}

const propertyOf = ({ properties }: Feature, name: string): string => String(properties?.[name] ?? '');
const marksOf = (name: string) => (drawn: Drawn) => propertyOf(drawn.feature, 'mark') === name;

/** Step of the seven-step ramp from 0; null for what is not painted by it. */
const stepOf = ({ feature }: Drawn): number | null => {
  const step = /^ramp-(\d)$/.exec(propertyOf(feature, 'paint'))?.[1];
  return step === undefined ? null : Number(step);
};
const steps = 7;

/** What the sentences about drawn features need beside the context. */
export interface ToolGround {
  readonly finding: Finding | null;
  readonly features: readonly Feature[];
  /** Outlines by code of division; none until they are there. */
  readonly outlines: ReadonlyMap<string, Area>;
}

function divisionAt(point: Coordinate, outlines: ToolGround['outlines'], context: TextMapContext): string | null {
  const { records, language } = context;
  for (const [code, area] of outlines) {
    if (isInRings(point, ringsOf(area)))
      return records.divisions.find((division) => division.code === code)?.name[language] ?? null;
  }
  return null;
}

/** Where a drawn feature lies: direction, distance and division of its middle. */
function placeOf({ shape }: Drawn, ground: ToolGround, context: TextMapContext): readonly string[] {
  const division = divisionAt(shape.middle, ground.outlines, context);
  return [
    sightText(sightOf(context.from.point, shape.middle), context),
    ...(division === null ? [] : [context.t.textMap.inDivision(division)]),
  ];
}

const plainEntry = (key: string, sentences: readonly string[]): TextEntry => ({ key, name: null, to: null, sentences });

/** Divisions by step of the ramp, the highest first. */
function stepEntries(areas: readonly Drawn[], { t, language, records }: TextMapContext): TextSection['entries'] {
  const known = areas.filter((drawn) => stepOf(drawn) !== null && propertyOf(drawn.feature, 'code') !== '');
  return [...groupBy(known, (drawn) => stepOf(drawn) ?? 0)]
    .toSorted(([a], [b]) => b - a)
    .map(([step, members]) => () => {
      const codes = new Set(members.map(({ feature }) => propertyOf(feature, 'code')));
      const names = records.divisions.filter(({ code }) => codes.has(code)).map(({ name }) => name[language]);
      return plainEntry(`step ${step}`, [t.textMap.step(step + 1, steps, listText(language, names))]);
    });
}

/** Each area that is no whole division: where, how large, how it stretches. */
function areaEntries(areas: readonly Drawn[], ground: ToolGround, context: TextMapContext): TextSection['entries'] {
  const { t, language } = context;
  const text = (meters: number) => distanceText(language, meters);
  return areas
    .filter(({ feature }) => propertyOf(feature, 'code') === '')
    .map((drawn, index) => () => {
      const { areaKm2, westEastMeters, southNorthMeters } = drawn.shape;
      return plainEntry(`area ${index}`, [
        t.textMap.spans(km2Text(language, areaKm2 ?? 0), text(westEastMeters), text(southNorthMeters)),
        ...placeOf(drawn, ground, context),
      ]);
    });
}

/** What is written on the map: the words, and where they stand. */
function labelEntries(all: readonly Drawn[], ground: ToolGround, context: TextMapContext): TextSection['entries'] {
  return all
    .filter(({ feature }) => propertyOf(feature, 'label') !== '')
    .map((drawn, index) => () => {
      const label = propertyOf(drawn.feature, 'label');
      return plainEntry(`label ${index}`, [context.t.textMap.mark(label), ...placeOf(drawn, ground, context)]);
    });
}

/** What the open tool found and drew, in its own sentence and as places. */
export function toolSection(ground: ToolGround, context: TextMapContext): TextSection {
  const { t, language } = context;
  const all = ground.features.flatMap((feature): Drawn[] => {
    const shape = shapeOf(feature.geometry);
    return shape === null ? [] : [{ feature, shape }];
  });
  const areas = all.filter(marksOf('area'));
  const lines = [...all.filter(marksOf('line')), ...all.filter(marksOf('dashed'))];
  const points = [...all.filter(marksOf('point')), ...all.filter(marksOf('ring'))];
  const { finding } = ground;
  const meters = lines.reduce((sum, { shape }) => sum + (shape.lengthMeters ?? 0), 0);
  const isDrawn = areas.length + lines.length + points.length > 0;
  return {
    id: 'tool',
    heading: t.textMap.tool,
    paragraphs: [
      ...(finding === null ? [] : [finding.text, finding.n, ...finding.limits]),
      isDrawn ? t.textMap.toolDraws(areas.length, lines.length, points.length) : t.textMap.toolNothing,
      ...(lines.length > 0 ? [t.textMap.stripes(lines.length, distanceText(language, meters))] : []),
      t.textMap.toolTables,
    ],
    entries: [
      ...stepEntries(areas, context),
      ...labelEntries(all, ground, context),
      ...areaEntries(areas, ground, context),
    ],
  };
}
