import * as v from 'valibot';
import url from '../core/icons/outlines.json?url';
import { fetchJson } from './fetch-json.ts';

/** SVG path data of icons by their name, on a grid of `iconGrid` units. */
export type Outlines = Readonly<Record<string, string>>;

const schema = v.record(v.string(), v.string());
let asked: Promise<Outlines> | null = null;

async function fetchOutlines(): Promise<Outlines> {
  const fetched = await fetchJson(url);
  const parsed = v.safeParse(schema, fetched.ok ? fetched.value : null);
  if (parsed.success) return parsed.output;
  asked = null;
  return {};
}

/** The outlines of all icons, fetched once; empty where they cannot be had: an icon never speaks, its neighbour does. */
export function loadOutlinesOfIcons(): Promise<Outlines> {
  asked ??= fetchOutlines();
  return asked;
}
