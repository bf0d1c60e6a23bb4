/** An element of an SVG file. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SvgElement[];
  /** Text directly inside it. */
  text: string;
}

/** Two ends of a stretch of a path, in pixels. */
export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];

const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>$/;

/** Returns the root of an SVG file; throws where the text is not well-formed XML. */
export function readSvg(svg: string): SvgElement {
  const file: SvgElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [file];
  for (const part of svg.match(/<[^>]*>|[^<]+/g) ?? []) {
    const parent = open.at(-1) as SvgElement;
    if (!part.startsWith('<')) {
      parent.text += plain(part);
      continue;
    }
    const [, end, name = '', attributes = '', empty] = part.match(tag) ?? fail(`a tag, found ${part.slice(0, 80)}`);
    if (end === '/') {
      if (parent.name !== name) fail(`</${parent.name}>, found </${name}>`);
      open.pop();
      continue;
    }
    const element: SvgElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  const [root] = file.children;
  if (root === undefined || open.length !== 1 || file.children.length !== 1) return fail('one element that ends');
  return root;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/([a-zA-Z][a-zA-Z0-9:-]*)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, plain(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) fail(`each attribute once, found ${text}`);
  return new Map(pairs);
}

function plain(text: string): string {
  if (/&(?!#\d+;)/.test(text)) fail(`no bare ampersand, found ${text}`);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function fail(expectation: string): never {
  throw new Error(`readSvg: expected ${expectation}`);
}

/** Returns an element and all that is in it, in the order of the file. */
export function allElements(root: SvgElement): readonly SvgElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

/** Returns what a path draws; throws where its data holds anything but M, m, l, h0 and z. */
export function segmentsOf(data: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at: readonly [number, number] = [0, 0];
  let start = at;
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const pairs = Array.from(
      { length: numbers.length / 2 },
      (_, i) => [numbers[2 * i], numbers[2 * i + 1]] as [number, number],
    );
    if (command === 'M' || command === 'm') {
      const [[x, y] = [Number.NaN, Number.NaN]] = pairs;
      at = command === 'M' ? [x, y] : [at[0] + x, at[1] + y];
      start = at;
    } else if (command === 'l') {
      for (const [dx, dy] of pairs) {
        const to = [at[0] + dx, at[1] + dy] as const;
        segments.push([at, to]);
        at = to;
      }
    } else if (command === 'z') {
      segments.push([at, start]);
      at = start;
    } else if (command === 'h' && rest === '0') segments.push([at, at]);
    else fail(`M, m, l, h0 or z, found ${command}${rest}`);
  }
  return segments;
}
