import { signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Item } from '../core/item.ts';
import { asidePart, nightPart } from '../i18n/parts.ts';
import { loadAnyHangul } from '../load/fonts.ts';
import { reportAway, select } from '../state/actions.ts';
import { Icon } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { openPanel } from './panel-state.ts';
import { useMessages } from './use-state.ts';

type Engine = typeof import('../state/search-engine.ts');

const SearchHits = lazily(async () => (await import('./SearchHits.tsx')).SearchHits, nightPart, asidePart);

/** The search itself, fetched when someone first turns to it. */
const engine = signal<Engine | null>(null);
const startEngine = async (): Promise<void> => {
  if (engine.peek() !== null) return;
  try {
    engine.value = await import('../state/search-engine.ts');
    await loadAnyHangul();
  } catch (error) {
    reportAway(error);
  }
};

/** One search over everything: names in four languages, initial consonants, everyday words. */
export function SearchBox() {
  const t = useMessages();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const query = useSignal('');
  const active = useSignal(0);
  const open = useSignal(false);
  const asked = query.value.trim() !== '' && engine.value !== null;
  const answer = asked ? (engine.value?.answer(query.value) ?? null) : null;
  const hits = answer?.groups.flatMap(({ items }) => items) ?? [];
  const shown = open.value && asked;

  const choose = (item: Item) => {
    open.value = false;
    select({ kind: item.kind, id: item.id }, true);
    openPanel();
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const hit = hits[active.value];
    if (event.key === 'ArrowDown' && !shown) open.value = true;
    else if (event.key === 'ArrowDown') active.value = Math.min(active.value + 1, hits.length - 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(active.value - 1, 0);
    else if (event.key === 'Enter' && hit !== undefined) choose(hit);
    else if (event.key === 'Escape') open.value = false;
    else return;
    if (event.key !== 'Escape') event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" size={18} />
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active.value}` : undefined}
        placeholder={t.search.placeholder}
        value={query.value}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onClick={() => (open.value = true)}
        onFocus={() => void startEngine()}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      {query.value !== '' && (
        <button
          type="button"
          class="plain"
          aria-label={t.search.clear}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            query.value = '';
            input.current?.focus();
          }}
        >
          <Icon name="close" size={16} />
        </button>
      )}
      <span class="visually-hidden" role="status">
        {shown && (hits.length === 0 ? t.search.none(query.value) : t.search.found(answer?.total ?? 0))}
      </span>
      {shown && answer !== null && hits.length > 0 && (
        <SearchHits id={listId} answer={answer} active={active.value} onChoose={choose} />
      )}
      {shown && hits.length === 0 && <p class="hits none">{t.search.none(query.value)}</p>}
    </search>
  );
}
