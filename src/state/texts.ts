import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../core/model/index.ts';
import { basePart, type Messages, type TextPart } from '../i18n/parts.ts';

type Part = TextPart<object>;
type Texts = ReadonlyMap<Part, object>;

/** Parts that something has asked for: a change of language fetches them all before it shows. */
const opened = new Set<Part>([basePart]);

/** The texts that are there, all of the same language. */
export const shownTexts = signal<Texts>(new Map());

/** The texts of the first moments; null until they are there. */
export const messages = computed<Messages | null>(
  () => (shownTexts.value.get(basePart) as Messages | undefined) ?? null,
);

/** Fetches every opened part in a language, those opened meanwhile included; rejects when one cannot be had. */
export async function fetchTexts(language: Language): Promise<Texts> {
  const texts = new Map<Part, object>();
  while (texts.size < opened.size) {
    const missing = [...opened].filter((part) => !texts.has(part));
    await Promise.all(missing.map(async (part) => texts.set(part, await part[language]())));
  }
  return texts;
}

/** Fetches a part in the shown language, also when that changes meanwhile; rejects when it cannot be had. */
export async function openTexts(part: Part, language: ReadonlySignal<Language>): Promise<void> {
  opened.add(part);
  while (!shownTexts.peek().has(part)) {
    const wanted = language.peek();
    const texts = await part[wanted]();
    if (wanted === language.peek()) shownTexts.value = new Map([...shownTexts.peek(), [part, texts]]);
  }
}

const merged = new WeakMap<Texts, Map<Part, object>>();

/** The texts of the first moments together with those of a part; throws while the part is not there. */
export function textsWith<T extends object>(part: TextPart<T>): Messages & T {
  const all = shownTexts.value;
  const [base, own] = [all.get(basePart), all.get(part)];
  if (base === undefined || own === undefined)
    throw new Error('textsWith: expected the texts to be fetched before they are shown, found none');
  const known = merged.get(all) ?? new Map<Part, object>();
  merged.set(all, known);
  const texts = known.get(part) ?? { ...base, ...own };
  known.set(part, texts);
  return texts as Messages & T;
}
