import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { config } from '../../config.ts';
import { itemKey, pointOfItem } from '../../core/item.ts';
import { sightOf } from '../../core/text-map/sight.ts';
import { asidePart, nightPart } from '../../i18n/parts.ts';
import { openingCamera, select, setText, travel } from '../../state/actions.ts';
import { askForOutlines } from '../../state/planner/outlines.ts';
import { appState, mapStatus } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { cardOverTool, openPanel } from '../panel-state.ts';
import type { TextEntry, TextSection } from './document.ts';
import { doubtOf, entryOf, placelessEntry } from './entry.ts';
import { overviewOf } from './overview.ts';
import { context, scope, selectedItem } from './scene.ts';
import { sections } from './sections-of-view.ts';
import { joined } from './words.ts';
import '../styles/text-map.css';

const Filters = lazily(async () => (await import('../festival/Filters.tsx')).Filters, nightPart, asidePart);

/** Entries of a section that are told at once. */
const pageSize = 10;

/** The sentences of an entry; its name leads to the record. */
function Entry({ entry: { name, to, sentences } }: { readonly entry: TextEntry }) {
  const { language } = context.value;
  const text = joined(language, sentences);
  const start = name === null || to === null ? -1 : text.indexOf(name);
  if (name === null || start < 0) return <>{text}</>;
  const { selection } = appState.value;
  const isSelected = selection !== null && to !== null && itemKey(selection) === itemKey(to);
  return (
    <>
      {text.slice(0, start)}
      <button type="button" class="link" aria-pressed={isSelected} onClick={() => select(isSelected ? null : to)}>
        {name}
      </button>
      {text.slice(start + name.length)}
    </>
  );
}

function Section({ section }: { readonly section: TextSection }) {
  const { t } = context.value;
  const shown = useSignal(pageSize);
  const element = useRef<HTMLElement>(null);
  const { id, heading, paragraphs, entries, isOrdered } = section;
  const rest = entries.length - shown.value;
  const items = entries.slice(0, shown.value).map((entry) => {
    const made = entry();
    return (
      <li key={made.key} tabIndex={-1}>
        <Entry entry={made} />
      </li>
    );
  });
  const showMore = () => {
    const first = shown.value;
    shown.value = first + config.listPage;
    // Reading goes on where it stopped, also when the button is gone.
    requestAnimationFrame(() => element.current?.querySelectorAll('li')[first]?.focus());
  };
  const List = isOrdered === true ? 'ol' : 'ul';
  return (
    <section ref={element} aria-labelledby={`text-${id}`}>
      <h3 id={`text-${id}`}>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items.length > 0 && <List>{items}</List>}
      {rest > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {t.panel.more(Math.min(rest, config.listPage))}
        </button>
      )}
    </section>
  );
}

/** What is selected, with its point and how well that is known. */
function Selected() {
  const item = selectedItem.value;
  const { t, language, from } = context.value;
  if (item === null) return null;
  const point = pointOfItem(item);
  const entry =
    point === null
      ? placelessEntry(item, context.value)
      : entryOf({ item, sight: sightOf(from.point, point) }, context.value, true);
  const degrees = (value: number) => `${value.toFixed(item.kind === 'partner' ? 2 : 5)}°`;
  const isOnEarthNorthEast = point !== null && point[0] >= 0 && point[1] >= 0;
  const sentences = [
    ...entry.sentences.filter((sentence) => !doubtOf(item, context.value).includes(sentence)),
    ...(isOnEarthNorthEast ? [t.textMap.coordinates(degrees(point[1]), degrees(point[0]))] : []),
    ...(point === null ? [t.textMap.noPlace(item.name[language])] : doubtOf(item, context.value, true)),
  ];
  const openCard = () => {
    cardOverTool.value = itemKey(item);
    setText(false);
    openPanel();
    // The card has stood there since it was selected: nothing else gives it the keyboard.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#panel .card h2')?.focus({ preventScroll: true }));
  };
  return (
    <section class="text-selected" aria-labelledby="text-selected">
      <h3 id="text-selected">{t.textMap.selected}</h3>
      <p>{joined(language, sentences)}</p>
      <div class="actions">
        <button type="button" onClick={openCard}>
          {t.textMap.openCard}
        </button>
        <button type="button" onClick={() => select(null)}>
          {t.textMap.deselect}
        </button>
      </div>
    </section>
  );
}

/** Shows more or less of the surroundings: the map below moves, and the text follows it. */
function Surroundings() {
  const { t } = context.value;
  const step = (by: number) => {
    const camera = appState.peek().camera ?? openingCamera(appState.peek().view);
    travel({ ...camera, zoom: Math.min(config.maxZoom, Math.max(config.minZoom, camera.zoom + by)) });
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => step(-1)}>
        <Icon name="minus" size={18} />
        {t.textMap.wider}
      </button>
      <button type="button" onClick={() => step(1)}>
        <Icon name="plus" size={18} />
        {t.textMap.closer}
      </button>
    </div>
  );
}

/** Nothing that the text covers can be reached by key: the map always, the sheet where it lies below. Returns how to end it. */
function coverTheRest(isNarrow: boolean): () => void {
  const covered = [...document.querySelectorAll<HTMLElement>(isNarrow ? '.map-pane, .panel' : '.map-pane')];
  for (const element of covered) element.inert = true;
  return () => {
    for (const element of covered) element.inert = false;
  };
}

/** Whether the panel is a sheet over the map; follows the window. */
function useNarrow(): boolean {
  const query = useRef(matchMedia('(max-width: 899px)'));
  const isNarrow = useSignal(query.current.matches);
  useEffect(() => {
    const { current } = query;
    const follow = () => {
      isNarrow.value = current.matches;
    };
    current.addEventListener('change', follow);
    return () => current.removeEventListener('change', follow);
  }, []);
  return isNarrow.value && !appState.value.kiosk;
}

/** The map in words: everything that it draws, as headings, lists and sentences, over the map. */
export function TextMap() {
  const { t, language } = context.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const isNarrow = useNarrow();
  const { view, tool } = appState.value;
  const name = useComputed(() => selectedItem.value?.name[context.value.language]);
  useLayoutEffect(() => coverTheRest(isNarrow), [isNarrow]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body)
        document.querySelector<HTMLElement>('.text-open')?.focus();
    };
  }, []);
  useEffect(() => {
    if (tool !== null) void askForOutlines();
  }, [tool]);
  return (
    <section class="text-map" aria-labelledby="text-map">
      <header>
        <h2 id="text-map" ref={heading} tabIndex={-1}>
          {t.textMap.heading(t.view[view])}
        </h2>
        <button type="button" onClick={() => setText(false)}>
          <Icon name="close" size={18} />
          {t.textMap.back}
        </button>
      </header>
      <p class="quiet">{t.textMap.lead}</p>
      <p>{joined(language, overviewOf(scope.value, context.value))}</p>
      {mapStatus.value === 'ready' && <Surroundings />}
      {isNarrow && view !== 'partners' && <Filters />}
      <p class="visually-hidden" role="status">
        {name.value !== undefined && t.textMap.choose(name.value)}
      </p>
      <Selected />
      {sections.value.map((section) => (
        <Section key={`${view} ${section.id}`} section={section} />
      ))}
    </section>
  );
}
