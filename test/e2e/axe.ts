import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical on the page as it is: `<impact> <rule>: <element> …`, one line an element. */
export async function graveFindings(page: Page): Promise<readonly string[]> {
  // Evaluated through the debugger's protocol: the page's own policy lets no further script in, and stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
    const results: AxeResults = await axe.run(document, { resultTypes: ['violations'], preload: false });
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(
        ({ target, html, failureSummary }) => `${target.join(' ')} ${html.slice(0, 160)} ${failureSummary}`,
      ),
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${impact} ${id}: ${node}`));
}
