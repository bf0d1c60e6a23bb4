import * as v from 'valibot';

const settingsSchema = v.strictObject({
  issues: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/), v.maxLength(300))),
  email: v.nullable(v.pipe(v.string(), v.regex(/^[^@\s]+@[^@\s.]+\.[^@\s]+$/), v.maxLength(200))),
});

/**
 * Where reports may go (`report.json`): the address that opens a new issue, such as `https://github.com/<owner>/<name>/issues/new`,
 * and an e-mail address; null: neither is offered.
 */
export type ReportSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const noReportSettings: ReportSettings = { issues: null, email: null };

/** What the content of `report.json` says; where it is broken nothing is offered, and `fault` tells why. Never throws. */
export function parseReportSettings(content: unknown): {
  readonly settings: ReportSettings;
  readonly fault: string | null;
} {
  const parsed = v.safeParse(settingsSchema, content);
  if (parsed.success) return { settings: parsed.output, fault: null };
  const [issue] = parsed.issues;
  const expected = 'issues: null or an https address, email: null or an e-mail address';
  return {
    settings: noReportSettings,
    fault: `found ${issue.received} at ${v.getDotPath(issue) ?? 'the top'}, expected ${expected}`.slice(0, 300),
  };
}
