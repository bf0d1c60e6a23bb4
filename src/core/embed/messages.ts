import * as v from 'valibot';
import { itemKinds, views } from '../item.ts';
import { idSchema, languages, latitudeSchema, longitudeSchema } from '../model/index.ts';
import { parseKoreaTime } from '../schedule/korea-time.ts';

/** The version of the messages, as the field `jinju` of each carries it. */
export const embedProtocol = 1;

const maxLayers = 80;

const cameraSchema = v.strictObject({
  lon: longitudeSchema,
  lat: latitudeSchema,
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
  bearing: v.optional(v.pipe(v.number(), v.minValue(-360), v.maxValue(360)), 0),
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(85)), 0),
});

const thingSchema = v.strictObject({ kind: v.picklist(itemKinds), id: v.pipe(idSchema, v.maxLength(80)) });

/** What every message may carry: a word of the sender's own, which comes back with a problem. */
const base = { jinju: v.literal(embedProtocol), id: v.optional(v.pipe(v.string(), v.maxLength(64))) };

const messageSchema = v.variant('type', [
  v.strictObject({ ...base, type: v.literal('hello') }),
  v.strictObject({
    ...base,
    type: v.literal('show'),
    view: v.optional(v.picklist(views)),
    camera: v.optional(cameraSchema),
    /** Ids of legend rows whose visibility is reversed, as `show=` in a link. */
    layers: v.optional(v.pipe(v.array(idSchema), v.maxLength(maxLayers))),
  }),
  v.strictObject({
    ...base,
    type: v.literal('select'),
    /** null: nothing. */
    thing: v.nullable(thingSchema),
    /** Whether the map goes there. */
    go: v.optional(v.boolean(), true),
  }),
  v.strictObject({ ...base, type: v.literal('language'), language: v.picklist(languages) }),
  v.strictObject({ ...base, type: v.literal('theme'), theme: v.picklist(['auto', 'night', 'day']) }),
  v.strictObject({
    ...base,
    type: v.literal('time'),
    /** Korean local time `YYYY-MM-DDTHH:MM`; null: now. */
    at: v.nullable(
      v.pipe(
        v.string(),
        v.check((text) => parseKoreaTime(text) !== null, 'YYYY-MM-DDTHH:MM'),
      ),
    ),
  }),
]);

/** What the page around an embedded map can ask for. */
export type EmbedMessage = Readonly<v.InferOutput<typeof messageSchema>>;

interface Around {
  readonly view: string;
  readonly language: string;
  readonly theme: string;
}

/** What an embedded map tells the page around it; each is sent with `jinju: 1`. */
export type EmbedEvent =
  | ({ readonly type: 'ready' } & Around)
  | {
      readonly type: 'moved';
      readonly view: string;
      readonly camera: Required<v.InferOutput<typeof cameraSchema>>;
      /** `[west, south, east, north]` in degrees; null until the map has been drawn. */
      readonly bounds: readonly [number, number, number, number] | null;
    }
  | {
      readonly type: 'selected';
      readonly thing: {
        readonly kind: string;
        readonly id: string;
        /** In the language of the map, and in Hangul. */
        readonly name: string;
        readonly nameKo: string;
        readonly lon: number | null;
        readonly lat: number | null;
      } | null;
    }
  | {
      /** What the tool of the link found, in the language of the map. */
      readonly type: 'result';
      readonly text: string;
      /** What it rests on. */
      readonly n: string;
      /** What it does not say, one sentence each. */
      readonly limits: readonly string[];
    }
  | {
      readonly type: 'problem';
      /** version, message: it could not be read. unknown-thing: no record of that name. failed: it could not be done. map: of the map itself. */
      readonly code: 'version' | 'message' | 'unknown-thing' | 'failed' | 'map';
      readonly detail: string;
      /** That of the message which it is about. */
      readonly id?: string;
    };

type Problem = Extract<EmbedEvent, { type: 'problem' }>;

/** What something that was posted to an embedded map is; `foreign` is not meant for it. */
export type ParsedMessage =
  | { readonly kind: 'message'; readonly message: EmbedMessage }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'foreign' };

const withId = (problem: Problem, id: unknown): Problem =>
  typeof id === 'string' && id.length <= 64 ? { ...problem, id } : problem;

/** Reads whatever was posted; never throws. */
export function parseMessage(data: unknown): ParsedMessage {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'jinju')) return { kind: 'foreign' };
  const { jinju, id } = data as { jinju: unknown; id?: unknown };
  if (jinju !== embedProtocol) {
    const detail = `jinju: found ${typeof jinju === 'number' ? jinju : typeof jinju}, expected ${embedProtocol}`;
    return { kind: 'problem', problem: withId({ type: 'problem', code: 'version', detail }, id) };
  }
  const parsed = v.safeParse(messageSchema, data);
  if (parsed.success) return { kind: 'message', message: parsed.output };
  const [issue] = parsed.issues;
  const detail = `${v.getDotPath(issue) ?? 'message'}: found ${issue.received}, expected ${issue.expected ?? issue.message}`;
  return { kind: 'problem', problem: withId({ type: 'problem', code: 'message', detail: detail.slice(0, 300) }, id) };
}
