import type { Item } from '../../core/item.ts';
import { formatShare } from '../../i18n/format.ts';
import { originItem, originPoint, startFromItem } from '../../state/position.ts';
import { chosenWalk, walkWishes } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useMessages } from '../use-state.ts';
import { walkSteps, walkSummary } from './walk-words.ts';

/** What people may ask of the way. */
export function WalkWishes() {
  const t = useMessages();
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
          {t.walk[wish]}
        </label>
      ))}
    </div>
  );
}

/** The way on foot to an item, as a summary and as steps; and the means to start from it. */
export function WalkCard({ item }: { readonly item: Item }) {
  const t = useMessages();
  const language = useLanguage();
  if (item.position === null) return null;
  const isHere = originItem.value?.id === item.id;
  const chosen = chosenWalk.value;
  const route = chosen?.route ?? null;
  return (
    <section class="walk-card">
      {originPoint.value !== null && !isHere && (
        <>
          <h3>{t.walk.title}</h3>
          {route === null ? <p>{t.walk.none}</p> : <p class="walk-summary">{walkSummary(route, t, language)}</p>}
          {route !== null && (
            <details>
              <summary>
                {originItem.value === null ? t.walk.title : t.walk.from(originItem.value.name[language])}
              </summary>
              <ol class="walk-steps">
                {walkSteps(route, t, language).map((step) => (
                  <li key={step}>{step}</li>
                ))}
                <li>{t.walk.arrive}</li>
              </ol>
              {route.flags.map((flag) => (
                <p key={flag} class="quiet">
                  {t.walk.flags[flag]}
                </p>
              ))}
              {chosen !== null && chosen.litShare !== null && (
                <p class="quiet">
                  {t.walk.lit(formatShare(language, chosen.litShare))} {t.walk.litNote}
                </p>
              )}
              <p class="quiet">{t.walk.note}</p>
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
