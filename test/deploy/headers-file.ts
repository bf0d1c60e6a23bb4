/** A rule of a `_headers` file: for which paths, what it takes away and what it sets. */
interface Rule {
  readonly matches: (path: string) => boolean;
  readonly removed: readonly string[];
  readonly set: readonly (readonly [name: string, value: string])[];
}

const patternOf = (line: string): RegExp =>
  new RegExp(
    `^${line
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
  );

function rulesOf(text: string): readonly Rule[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
    const pattern = patternOf(path);
    return {
      matches: (asked) => pattern.test(asked),
      removed: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2).toLowerCase()),
      set: lines.flatMap((line) => {
        const [, name, value] = /^([\w-]+): (.+)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
      }),
    };
  });
}

/**
 * Returns what a static host sends with a path, as its `_headers` file says: all rules that match, in their order; a value that
 * is set twice is joined, unless a rule takes the first one away. Names are in small letters. Source: Cloudflare Pages, Headers.
 */
export function readHeadersFile(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules = rulesOf(text);
  return (path) => {
    const headers: Record<string, string> = {};
    for (const { removed, set } of rules.filter(({ matches }) => matches(path))) {
      for (const name of removed) delete headers[name];
      for (const [name, value] of set) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
}
