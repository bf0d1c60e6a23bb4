import type { Language } from '../../core/model/index.ts';
import type { Route } from '../../core/walking/index.ts';
import { formatMeters } from '../../i18n/format.ts';
import type { CardTexts, Messages } from '../../i18n/parts.ts';
import { bridgeName, directionOf, feeOf, wholeMinutes } from './walk-words.ts';

/** A way as steps, one sentence each. */
export function walkSteps(route: Route, t: Messages & CardTexts, language: Language): readonly string[] {
  return route.legs.map((leg) => {
    const meters = formatMeters(language, Math.max(10, Math.round(leg.meters / 10) * 10));
    if (leg.kind === 'land') return t.way.land(meters, directionOf(leg.coordinates, t));
    const wait = leg.waitMinutes > 0 ? ` (${t.way.wait(wholeMinutes(leg.waitMinutes))})` : '';
    return t.way.bridge(bridgeName(leg.bridgeId, language), meters, feeOf(leg, t, language)) + wait;
  });
}
