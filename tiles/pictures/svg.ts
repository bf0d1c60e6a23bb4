/** Attributes of an element; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Returns an SVG element; children are markup already, text goes through `escapeXml`. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(typeof value === 'number' ? formatNumber(value) : value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** Returns the text with the five reserved characters of XML replaced. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Returns a number rounded to 0.1, a share below 1 to 0.01; throws when it is not finite. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`formatNumber: expected a finite number, found ${value}`);
  return `${Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)) + 0}`;
}

/** Size, words and content of a picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Words that the sources ask for; kept in the file, not drawn. */
  readonly attribution: string;
  readonly content: readonly string[];
}

/** Returns an SVG file, one element of the top level a line. Source: SVG 1.1. */
export function svgDocument({ width, height, title, attribution, content }: Picture): string {
  const lines = [
    element('title', {}, [escapeXml(title)]),
    element('metadata', {}, [escapeXml(attribution)]),
    ...content.filter((line) => line !== ''),
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const body = lines.map((line) => `\n${line}`);
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [...body, '\n'])}\n`;
}
