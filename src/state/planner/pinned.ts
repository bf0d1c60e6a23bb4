import { batch, computed, signal } from '@preact/signals';
import { openTool, setParams } from '../actions.ts';
import { type Params, type Tool, tools } from '../app-state.ts';
import { appState } from '../store.ts';

/** A result that is kept beside the current one: what it was asked with, and its figures by their names. */
export interface Pinned {
  readonly tool: Tool;
  readonly params: Params;
  readonly figures: Readonly<Record<string, number>>;
}

/** Parameters that are about the comparison itself. */
const ownNames = ['pin', 'r', 'side'];

const withoutOwn = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !ownNames.includes(name)));

const name = /^[a-z][a-z0-9]{0,15}$/;
const value = /^[A-Za-z0-9.,_~-]{1,1500}$/;

/**
 * Returns the text of a pinned result for a link: `tool~name*value~name*value~~figure*number`, in letters that parameters
 * may hold; a list `a~b` is written `a*b`. Parameters with other letters are left out.
 */
export function formatPinned({ tool, params, figures }: Pinned): string {
  const pairs = Object.entries(withoutOwn(params)).filter(([key, text]) => name.test(key) && value.test(text));
  const numbers = Object.entries(figures).filter(([key, figure]) => name.test(key) && Number.isFinite(figure));
  const join = (entries: readonly (readonly [string, string | number])[]) =>
    entries.map(([key, text]) => `~${key}*${String(text).replaceAll('~', '*')}`).join('');
  return `${tool}${join(pairs)}~${join(numbers.map(([key, figure]) => [key, String(Number(figure.toPrecision(9))).replace('e+', 'e')]))}`;
}

/** Returns the pinned result of a text; null where it is none. Never throws. */
export function parsePinned(text: string | undefined): Pinned | null {
  const [head = '', ...tail] = (text ?? '').split('~~');
  const [toolName = '', ...pairs] = head.replace(/~$/, '').split('~');
  const tool = tools.find((known) => known === toolName);
  if (tool === undefined) return null;
  const split = (pair: string): readonly [string, string] => {
    const [key = '', ...texts] = pair.split('*');
    return [key, texts.join('~')];
  };
  const params = pairs.map(split).filter(([key, text]) => name.test(key) && value.test(text));
  const figures = tail
    .join('~')
    .split('~')
    .map(split)
    .filter(([key, text]) => name.test(key) && text !== '' && Number.isFinite(Number(text)))
    .map(([key, text]): [string, number] => [key, Number(text)]);
  return { tool, params: Object.fromEntries(params), figures: Object.fromEntries(figures) };
}

/** The pinned result of the link. */
export const pinned = computed(() => parsePinned(appState.value.params.pin));

/** The sentence of the pinned result, as it was read when it was pinned; a link does not carry it. */
export const pinnedSentence = signal<{ readonly pin: string; readonly text: string } | null>(null);

/** Pins what the open tool shows. */
export function pin(figures: Pinned['figures'], sentence: string): void {
  const { tool, params } = appState.peek();
  if (tool === null) return;
  const text = formatPinned({ tool, params, figures });
  batch(() => {
    pinnedSentence.value = { pin: text, text: sentence };
    setParams({ pin: text, r: null });
  });
}

/** Lets go of the pinned result. */
export const unpin = (): void => setParams({ pin: null, side: null });

/** Goes to the pinned result, and pins the one that was shown. */
export function swapPinned(figures: Pinned['figures'], sentence: string): void {
  const { tool, params } = appState.peek();
  const other = pinned.peek();
  if (tool === null || other === null) return;
  const text = formatPinned({ tool, params, figures });
  batch(() => {
    pinnedSentence.value = { pin: text, text: sentence };
    openTool(other.tool, { ...other.params, pin: text, ...(params.side === undefined ? {} : { side: params.side }) });
  });
}

/** Names of the parameters in which the pinned result differs from what is shown, with both values. */
export const differingParams = computed(() => {
  const [then, now] = [pinned.value?.params ?? {}, withoutOwn(appState.value.params)];
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return names.flatMap((key) => (then[key] === now[key] ? [] : [{ name: key, before: then[key], now: now[key] }]));
});
