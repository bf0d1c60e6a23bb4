import { ringsOf } from '../../core/geo/polygons.ts';
import { shapeOf } from '../../core/text-map/shape.ts';
import type { TextMapContext } from './context.ts';
import { distanceText, listText } from './words.ts';

/** What the map draws without places of a list: the water with its extent, the rest by its names in the legend. */
export function drawnSentences(
  rows: readonly { readonly id: string; readonly label: string }[],
  { t, language, records }: Pick<TextMapContext, 't' | 'language' | 'records'>,
): readonly string[] {
  const text = (meters: number) => distanceText(language, meters);
  const stretched = rows.flatMap(({ id, label }) => {
    const polygons = records.water.flatMap(({ kind, geometry }) =>
      kind === id && geometry.type === 'Polygon' ? ringsOf({ ...geometry, type: 'Polygon' }) : [],
    );
    const shape = shapeOf({ type: 'MultiLineString', coordinates: [...polygons] });
    return shape === null
      ? []
      : [{ id, says: t.textMap.stretches(label, text(shape.westEastMeters), text(shape.southNorthMeters)) }];
  });
  const rest = rows.filter(({ id }) => !stretched.some((row) => row.id === id)).map(({ label }) => label);
  return [
    ...stretched.map(({ says }) => says),
    ...(rest.length > 0 ? [t.textMap.alsoDrawn(listText(language, rest))] : []),
  ];
}
