import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Parsed, RawRecord } from './parsed.ts';
import { type FieldPath, fileProblem } from './problem.ts';

/** Reads a YAML file that is a list of records. A syntax error is a problem of its line and leaves no records. */
export function readYamlList(text: string, file: string): Parsed {
  const yaml = parse(text, file);
  if (yaml.problems.length > 0) return { records: [], problems: yaml.problems };
  if (!isSeq(yaml.document.contents)) {
    return { records: [], problems: [fileProblem(file, describe(yaml.document.toJS()), 'a list of records', 1)] };
  }
  const values = yaml.document.toJS() as unknown[];
  return { records: values.map((value, index) => record(yaml, value, [index])), problems: [] };
}

/** Reads a YAML file that is one record. A syntax error is a problem of its line and leaves no record. */
export function readYamlRecord(text: string, file: string): Parsed {
  const yaml = parse(text, file);
  if (yaml.problems.length > 0) return { records: [], problems: yaml.problems };
  return { records: [record(yaml, yaml.document.toJS(), [])], problems: [] };
}

interface Yaml extends Pick<Parsed, 'problems'> {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parse(text: string, file: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const [firstLine = error.message] = error.message.split('\n');
    return fileProblem(file, firstLine.replace(/ at line .*$/, ''), 'valid YAML', lines.linePos(error.pos[0]).line);
  });
  return { document, lines, problems };
}

function record({ document, lines }: Yaml, value: unknown, base: FieldPath): RawRecord {
  return { value, lineOf: (path) => lineAt(document, lines, [...base, ...path]) };
}

function lineAt(document: Document, lines: LineCounter, path: FieldPath): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function describe(value: unknown): string {
  return value === null ? 'an empty file' : Array.isArray(value) ? 'a list' : `one ${typeof value}`;
}
