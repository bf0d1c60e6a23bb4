import { signal } from '@preact/signals';
import { type IconName, iconPaths } from '../core/icons/index.ts';

type Paths = Readonly<Partial<Record<IconName, string>>>;

const first: Paths = iconPaths;
const more = signal<Paths | null>(null);
let asked = false;

async function loadMore(): Promise<void> {
  asked = true;
  try {
    more.value = (await import('../core/icons/more-paths.ts')).moreIconPaths;
  } catch {
    asked = false;
  }
}

/** The outline of an icon; empty until the file that holds it is there. Read inside a component, it follows. */
export function iconPath(name: IconName): string {
  const path = first[name] ?? more.value?.[name];
  if (path === undefined && !asked) void loadMore();
  return path ?? '';
}
