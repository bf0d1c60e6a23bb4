import type { Feature } from 'geojson';
import { type CodedArea, ringsOf } from '../../../core/geo/polygons.ts';
import { itemKey, pointOfItem } from '../../../core/item.ts';
import type { Language } from '../../../core/model/index.ts';
import type { Highlight, ProjectCover } from './project-matrix.ts';

/** The paint of a division with so many named projects. */
export const coverPaint = (projects: number): string => `ramp-${Math.min(6, 2 + projects)}`;

/** What is drawn of a cover. */
export interface CoverDrawing {
  readonly cover: ProjectCover;
  readonly outlines: readonly CodedArea[];
  readonly highlight: Highlight;
  /** Numbers of the projects by their id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly language: Language;
}

/** Returns divisions by the number of named projects, and their places with the numbers; without what goes with the selection all is clear. */
export function drawCover({ cover, outlines, highlight, numbers, language }: CoverDrawing): readonly Feature[] {
  const outlineOf = new Map(outlines.map(({ code, geometry }) => [code, geometry]));
  const isAnything = highlight.places.size > 0;
  const areas = cover.divisions.flatMap(({ code, nameKo, projects }): Feature[] => {
    const geometry = outlineOf.get(code);
    if (geometry === undefined || projects.length === 0) return [];
    const about = { code, name: nameKo, projects: projects.length };
    return [{ type: 'Feature', properties: { mark: 'area', paint: coverPaint(projects.length), ...about }, geometry }];
  });
  const edges = cover.divisions.flatMap(({ code }): Feature[] => {
    const geometry = outlineOf.get(code);
    if (geometry === undefined || !highlight.divisions.has(code)) return [];
    const coordinates = [...ringsOf(geometry)];
    const properties = { mark: 'line', paint: 'vermilion', weight: 3 };
    return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
  });
  const places = cover.divisions.flatMap(({ projects, places: list }) =>
    list.flatMap((item): Feature[] => {
      const coordinates = pointOfItem(item);
      if (coordinates === null) return [];
      const key = itemKey(item);
      const own = projects.filter((project) => project.places.includes(item.id));
      const marks = own.map(({ id }) => numbers.get(id)).join('·');
      const isFaint = isAnything && !highlight.places.has(key);
      const properties = {
        ...{ mark: 'point', paint: 'vermilion', weight: isFaint ? 5 : 8, pick: key, faint: isFaint },
        ...(isFaint ? {} : { label: `${marks} ${item.name[language]}` }),
      };
      return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } }];
    }),
  );
  return [...areas, ...edges, ...places];
}
