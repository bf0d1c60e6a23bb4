import type { Item } from '../../core/item.ts';
import { walkingSettings } from '../../core/walking/settings.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { cardPart } from '../../i18n/parts.ts';
import { originItem, originPoint, startFromItem } from '../../state/position.ts';
import { recordsSettled } from '../../state/store.ts';
import { walking, walkWishes } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { walkSteps } from './walk-steps.ts';
import { walkSummary } from './walk-words.ts';
import '../styles/walk.css';

/** What people may ask of the way. */
export function WalkWishes() {
  const t = useTexts(cardPart);
  const wishes = walkWishes.value;
  return (
    <div class="walk-wishes">
      {(['avoidFees', 'stepFree', 'preferLit', 'rings'] as const).map((wish) => (
        <label key={wish}>
          <input
            type="checkbox"
            checked={wishes[wish]}
            onChange={() => {
              walkWishes.value = { ...wishes, [wish]: !wishes[wish] };
            }}
          />
          {t.way[wish]}
        </label>
      ))}
    </div>
  );
}

/** The way on foot to an item, as a summary and as steps; and the means to start from it. */
export function WalkCard({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  if (item.position === null) return null;
  const isHere = originItem.value?.id === item.id;
  const chosen = walking.value?.chosenWalk.value ?? null;
  const route = chosen?.route ?? null;
  const kmh = walkWishes.value.stepFree ? walkingSettings.stepFreeSpeedKmh : walkingSettings.speedKmh;
  return (
    <section class="walk-card">
      {originPoint.value !== null && !isHere && (
        <>
          <h3>{t.way.title}</h3>
          {route === null && walking.value !== null && recordsSettled.value && <p>{t.way.none}</p>}
          {route !== null && <p class="walk-summary">{walkSummary(route, t, language)}</p>}
          {route !== null && (
            <details>
              <summary>{originItem.value === null ? t.way.title : t.way.from(originItem.value.name[language])}</summary>
              <ol class="walk-steps">
                {walkSteps(route, t, language).map((step) => (
                  <li key={step}>{step}</li>
                ))}
                <li>{t.way.arrive}</li>
              </ol>
              {route.flags.map((flag) => (
                <p key={flag} class="quiet">
                  {t.way.flags[flag]}
                </p>
              ))}
              {chosen !== null && chosen.litShare !== null && (
                <p class="quiet">
                  {t.way.lit(formatShare(language, chosen.litShare))} {t.way.litNote}
                </p>
              )}
              <p class="quiet">{t.way.note(formatNumber(language, kmh, 1))}</p>
            </details>
          )}
          <WalkWishes />
        </>
      )}
      {!isHere && (
        <button type="button" onClick={() => startFromItem(item)}>
          <Icon name="walk" size={18} />
          {t.place.here}
        </button>
      )}
    </section>
  );
}
