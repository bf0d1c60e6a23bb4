import { useSignal } from '@preact/signals';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { isTroubled, origin, originItem } from '../../state/position.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { Name } from '../Name.tsx';
import { useLanguage, useMessages } from '../use-state.ts';
import { Means } from './Means.tsx';

const WhereMore = lazily(async () => (await import('./WhereMore.tsx')).WhereMore, nightPart, cardPart);
const Needs = lazily(async () => (await import('../profile/open.ts')).openNeeds());
const WhereTrouble = lazily(async () => (await import('./WhereMore.tsx')).WhereTrouble, nightPart);

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
  const isHeld = useSignal(false);
  const needs = useSignal(false);
  const isKnown = ['point', 'position', 'landmark'].includes(origin.value.state);
  return (
    <section class="where-from" aria-label={t.place.from}>
      <div role="status">{isTroubled.value && <WhereTrouble />}</div>
      <div class="actions">
        {isKnown && <From />}
        {(!isKnown || isHeld.value) && (
          // Arrow keys choose from a closed list: it stays as long as the keyboard is at it.
          <div
            class="means"
            onFocusIn={({ target }) => (isHeld.value = (target as Element).matches(':focus-visible'))}
            onFocusOut={() => (isHeld.value = false)}
          >
            <Means />
          </div>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t.place.needs}
          aria-expanded={needs.value}
          onClick={() => (needs.value = !needs.value)}
        >
          <Icon name="step-free" size={20} />
        </button>
        <button
          type="button"
          aria-label={`${t.place.more}: ${t.place.from}`}
          aria-expanded={more.value}
          onClick={() => (more.value = !more.value)}
        >
          {t.place.more}
          <Icon name={more.value ? 'chevron-up' : 'chevron-down'} size={16} />
        </button>
      </div>
      {needs.value && <Needs />}
      {more.value && <WhereMore />}
    </section>
  );
}
