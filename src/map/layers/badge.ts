import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { IconName } from '../../core/icons/index.ts';
import type { Role, Theme } from '../palette.ts';

/** A round map symbol: which icon, in which hue, of which theme, and whether its place is only estimated. */
export interface Badge {
  readonly icon: IconName;
  readonly role: Role;
  readonly theme: Theme;
  readonly doubtful: boolean;
}

/** The image name of a badge; `parseBadge` is its inverse. */
export const badgeName = ({ icon, role, theme, doubtful }: Badge): string =>
  `badge:${icon}:${role}:${theme}:${doubtful ? 'doubtful' : 'sure'}`;

/** The badge that an image name asks for, or null when it is another kind of image. */
export function parseBadge(name: string): Badge | null {
  const [prefix, icon, role, theme, certainty] = name.split(':');
  if (prefix !== 'badge' || certainty === undefined) return null;
  return { icon: icon as IconName, role: role as Role, theme: theme as Theme, doubtful: certainty === 'doubtful' };
}

interface Symbol {
  readonly icon: IconName;
  readonly role: Role;
}

/** The `icon-image` that picks the badge by a property's value and by the point's certainty. */
export function badgeImage(
  property: string,
  symbols: Readonly<Record<string, Symbol>>,
  theme: Theme,
): ExpressionSpecification {
  const pick = (doubtful: boolean): unknown => {
    const cases = Object.entries(symbols).flatMap(([value, symbol]) => [
      value,
      badgeName({ ...symbol, theme, doubtful }),
    ]);
    return ['match', ['get', property], ...cases, ''];
  };
  return [
    'case',
    ['in', ['get', 'certainty'], ['literal', ['estimated', 'proxy']]],
    pick(true),
    pick(false),
  ] as ExpressionSpecification;
}
