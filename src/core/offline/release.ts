import * as v from 'valibot';

/** What a file of the site is for, in the order in which it is fetched. */
export const fileParts = ['app', 'languages', 'records', 'maps', 'fonts', 'pictures'] as const;
export type FilePart = (typeof fileParts)[number];

/** Parts without which the app does not start; small enough to be fetched unasked. */
export const shellParts: readonly FilePart[] = ['app', 'languages', 'records'];

/** The page that every start begins with. */
export const startPage = 'index.html';

/** Files that keepers edit in place: no part of a release, asked of the network first, their last good copy kept. */
export const keeperFiles: readonly string[] = ['kiosk.json'];

const maxFiles = 5000;
const maxBytes = 2 ** 40;

/** A path below the site's own folder: no way out of it, no query, nothing that another host could be. */
const pathSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/),
  v.check((path) => !path.includes('..')),
);

const fileSchema = v.object({
  path: pathSchema,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxBytes)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  part: v.picklist(fileParts),
});

const releaseSchema = v.object({
  format: v.literal(1),
  /** Hexadecimal digits that change whenever a file does. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12,64}$/)),
  /** Newest date of a source of the data: a year, a month or a day. */
  dataDate: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/)),
  files: v.pipe(
    v.array(fileSchema),
    v.minLength(1),
    v.maxLength(maxFiles),
    v.check((files) => files.some(({ path }) => path === startPage)),
    v.check((files) => new Set(files.map(({ path }) => path)).size === files.length),
  ),
});

/** One file of a release with its size and the SHA-256 of its bytes. */
export type ReleaseFile = Readonly<v.InferOutput<typeof fileSchema>>;

/** Everything that makes up one version of the site. */
export interface Release extends Readonly<Omit<v.InferOutput<typeof releaseSchema>, 'files'>> {
  readonly files: readonly ReleaseFile[];
}

/** What `release.json` says: a release, the order to stop working offline, or nothing that can be trusted. */
export type ParsedRelease =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'off' }
  | { readonly kind: 'broken'; readonly detail: string };

/** What the content of `release.json` means; never throws, whatever it is given. `{"off": true}` is the kill switch. */
export function parseRelease(input: unknown): ParsedRelease {
  if (v.safeParse(v.object({ off: v.literal(true) }), input).success) return { kind: 'off' };
  const parsed = v.safeParse(releaseSchema, input);
  if (parsed.success) return { kind: 'release', release: parsed.output };
  const [issue] = parsed.issues;
  return { kind: 'broken', detail: `${v.getDotPath(issue) ?? 'release'}: ${issue.message}`.slice(0, 300) };
}
