import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** Where and when the numbers were taken; without it they say nothing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly browser: string;
  /** Day of the run, UTC. */
  readonly date: string;
}

/** The machine of this run; `browser` is the one that drew the maps, in software. */
export function describeMachine(browser: Browser): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser: `Chromium ${browser.version()}`,
    date: new Date().toISOString().slice(0, 10),
  };
}
