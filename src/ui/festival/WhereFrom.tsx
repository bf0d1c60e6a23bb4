import { config } from '../../config.ts';
import { compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import { distanceMeters } from '../../core/geo/distance.ts';
import { formatMeters } from '../../i18n/format.ts';
import {
  askPosition,
  forgetOrigin,
  impreciseMeters,
  isOnMap,
  isPicking,
  origin,
  originItem,
  originPoint,
  startFromItem,
} from '../../state/position.ts';
import { items } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { Name } from '../Name.tsx';
import { useLanguage, useMessages } from '../use-state.ts';

/** Ways in, and the sights that everyone finds: stations and terminals first. */
const landmarks = () =>
  items.value
    .filter(({ kind, category, rank }) => kind === 'site' && (category === 'station' || rank === 1))
    .toSorted((a, b) => Number(b.category === 'station') - Number(a.category === 'station'));

function State() {
  const t = useMessages();
  const language = useLanguage();
  const { value } = origin;
  const point = originPoint.value;
  if (value.state === 'none') return <p class="quiet">{t.place.nowhere}</p>;
  if (value.state === 'asking' || value.state === 'denied' || value.state === 'lost')
    return <p>{t.place[value.state]}</p>;
  if (point !== null && !isOnMap.value) {
    const { lon, lat } = config.cameras.festival;
    const away = formatMeters(language, distanceMeters([lon, lat], [point[0], point[1]]));
    return <p>{t.place.far(away, t.compass[compassIndex(initialBearing([lon, lat], [point[0], point[1]]))] ?? '')}</p>;
  }
  const imprecise = value.state === 'position' && value.accuracyMeters > impreciseMeters;
  return (
    <p>
      {t.place.from}{' '}
      <b>
        {originItem.value === null ? (
          t.place[value.state === 'position' ? 'position' : 'point']
        ) : (
          <Name name={originItem.value.name} language={language} />
        )}
      </b>
      {imprecise && ` · ${t.place.imprecise(formatMeters(language, value.accuracyMeters))}`}
    </p>
  );
}

/** Where one walks from: asked for only on a tap, or a landmark, or a point of the map. */
export function WhereFrom() {
  const t = useMessages();
  const language = useLanguage();
  return (
    <section class="where-from" aria-label={t.place.from}>
      <div role="status">
        <State />
      </div>
      <div class="actions">
        <button type="button" onClick={askPosition}>
          <Icon name="locate" size={18} />
          {t.place.mine}
        </button>
        <label class="choice landmark">
          <span class="visually-hidden">{t.place.landmark}</span>
          <select
            value={originItem.value?.id ?? ''}
            onChange={({ currentTarget }) => {
              const item = landmarks().find(({ id }) => id === currentTarget.value);
              if (item !== undefined) startFromItem(item);
            }}
          >
            <option value="">{`${t.place.landmark}: ${t.place.choose}`}</option>
            {landmarks().map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-pressed={isPicking.value} onClick={() => (isPicking.value = !isPicking.value)}>
          {t.place.pick}
        </button>
        {origin.value.state !== 'none' && (
          <button type="button" onClick={forgetOrigin}>
            {t.place.clear}
          </button>
        )}
      </div>
    </section>
  );
}
