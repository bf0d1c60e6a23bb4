import { signal } from '@preact/signals';
import type { IconName } from '../core/icons/index.ts';
import { loadOutlinesOfIcons, type Outlines } from '../load/icons.ts';

const outlines = signal<Outlines | null>(null);
let asked = false;

async function load(): Promise<void> {
  asked = true;
  const loaded = await loadOutlinesOfIcons();
  asked = Object.keys(loaded).length > 0;
  if (asked) outlines.value = loaded;
}

/** The outline of an icon; empty until the file that holds it is there. Read inside a component, it follows. */
export function iconPath(name: IconName): string {
  if (outlines.value === null && !asked) void load();
  return outlines.value?.[name] ?? '';
}
