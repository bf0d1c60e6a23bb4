import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Names the folder of the package's own font: without any font Chromium ends at the first letter that it has to look for. */
function writeFontConfig(folder: string): void {
  const fonts = join(folder, 'fonts', 'fonts');
  const cache = join(folder, 'font-cache');
  const text = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), text);
}

/** Unpacks the Chromium of the npm package with its libraries into `.cache/`, and tells where it is. */
async function packagedBrowser(): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the folder for temporary files, its libraries only where it believes to run on Lambda.
  writeFontConfig(folder);
  Object.assign(process.env, {
    TMPDIR: folder,
    FONTCONFIG_PATH: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  });
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Where Chromium is: `$CHROME_PATH`, else an installed one, else the one that npm brings (Linux on x64). */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH: found ${named}, expected an executable file`);
    return named;
  }
  return installedBrowser() ?? packagedBrowser();
}

/** Starts a headless Chromium that draws WebGL in software and calls no one by itself. */
export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
