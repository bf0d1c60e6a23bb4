/** What a report asks for, in its order; the fields of the issue templates have the same names. */
export const reportFields = ['thing', 'link', 'says', 'wrong', 'source', 'data', 'app', 'language'] as const;
export type ReportField = (typeof reportFields)[number];

/** What is reported: something that is said and is not so, or something that does not work. */
export const reportKinds = ['wrong-fact', 'defect'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What is filled in; empty fields are left out of the text. */
export type Report = Readonly<Record<ReportField, string>>;

/** The report as text: each field under its label. */
export function reportText(report: Report, labels: Readonly<Record<ReportField, string>>): string {
  const parts = reportFields.flatMap((field) => {
    const value = report[field].trim();
    if (value === '') return [];
    return [value.includes('\n') ? `${labels[field]}:\n${value.replace(/^/gm, '  ')}` : `${labels[field]}: ${value}`];
  });
  return `${parts.join('\n')}\n`;
}

/** Servers and mail programs cut addresses that are longer. */
const maxAddressLength = 7500;

const query = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

/** Cuts the longest field of all until an address fits; what the map itself says can be looked up again. */
function fitting(report: Report, addressOf: (report: Report) => string): string {
  let cut = report;
  while (addressOf(cut).length > maxAddressLength) {
    const [field] = reportFields.toSorted((a, b) => cut[b].length - cut[a].length);
    if (field === undefined || cut[field].length < 2) break;
    cut = { ...cut, [field]: `${[...cut[field]].slice(0, Math.floor([...cut[field]].length / 2)).join('')}…` };
  }
  return addressOf(cut);
}

interface Filled {
  readonly kind: ReportKind;
  readonly title: string;
  readonly report: Report;
  readonly labels: Readonly<Record<ReportField, string>>;
}

/**
 * The address of a new issue with everything filled in. GitHub takes the fields of an issue template by their names; other
 * forges take a title and a text.
 */
export function issueLink(issues: string, { kind, title, report, labels }: Filled): string {
  const join = issues.includes('?') ? '&' : '?';
  return fitting(report, (cut) => {
    const filled = reportFields.flatMap((field) => (cut[field].trim() === '' ? [] : [[field, cut[field]] as const]));
    const pairs = /^https:\/\/github\.com\//.test(issues)
      ? [['template', `${kind}.yml`] as const, ['title', title] as const, ...filled]
      : [['title', title] as const, ['body', reportText(cut, labels)] as const];
    return `${issues}${join}${query(pairs)}`;
  });
}

/** The address that opens a letter with everything filled in. */
export function mailLink(email: string, { title, report, labels }: Filled): string {
  return fitting(
    report,
    (cut) =>
      `mailto:${encodeURIComponent(email).replace('%40', '@')}?${query([
        ['subject', title],
        ['body', reportText(cut, labels)],
      ])}`,
  );
}
