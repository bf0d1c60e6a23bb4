import { useSignal } from '@preact/signals';
import { config } from '../config.ts';
import type { Item, ItemKind, View } from '../core/item.ts';
import { itemsInView } from '../core/viewport.ts';
import { asidePart, nightPart } from '../i18n/parts.ts';
import { isMapSettled } from '../state/map-settled.ts';
import { narrowedItems } from '../state/narrow.ts';
import { neededFirst } from '../state/profile.ts';
import { appState, bounds, items, shownItems } from '../state/store.ts';
import { Now } from './festival/Now.tsx';
import { ItemRow } from './ItemRow.tsx';
import { lazily } from './lazily.tsx';
import { useMessages } from './use-state.ts';

const Filters = lazily(async () => (await import('./festival/Filters.tsx')).Filters, nightPart, asidePart);
const SaidCount = lazily(async () => (await import('./SaidCount.tsx')).SaidCount);
const Nothing = lazily(async () => (await import('./festival/Filters.tsx')).Nothing, nightPart, asidePart);

/** Kinds without a place that each view offers to read. */
const reading: Readonly<Record<View, readonly ItemKind[]>> = {
  festival: ['edition', 'story'],
  planner: ['model', 'goal', 'project', 'study'],
  partners: [],
};

function Rows({ rows }: { readonly rows: readonly Item[] }) {
  const t = useMessages();
  const pages = useSignal(1);
  const page = isMapSettled.value ? config.listPage : config.firstRows;
  const shown = rows.slice(0, pages.value * page);
  const rest = rows.length - shown.length;
  return (
    <>
      <ul class="rows">
        {shown.map((item) => (
          <ItemRow key={`${item.kind}:${item.id}`} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => pages.value++}>
          {t.panel.more(Math.min(rest, page))}
        </button>
      )}
    </>
  );
}

/** Items that are asked for by opening them: not made before the map is there. */
function Folded({ label, rows }: { readonly label: string; readonly rows: readonly Item[] }) {
  return (
    <details class="more-list">
      <summary>
        {label} ({rows.length})
      </summary>
      {isMapSettled.value && <Rows rows={rows} />}
    </details>
  );
}

/** What lies in the visible part of the map, then what is known without a place, then what there is to read. */
export function List() {
  const t = useMessages();
  const { view } = appState.value;
  const inView = neededFirst(itemsInView(narrowedItems.value, bounds.value));
  const placeless = shownItems.value.filter(({ position }) => position === null);
  const texts = items.value.filter(({ kind }) => reading[view].includes(kind));
  const count = bounds.value === null ? t.panel.all(inView.length) : t.panel.inView(inView.length);
  return (
    <>
      {view === 'festival' && <Now />}
      {isMapSettled.value && view !== 'partners' && <Filters />}
      <h2 class="count">{count}</h2>
      {isMapSettled.value && <SaidCount words={count} />}
      {inView.length === 0 && items.value.length > 0 ? <Nothing /> : <Rows key={view} rows={inView} />}
      {placeless.length > 0 && <Folded label={t.panel.withoutPlace} rows={placeless} />}
      {texts.length > 0 && <Folded label={t.panel.about} rows={texts} />}
    </>
  );
}
