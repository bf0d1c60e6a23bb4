import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { report } from '../state/actions.ts';

/** A component whose code is fetched when it is first shown; until then, and while it cannot be fetched, there is nothing. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  const loaded = signal<{ readonly Component: ComponentType<Props> } | null>(null);
  let asked = false;
  const ask = async () => {
    asked = true;
    try {
      loaded.value = { Component: await load() };
    } catch (error) {
      asked = false;
      report({ kind: 'offline', where: 'app', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  return (props) => {
    if (loaded.value === null && !asked) void ask();
    const Component = loaded.value?.Component;
    return Component === undefined ? null : <Component {...props} />;
  };
}
