import { useSignal } from '@preact/signals';
import { itemKey } from '../../core/item.ts';
import { embedPart } from '../../i18n/embed/part.ts';
import type { Selection } from '../../state/app-state.ts';
import { answer } from '../../state/search-engine.ts';
import { itemByKey } from '../../state/store.ts';
import { faceOf } from '../face.ts';
import { Name } from '../Name.tsx';
import { useLanguage, useTexts } from '../use-state.ts';

type Place = 'view' | 'camera' | 'thing';

interface Props {
  readonly place: Place;
  readonly thing: Selection | null;
  /** Whether the map stands in the chosen view, so that its part can be taken over. */
  readonly hasCamera: boolean;
  readonly onChoose: (place: Place, thing: Selection | null) => void;
}

const hitsShown = 6;

function Search({ onChoose }: { readonly onChoose: (thing: Selection) => void }) {
  const t = useTexts(embedPart);
  const language = useLanguage();
  const query = useSignal('');
  const hits = query.value.trim() === '' ? [] : answer(query.value).groups.flatMap(({ items }) => items);
  return (
    <>
      <label class="builder-field">
        {t.search.label}
        <input
          type="search"
          value={query.value}
          placeholder={t.search.placeholder}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      <p class="visually-hidden" role="status">
        {query.value.trim() === '' ? '' : hits.length === 0 ? t.search.none(query.value) : t.search.found(hits.length)}
      </p>
      <ul class="rows">
        {hits.slice(0, hitsShown).map((item) => (
          <li key={itemKey(item)}>
            <button
              type="button"
              class="row"
              onClick={() => {
                query.value = '';
                onChoose({ kind: item.kind, id: item.id });
              }}
            >
              <span class="row-text">
                <Name name={item.name} language={language} />
                <small>{faceOf(item, t).kind}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the map in the frame begins: as its view does, where the map stands now, or at a place. */
export function PlaceChoice({ place, thing, hasCamera, onChoose }: Props) {
  const t = useTexts(embedPart);
  const item = thing === null ? undefined : itemByKey.value.get(itemKey(thing));
  const radio = (value: Place, text: string) => (
    <label class="builder-radio">
      <input type="radio" name="builder-place" checked={place === value} onChange={() => onChoose(value, thing)} />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend>{t.embed.place}</legend>
      {radio('view', t.embed.wholeView)}
      {hasCamera && radio('camera', t.embed.asNow)}
      {radio('thing', item === undefined ? t.embed.thing : item.name[useLanguage()])}
      {place === 'thing' && <Search onChoose={(chosen) => onChoose('thing', chosen)} />}
    </fieldset>
  );
}
