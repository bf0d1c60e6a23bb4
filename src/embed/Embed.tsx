import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { embedPart } from '../i18n/embed/part.ts';
import { asidePart, cardPart } from '../i18n/parts.ts';
import { plannerPart } from '../i18n/planner-parts.ts';
import { applyState, deviceLanguage, openingCamera, select, travel } from '../state/actions.ts';
import { defaultState } from '../state/app-state.ts';
import { parentOf, wholeMapAddress } from '../state/embed-link.ts';
import { appState, itemByKey, problems } from '../state/store.ts';
import { decodeState } from '../state/url.ts';
import { shownContext } from '../ui/card-context.ts';
import { cardOf } from '../ui/cards/card.ts';
import { Badge, Icon } from '../ui/Icon.tsx';
import { lazily } from '../ui/lazily.tsx';
import { MapPane } from '../ui/MapPane.tsx';
import { Name } from '../ui/Name.tsx';
import { sheetSize } from '../ui/panel-state.ts';
import { useLanguage, useTexts } from '../ui/use-state.ts';
import { startTalking } from './talk.ts';
import './embed.css';

const Legend = lazily(async () => (await import('../ui/Legend.tsx')).Legend, asidePart);
const Problems = lazily(async () => (await import('../ui/Problems.tsx')).Problems, asidePart);

/** Rows of a card that a small frame has room for; the rest is one touch away. */
const rowsShown = 3;

/** A page around the map may change what it shows by its address alone. */
function followAddress(): () => void {
  const onChange = async () => {
    const base = { ...defaultState, language: deviceLanguage(navigator.languages), embed: true };
    const state = decodeState(location.hash, base);
    if (!(await applyState(state))) return;
    if (state.camera === null && state.selection !== null) select(state.selection, true);
    else travel(state.camera ?? openingCamera(state.view), true);
  };
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Starts what goes on while the map is embedded. Nobody installs what stands in a page of someone else. */
function startEmbedded(): () => void {
  document.querySelector('link[rel="manifest"]')?.remove();
  const stops = [followAddress(), startTalking()];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What is selected, in few words, with the way to all of it. It never takes the focus from the page around. */
function ShortCard() {
  const t = useTexts(embedPart);
  const texts = useTexts(cardPart);
  const language = useLanguage();
  const { selection } = appState.value;
  const item = selection === null ? undefined : itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const card = item === undefined ? null : cardOf(item, shownContext(texts));
  if (card === null) return null;
  return (
    <article class="embed-card">
      <div class="embed-card-head">
        <Badge name={card.icon} hue={card.role} doubtful={card.doubtful} />
        <h2>
          <Name name={card.name} language={language} />
        </h2>
        <button type="button" aria-label={t.panel.close} onClick={() => select(null)}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <p class="quiet">{card.kind}</p>
      {card.text !== null && <p class="embed-card-text">{card.text}</p>}
      <dl>
        {card.rows.slice(0, rowsShown).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <a href={wholeMapAddress(appState.value, location.href)} target="_blank" rel="noopener">
        {t.embed.more}
      </a>
    </article>
  );
}

const ToolResult = lazily(async () => (await import('./ToolResult.tsx')).ToolResult, plannerPart);

/** Whether the page around is this site: then it heads the map itself, and the wheel is the map's. */
const isWithinOwnPage = (): boolean => window.parent !== window && parentOf(location.hash) === location.origin;

/** Words for the gestures that are left to the page around, by MapLibre's own keys: each map that is built reads them once. */
const gestures: Record<string, string> = {};

/** Puts what a map has read of these words into another language. */
function renameGestures(): void {
  const system = navigator.userAgent.includes('Mac') ? 'Mac' : 'Windows';
  for (const [name, key] of [
    ['desktop', `${system}HelpText`],
    ['mobile', 'MobileHelpText'],
  ] as const) {
    const element = document.querySelector(`.maplibregl-${name}-message`);
    if (element !== null) element.textContent = gestures[`CooperativeGesturesHandler.${key}`] ?? '';
  }
}

function EmbeddedMap() {
  const t = useTexts(embedPart);
  const isLegendOpen = useSignal(false);
  const { view, tool } = appState.value;
  useEffect(startEmbedded, []);
  const isWithin = isWithinOwnPage();
  Object.assign(gestures, {
    'CooperativeGesturesHandler.WindowsHelpText': t.embed.wheel('Ctrl'),
    'CooperativeGesturesHandler.MacHelpText': t.embed.wheel('⌘'),
    'CooperativeGesturesHandler.MobileHelpText': t.embed.fingers,
  });
  useLayoutEffect(renameGestures, [t]);
  return (
    <div class={`embed ${isWithin ? 'within' : ''}`}>
      <header class="embed-top">
        <h1>
          {t.app.short} · {t.view[view]}
        </h1>
        <button
          type="button"
          aria-expanded={isLegendOpen.value}
          onClick={() => {
            isLegendOpen.value = !isLegendOpen.peek();
          }}
        >
          <Icon name="layers" size={18} />
          <span>{t.panel.legend}</span>
        </button>
        <a href={wholeMapAddress(appState.value, location.href)} target="_blank" rel="noopener">
          <span>{t.embed.whole}</span>
          <Icon name="external-link" size={16} />
        </a>
      </header>
      <MapPane {...(isWithin ? {} : { gestures })} />
      <div class="embed-over" aria-live="polite">
        {tool !== null && <ToolResult />}
        <ShortCard />
      </div>
      {isLegendOpen.value && (
        <aside class="embed-legend" aria-label={t.panel.legend}>
          <Legend />
        </aside>
      )}
      {problems.value.length > 0 && (
        <div class="embed-problems">
          <Problems />
        </div>
      )}
    </div>
  );
}

/** The map alone, in a page of someone else: a line of words above it, what is selected, and the way to the whole map. */
export const Embed = lazily(
  async () => {
    // No sheet lies over this map.
    sheetSize.value = 'full';
    return EmbeddedMap;
  },
  embedPart,
  cardPart,
);
