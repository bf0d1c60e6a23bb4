import type { Cells } from './read-csv.ts';

/** Columns of `creative/places.csv`. `note` is for the people who keep the table; it is not published. */
export const placeColumns = [
  ...['id', 'nameKo', 'category', 'lon', 'lat', 'precisionMeters', 'certainty', 'method', 'positionSources'],
  ...['division', 'addressKo', 'status', 'sameAs', 'perhapsSameAs', 'sources', 'note'],
] as const;

/** Returns a row of `creative/places.csv` as the input of `placeSchema`; without lon and lat the position is null. */
export function toPlace(cells: Cells): unknown {
  const { id, nameKo, category, addressKo, status, sameAs, perhapsSameAs } = cells;
  return {
    ...{ id, nameKo, category, status },
    position: toPosition(cells),
    division: cells.division ?? null,
    ...(addressKo !== undefined && { addressKo }),
    ...(sameAs !== undefined && { sameAs }),
    ...(perhapsSameAs !== undefined && { perhapsSameAs }),
    sources: toList(cells.sources),
  };
}

function toPosition(cells: Cells): unknown {
  if (cells.lon === undefined && cells.lat === undefined) return null;
  const { certainty, method } = cells;
  return {
    ...{ lon: toNumber(cells.lon), lat: toNumber(cells.lat) },
    precisionMeters: toNumber(cells.precisionMeters),
    ...{ certainty, method },
    sources: toList(cells.positionSources),
  };
}

/** Columns of `city/bus-stops.csv`. */
export const busStopColumns = ['id', 'nameKo', 'lon', 'lat'] as const;

/** Returns a row of `city/bus-stops.csv` as the input of `busStopSchema`. */
export function toBusStop(cells: Cells): unknown {
  return { id: cells.id, nameKo: cells.nameKo, lon: toNumber(cells.lon), lat: toNumber(cells.lat) };
}

/** Columns of `city/bus-routes.csv`; `stops` are joined by spaces. */
export const busRouteColumns = ['route', 'routeId', 'complete', 'stops'] as const;

/** Returns a row of `city/bus-routes.csv` as the input of `busRouteSchema`. */
export function toBusRoute({ route, routeId, complete, stops }: Cells): unknown {
  return { route, routeId, complete: toBoolean(complete), stops: toList(stops) };
}

/** Columns of `city/street-lamps.csv`. */
export const lampColumns = ['lon', 'lat', 'lamps'] as const;

/** Returns a row of `city/street-lamps.csv` as the input of `lampSchema`. */
export function toLamp(cells: Cells): unknown {
  return { lon: toNumber(cells.lon), lat: toNumber(cells.lat), lamps: toNumber(cells.lamps) };
}

function toNumber(text: string | undefined): unknown {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function toBoolean(text: string | undefined): unknown {
  return text === 'true' ? true : text === 'false' ? false : text;
}

function toList(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s;|]+/).filter(Boolean);
}
