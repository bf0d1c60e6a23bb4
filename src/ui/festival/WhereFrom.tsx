import { useSignal } from '@preact/signals';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { askPosition, isTroubled, origin, originItem, startFromItem } from '../../state/position.ts';
import { items } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { Name } from '../Name.tsx';
import { useLanguage, useMessages } from '../use-state.ts';

const WhereMore = lazily(async () => (await import('./WhereMore.tsx')).WhereMore, nightPart, cardPart);
const WhereTrouble = lazily(async () => (await import('./WhereMore.tsx')).WhereTrouble, nightPart);

/** Ways in, and the sights that everyone finds: stations and terminals first. */
const landmarks = () =>
  items.value
    .filter(({ kind, category, rank }) => kind === 'site' && (category === 'station' || rank === 1))
    .toSorted((a, b) => Number(b.category === 'station') - Number(a.category === 'station'));

/** The means to say where one is: the device's own position on a tap, or a landmark. */
function Means() {
  const t = useMessages();
  const language = useLanguage();
  return (
    <>
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
          <option value="">{t.place.landmark}</option>
          {landmarks().map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** From where the ways lead. */
function From() {
  const t = useMessages();
  const item = originItem.value;
  return (
    <p class="from">
      {t.place.from}{' '}
      <b>
        {item === null ? (
          t.place[origin.value.state === 'position' ? 'position' : 'point']
        ) : (
          <Name name={item.name} language={useLanguage()} />
        )}
      </b>
    </p>
  );
}

/** Where one walks from: asked for only on a tap, or a landmark, or a point of the map. */
export function WhereFrom() {
  const t = useMessages();
  const more = useSignal(false);
  const isKnown = ['point', 'position', 'landmark'].includes(origin.value.state);
  return (
    <section class="where-from" aria-label={t.place.from}>
      <div role="status">{isTroubled.value && <WhereTrouble />}</div>
      <div class="actions">
        {isKnown ? <From /> : <Means />}
        <button type="button" aria-expanded={more.value} onClick={() => (more.value = !more.value)}>
          {t.place.more}
          <Icon name={more.value ? 'chevron-up' : 'chevron-down'} size={16} />
        </button>
      </div>
      {more.value && <WhereMore />}
    </section>
  );
}
