import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useMessages } from '../use-state.ts';

/** A component whose code is fetched when it is first shown; until then, and where that fails, it says so. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | null>(null);
  const failed = signal(false);
  const fetchCode = () => {
    if (loaded.peek() !== null) return;
    failed.value = false;
    load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return function Later(props: Props) {
    const t = useMessages();
    useEffect(fetchCode, []);
    const Component = loaded.value;
    if (Component !== null) return <Component {...props} />;
    return <p role="status">{failed.value ? t.keep.notLoaded : t.app.loading}</p>;
  };
}
