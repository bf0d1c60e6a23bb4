import { askPosition, originItem, startFromItem } from '../../state/position.ts';
import { items } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useMessages } from '../use-state.ts';

/** Ways in, and the sights that everyone finds: stations and terminals first. */
const landmarks = () =>
  items.value
    .filter(({ kind, category, rank }) => kind === 'site' && (category === 'station' || rank === 1))
    .toSorted((a, b) => Number(b.category === 'station') - Number(a.category === 'station'));

/** The means to say where one is: the device's own position on a tap, or a landmark. */
export function Means() {
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
