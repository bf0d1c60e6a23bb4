/** HTML that is written already; any other text is escaped where it is put in. */
export interface Markup {
  readonly markup: string;
}

type Child = Markup | string | null | readonly Child[];

const voids = new Set(['link', 'meta']);

/** Characters that neither HTML nor XML may hold: controls, halves of pairs, non-characters. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** Returns a text as HTML writes it, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const written = (child: Child): string => {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  return 'markup' in child ? child.markup : child.map(written).join('');
};

/** Returns an element with its attributes (those that are null are left out) and what is in it; all texts are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const start = `<${name}${pairs.join('')}`;
  return { markup: voids.has(name) ? `${start}/>` : `${start}>${children.map(written).join('')}</${name}>` };
}

/** Returns a block of data for machines (JSON-LD): no browser runs it, so a policy without inline scripts lets it be. */
export function dataBlock(content: unknown): Markup {
  const json = JSON.stringify(content).replace(
    /[<>&\u2028\u2029\ufffe\uffff\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { markup: `<script type="application/ld+json">${json}</script>` };
}
