import { signal } from '@preact/signals';

/** The address under which other devices reach a kiosk's map, as its keeper has set it; null: not set. */
export const publicAddress = signal<string | null>(null);

const ownMachine = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** The address without its hash for a code that another device reads; null where only this machine reaches the page. */
export function addressForOthers(set: string | null, page: string): string | null {
  if (set !== null) return set;
  const { protocol, hostname } = new URL(page);
  const isReached = /^https?:$/.test(protocol) && !ownMachine.test(hostname);
  return isReached ? page.replace(/#.*$/, '') : null;
}
