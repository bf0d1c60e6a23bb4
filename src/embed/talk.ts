import { effect, untracked } from '@preact/signals';
import { type EmbedEvent, type EmbedMessage, embedProtocol, parseMessage } from '../core/embed/messages.ts';
import { type EmbedSettings, mayTalk, parseEmbedSettings, silentSettings } from '../core/embed/origins.ts';
import { viewOf } from '../core/embed/view-of.ts';
import { itemKey } from '../core/item.ts';
import { fetchJson } from '../load/fetch-json.ts';
import {
  report,
  resetLegend,
  select,
  setAt,
  setLanguage,
  setTheme,
  setView,
  toggle,
  travel,
} from '../state/actions.ts';
import { parentOf } from '../state/embed-link.ts';
import { finding } from '../state/planner/finding.ts';
import { appState, bounds, itemByKey, legend, problems, recordsSettled, selected } from '../state/store.ts';
import { takeOwnFile } from './own-file.ts';

const file = 'embed.json';

/** The site itself, which frames a second map beside the first. */
const isOwn = (origin: string): boolean => origin === location.origin;

/** Who may talk, as the deployer has set it; nobody where that cannot be read. */
async function readSettings(): Promise<EmbedSettings> {
  const fetched = await fetchJson(file);
  if (!fetched.ok) {
    report(fetched.problem);
    return silentSettings;
  }
  const { settings, fault } = parseEmbedSettings(fetched.value);
  if (fault !== null) report({ kind: 'unreadable', where: file, detail: fault });
  return settings;
}

const recordsAreThere = (): Promise<void> =>
  new Promise((resolve) => {
    effect(() => {
      if (recordsSettled.value) resolve();
    });
  });

function readyEvent(): EmbedEvent {
  const { view, language, theme } = appState.value;
  return { type: 'ready', view, language, theme };
}

/** Null until the map has come to rest somewhere. */
function movedEvent(): EmbedEvent | null {
  const { view, camera } = appState.value;
  return camera === null ? null : { type: 'moved', view, camera, bounds: bounds.value };
}

function selectedEvent(): EmbedEvent {
  const item = selected.value === null ? undefined : itemByKey.value.get(itemKey(selected.value));
  if (item === undefined) return { type: 'selected', thing: null };
  const { kind, id, name, position } = item;
  const language = appState.peek().language;
  return {
    type: 'selected',
    thing: { kind, id, name: name[language], nameKo: name.ko, lon: position?.lon ?? null, lat: position?.lat ?? null },
  };
}

/** Null while no tool of the workbench has found anything. */
function resultEvent(): EmbedEvent | null {
  if (finding.value === null) return null;
  const { text, n, limits } = finding.value;
  return { type: 'result', text, n, limits };
}

type Show = Extract<EmbedMessage, { type: 'show' }>;

/** Returns what is wrong with a wish, in words; null: it was done. */
function show({ view, camera, layers }: Show): string | null {
  if (view !== undefined) setView(view);
  if (camera !== undefined) travel(camera);
  if (layers === undefined) return null;
  const known = legend.peek().map(({ id }) => id);
  const unknown = layers.filter((id) => !known.includes(id));
  resetLegend();
  toggle(layers.filter((id) => known.includes(id)));
  return unknown.length === 0 ? null : `layers: found ${unknown.join(', ')}, expected rows of the legend`;
}

/** Does what a message asks for; returns what it names and is not there. */
async function obey(message: EmbedMessage): Promise<string | null> {
  switch (message.type) {
    case 'hello':
      return null;
    case 'show':
      return show(message);
    case 'select': {
      const { thing, go } = message;
      if (thing !== null && !itemByKey.peek().has(itemKey(thing)))
        return `thing: found ${itemKey(thing)}, expected a record of the map`;
      if (thing !== null && go) setView(viewOf(thing.kind, appState.peek().view));
      select(thing, go);
      return null;
    }
    case 'language':
      await setLanguage(message.language);
      return null;
    case 'theme':
      setTheme(message.theme);
      return null;
    case 'time':
      setAt(message.at);
      return null;
  }
}

/** Tells the parent what happens from now on, each thing once. Returns how to stop. */
function tellChanges(send: (event: EmbedEvent) => void): () => void {
  const tell = (event: () => EmbedEvent | null) => {
    let last = JSON.stringify(untracked(event));
    return effect(() => {
      const next = event();
      const text = JSON.stringify(next);
      if (next === null || text === last) return;
      last = text;
      send(next);
    });
  };
  let told = 0;
  const stops = [
    tell(movedEvent),
    tell(selectedEvent),
    tell(resultEvent),
    effect(() => {
      for (const { where, detail } of problems.value.slice(told))
        send({ type: 'problem', code: 'map', detail: `${where}: ${detail}` });
      told = problems.value.length;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Talks with the page around the map, where there is one that may: hears its messages and tells it what happens, never
 * anyone else. Returns how to stop.
 */
export function startTalking(): () => void {
  const { parent } = window;
  if (parent === window) return () => {};
  const named = parentOf(location.hash);
  const begun = Promise.all([readSettings(), recordsAreThere()]);
  let peer: string | null = null;
  let stop = () => {};
  const send = (event: EmbedEvent) => {
    if (peer !== null) parent.postMessage({ jinju: embedProtocol, ...event }, peer);
  };
  const greet = () => {
    send(readyEvent());
    const moved = movedEvent();
    if (moved !== null) send(moved);
    if (selected.peek() !== null) send(selectedEvent());
    const result = resultEvent();
    if (result !== null) send(result);
  };
  const hear = async (data: unknown) => {
    const parsed = parseMessage(data);
    if (parsed.kind === 'problem') send(parsed.problem);
    if (parsed.kind !== 'message') return;
    const { message } = parsed;
    const id = message.id === undefined ? {} : { id: message.id };
    try {
      const missing = await obey(message);
      if (missing !== null) send({ type: 'problem', code: 'unknown-thing', detail: missing, ...id });
      if (message.type === 'hello') greet();
    } catch (error) {
      send({ type: 'problem', code: 'failed', detail: error instanceof Error ? error.message : String(error), ...id });
    }
  };
  let queue: Promise<unknown> = begun.then(([settings]) => {
    if (named !== null && (isOwn(named) || mayTalk(named, named, settings))) peer = named;
    untracked(greet);
    stop = tellChanges(send);
  });
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source !== parent) return;
    queue = queue.then(async () => {
      const [settings] = await begun;
      if (!isOwn(origin) && !mayTalk(origin, named, settings)) return;
      peer = origin;
      if (isOwn(origin) && takeOwnFile(data)) return;
      await hear(data);
    });
  };
  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    stop();
  };
}
