cd /tmp/wt/kiosk-a
npx biome check --write --max-diagnostics=60 $(git diff --name-only --diff-filter=d main) 2>&1 | grep -v "noImportant" | grep -A12 "━━" | grep -v "important" | head -40
for p in src tiles test; do echo "tsc $p"; npx tsc -p $p; done
npx knip 2>&1 | tail -15
npx vitest run --project unit test/map/style.test.ts test/core/kiosk 2>&1 | grep -v "✓" | tail -30
npx vite build > /tmp/ka-build.log 2>&1 || tail -20 /tmp/ka-build.log
npx tsx bench/run.ts first-load-size 2>&1 | tail -8
date
timeout 200 npx vitest run --project browser test/e2e/kiosk.test.ts -t 'keepers|keypad|sizes at 1080' 2>&1 | grep -v "^$" | tail -90 | cut -c1-220
date
H=pbkdf2-sha256:100000:00000000000000000000000000000000:$(node -e "console.log(require('crypto').pbkdf2Sync('471147',Buffer.alloc(16),100000,32,'sha256').toString('hex'))")
cat > hold.tmp.mts <<'X'
import { preview } from 'vite';
import { launchBrowser } from './test/e2e/browser.ts';
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await launchBrowser();
for (const lang of ['ko', 'en']) {
const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, serviceWorkers: 'block' });
const page = await context.newPage();
await page.route('**/kiosk.json', (r) => r.fulfill({ json: { warnAfterSeconds: 3000, attract: false, adminPin: process.argv[2] } }));
await page.goto(server.resolvedUrls!.local[0] + `#kiosk=1&lang=${lang}`);
await page.locator('.rows .row').first().click();
await page.waitForTimeout(2000);
if (lang === 'en') await page.locator('.kiosk-bar button').first().click();
await page.mouse.move(20, 20); await page.mouse.down(); await page.waitForTimeout(5400); await page.mouse.up();
await page.waitForTimeout(800);
await page.screenshot({ path: `/tmp/shots/kp-${lang}.png` });
for (const d of '471147') await page.locator('.pin-pad').getByRole('button', { name: d, exact: true }).click();
await page.locator('.pin-confirm').click();
await page.locator('.keeper-facts').waitFor();
await page.waitForTimeout(500);
await page.screenshot({ path: `/tmp/shots/kad-${lang}.png` });
await context.close();
}
await browser.close(); await server.close(); process.exit(0);
X
timeout 120 npx tsx hold.tmp.mts $H
timeout 60 npx tsx montage.tmp.mts kam kp-ko kad-ko kp-en kad-en kc3
