import { clusterIcon, type IconName, linkageIcon, placeIcon, sectorIcon, siteIcon } from '../core/icons/index.ts';
import type { Item } from '../core/item.ts';
import type { Messages } from '../i18n/parts.ts';
import { clusterRole, linkageRole, type Role, relationRole, sectorRole, siteRole } from '../map/palette.ts';

/** How an item looks and what it is called, the same in list, card, legend and search. */
export interface Face {
  readonly icon: IconName;
  readonly role: Role;
  readonly kind: string;
}

const of = <Key extends string, Value>(table: Readonly<Record<Key, Value>>, key: string): Value | undefined =>
  (table as Readonly<Record<string, Value>>)[key];

/** The face of an item in the language of `t`. */
export function faceOf({ kind, category }: Pick<Item, 'kind' | 'category'>, t: Messages): Face {
  const { words } = t;
  const plain = (icon: IconName, role: Role): Face => ({ icon, role, kind: words.kind[kind] });
  switch (kind) {
    case 'site':
      return {
        icon: of(siteIcon, category) ?? 'info',
        role: of(siteRole, category) ?? 'bone',
        kind: of(words.site, category) ?? words.kind.site,
      };
    case 'asset':
      return {
        icon: of(sectorIcon, category) ?? 'info',
        role: of(sectorRole, category) ?? 'bone',
        kind: of(words.sector, category) ?? words.kind.asset,
      };
    case 'cluster':
      return {
        icon: of(clusterIcon, category) ?? 'info',
        role: of(clusterRole, category) ?? 'bone',
        kind: of(words.cluster, category) ?? words.kind.cluster,
      };
    case 'linkage':
      return { icon: of(linkageIcon, category) ?? 'info', role: linkageRole, kind: of(words.linkage, category) ?? '' };
    case 'place':
      return {
        icon: of(placeIcon, category) ?? 'star',
        role: 'slate',
        kind: of(words.place, category) ?? words.kind.place,
      };
    case 'centre':
      return { icon: 'centre', role: 'bone', kind: of(words.centre, category) ?? words.kind.centre };
    case 'division':
      return { icon: 'layers', role: 'slate', kind: of(words.division, category) ?? words.kind.division };
    case 'partner':
      return {
        icon: 'city',
        role: of(relationRole, category) ?? 'bone',
        kind: of(t.relation, category) ?? words.kind.partner,
      };
    case 'bridge':
      return plain('bridge', 'azure');
    case 'crossing':
      return plain(siteIcon['floating-bridge'], 'amber');
    case 'stop':
      return plain(siteIcon['bus-stop'], 'azure');
    case 'tie':
      return plain('city', 'slate');
    case 'edition':
    case 'story':
      return plain('festival', 'amber');
    default:
      return plain('info', 'bone');
  }
}
