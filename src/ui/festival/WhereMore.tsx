import { config } from '../../config.ts';
import { compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import { distanceMeters } from '../../core/geo/distance.ts';
import type { Item } from '../../core/item.ts';
import { formatMeters } from '../../i18n/format.ts';
import { nightPart } from '../../i18n/parts.ts';
import { arrival, chooseArrival } from '../../state/arrival.ts';
import { forgetOrigin, isOnMap, isPicking, origin, originPoint } from '../../state/position.ts';
import { appState, items, records } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { Means } from './Means.tsx';
import { Shuttles } from './Shuttles.tsx';
import { WalkWishes } from './WalkCard.tsx';

/** Why it is not known, or not well, where one is, and what helps; far from the festival: how far, which way, how to come. */
export function WhereTrouble() {
  const t = useTexts(nightPart);
  const language = useLanguage();
  const { value } = origin;
  const point = originPoint.value;
  if (value.state === 'asking' || value.state === 'denied' || value.state === 'lost') {
    return <p class="trouble">{t.night[value.state]}</p>;
  }
  if (point !== null && !isOnMap.value) {
    const { lon, lat } = config.cameras.festival;
    const away = formatMeters(language, distanceMeters(point, [lon, lat]));
    const bearing = initialBearing(point, [lon, lat]);
    return (
      <div class="trouble far">
        <p>
          <span class="arrow" ref={(element) => element?.style.setProperty('--turn', `${Math.round(bearing)}deg`)}>
            <Icon name="chevron-up" size={28} />
          </span>
          {t.night.far(away, t.compass[compassIndex(bearing)] ?? '')}
        </p>
        <p>{t.night.howToCome}</p>
      </div>
    );
  }
  if (value.state !== 'position') return null;
  return <p class="trouble">{t.night.imprecise(formatMeters(language, value.accuracyMeters))}</p>;
}

const isSite = (item: Item, category: string): boolean => item.kind === 'site' && item.category === category;

/** Ways into town: terminals and the station, car parks, and the stops of festival buses. */
function waysIn(): readonly {
  readonly group: 'terminals' | 'shuttles' | 'carParks' | 'stops';
  readonly items: readonly Item[];
}[] {
  const shuttles = new Set(records.value.programme.filter(({ kind }) => kind === 'shuttle').map(({ site }) => site));
  const of = (category: string) => items.value.filter((item) => isSite(item, category));
  return [
    { group: 'terminals', items: of('station') },
    { group: 'shuttles', items: of('parking').filter(({ id }) => shuttles.has(id)) },
    { group: 'carParks', items: of('parking').filter(({ id }) => !shuttles.has(id)) },
    { group: 'stops', items: of('bus-stop') },
  ];
}

/** How one came into town: the way in begins there and the way out leads there. */
function ArrivedBy() {
  const t = useTexts(nightPart);
  const language = useLanguage();
  return (
    <div class="arrived">
      <label for="arrived-by">{t.night.arrivedBy}</label>
      <select
        id="arrived-by"
        aria-describedby="arrived-kept"
        value={arrival.value?.id ?? ''}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          chooseArrival(items.value.find(({ kind, id }) => kind === 'site' && id === value) ?? null);
        }}
      >
        <option value="">{t.night.arrivalNone}</option>
        {waysIn().map(({ group, items: ways }) => (
          <optgroup key={group} label={t.night[group]}>
            {ways.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <small id="arrived-kept" class="quiet">
        {appState.value.kiosk ? t.night.arrivalKiosk : t.night.arrivalKept}
      </small>
    </div>
  );
}

/** Further means to say where one is and how one came, and what one asks of ways. */
export function WhereMore() {
  const t = useTexts(nightPart);
  return (
    <div class="where-more">
      <ArrivedBy />
      {originPoint.value !== null && (
        <div class="actions">
          <Means />
        </div>
      )}
      <div class="actions">
        <button type="button" aria-pressed={isPicking.value} onClick={() => (isPicking.value = !isPicking.value)}>
          {t.night.pick}
        </button>
        {origin.value.state !== 'none' && (
          <button type="button" onClick={forgetOrigin}>
            {t.place.clear}
          </button>
        )}
      </div>
      <WalkWishes />
      {arrival.value !== null && <Shuttles />}
    </div>
  );
}
