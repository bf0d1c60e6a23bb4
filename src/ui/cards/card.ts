import type { Item } from '../../core/item.ts';
import { isDoubtful } from '../../map/palette.ts';
import { faceOf } from '../face.ts';
import { bridgeBody, divisionBody, stopBody } from './city.ts';
import {
  assetBody,
  centreBody,
  clusterBody,
  goalBody,
  linkageBody,
  modelBody,
  placeBody,
  projectBody,
  studyBody,
} from './creative.ts';
import { type CardBody, crossingBody, editionBody, siteBody, storyBody } from './festival.ts';
import type { CardContext, CardModel } from './model.ts';
import { precisionRow, sourcesOf } from './parts.ts';
import { partnerBody, tieBody } from './world.ts';

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((entry) => entry.id === id);

/** Applies a body function where the record was found. */
const when = <T>(record: T | null | undefined, body: (record: T) => CardBody): CardBody | null =>
  record === null || record === undefined ? null : body(record);

function bodyOf({ kind, id }: Item, context: CardContext): CardBody | null {
  const { records: r } = context;
  const { model } = r;
  switch (kind) {
    case 'site':
      return when(byId(r.sites, id), (record) => siteBody(record, context));
    case 'crossing':
      return when(byId(r.floatingBridges, id), (record) => crossingBody(record, context));
    case 'edition':
      return when(
        r.editions.find(({ year }) => String(year) === id),
        (record) => editionBody(record, context),
      );
    case 'story':
      return when(byId(r.story, id), (record) => storyBody(record, context));
    case 'asset':
      return when(byId(r.assets, id), (record) => assetBody(record, context));
    case 'place':
      return when(byId(r.places, id), (record) => placeBody(record, context));
    case 'cluster':
      return when(byId(r.clusters, id), (record) => clusterBody(record, context));
    case 'linkage':
      return when(byId(r.linkages, id), (record) => linkageBody(record, context));
    case 'centre':
      return when(byId(r.centres, id), (record) => centreBody(record, context));
    case 'model':
      return when(model, (record) => modelBody(record, context));
    case 'goal':
      return model === null ? null : when(byId(model.goals, id), (record) => goalBody(record, model, context));
    case 'project':
      return model === null
        ? null
        : when(byId(model.namedProjects, id), (record) => projectBody(record, model, context));
    case 'study':
      return when(r.creators, (record) => studyBody(record, context));
    case 'division':
      return when(
        r.divisions.find(({ code }) => code === id),
        (record) => divisionBody(record, context),
      );
    case 'bridge':
      return when(byId(r.bridges, id), (record) => bridgeBody(record, context));
    case 'stop':
      return when(byId(r.stops, id), (record) => stopBody(record, context));
    case 'partner':
      return when(byId(r.partners, id), (record) => partnerBody(record, context));
    case 'tie':
      return when(byId(r.otherTies, id), (record) => tieBody(record, context));
  }
}

/** The card of an item; null when its record is not there. */
export function cardOf(item: Item, context: CardContext): CardModel | null {
  const body = bodyOf(item, context);
  if (body === null) return null;
  const { icon, role, kind } = faceOf(item, context.t);
  const { sourceKeys, ...rest } = body;
  const placed = !['edition', 'story', 'model', 'goal', 'project', 'study', 'division'].includes(item.kind);
  return {
    ...rest,
    rows: [...rest.rows, ...(placed ? precisionRow(item.position, context) : [])],
    name: item.name,
    kind,
    icon,
    role,
    doubtful: placed && item.position !== null && isDoubtful(item.position.certainty),
    sources: sourcesOf(sourceKeys, context),
    hasPlace: item.position !== null,
  };
}
