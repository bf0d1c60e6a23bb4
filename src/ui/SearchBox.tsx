import { signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { config } from '../config.ts';
import type { Item } from '../core/item.ts';
import type { SearchHit } from '../core/search/search.ts';
import { loadAnyHangul } from '../load/fonts.ts';
import { select } from '../state/actions.ts';
import { faceOf } from './face.ts';
import { Badge, Icon } from './Icon.tsx';
import { Name } from './Name.tsx';
import { openPanel } from './panel-state.ts';
import { useLanguage, useMessages } from './use-state.ts';

type Engine = typeof import('../state/search-engine.ts');

/** The search itself, fetched when someone first turns to it. */
const engine = signal<Engine | null>(null);
const startEngine = async (): Promise<void> => {
  if (engine.peek() !== null) return;
  engine.value = await import('../state/search-engine.ts');
  await loadAnyHangul();
};

interface OptionsProps {
  readonly id: string;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly onChoose: (item: Item) => void;
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

function Options({ id, hits, active, onChoose }: OptionsProps) {
  const t = useMessages();
  const language = useLanguage();
  return (
    <div class="hits" id={id} role="listbox" aria-label={t.search.label}>
      {hits.map(({ item }, index) => {
        const face = faceOf(item, t);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys, focus never enters the list
          <div
            key={`${item.kind}:${item.id}`}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class="hit"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
          >
            <Badge name={face.icon} hue={face.role} />
            <span class="hit-text">
              <Name name={item.name} language={language} />
              <small>{face.kind}</small>
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** One search over everything: names in four languages, initial consonants, everyday words. */
export function SearchBox() {
  const t = useMessages();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const query = useSignal('');
  const active = useSignal(0);
  const open = useSignal(false);
  const asked = query.value.trim() !== '' && engine.value !== null;
  const hits = asked ? (engine.value?.find(query.value, config.searchLimit) ?? []) : [];
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
    if (event.key === 'ArrowDown') active.value = Math.min(active.value + 1, hits.length - 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(active.value - 1, 0);
    else if (event.key === 'Enter' && hit !== undefined) choose(hit.item);
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
        aria-activedescendant={shown && hits.length > 0 ? optionId(listId, active.value) : undefined}
        placeholder={t.search.placeholder}
        value={query.value}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
          void startEngine();
        }}
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
        {shown && (hits.length === 0 ? t.search.none(query.value) : t.search.found(hits.length))}
      </span>
      {shown && hits.length > 0 && <Options id={listId} hits={hits} active={active.value} onChoose={choose} />}
      {shown && hits.length === 0 && <p class="hits none">{t.search.none(query.value)}</p>}
    </search>
  );
}
