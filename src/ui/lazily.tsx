import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import type { TextPart } from '../i18n/parts.ts';
import { reportAway } from '../state/actions.ts';
import { language } from '../state/store.ts';
import { openTexts } from '../state/texts.ts';

/**
 * A component whose code and texts are fetched when it is first shown; until then, and while they cannot be fetched, there
 * is nothing.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...parts: readonly TextPart<object>[]
): FunctionComponent<Props> {
  const loaded = signal<{ readonly Component: ComponentType<Props> } | null>(null);
  let asked = false;
  const ask = async () => {
    asked = true;
    try {
      const [Component] = await Promise.all([load(), ...parts.map((part) => openTexts(part, language))]);
      loaded.value = { Component };
    } catch (error) {
      asked = false;
      reportAway(error);
    }
  };
  return (props) => {
    if (loaded.value === null && !asked) void ask();
    const Component = loaded.value?.Component;
    return Component === undefined ? null : <Component {...props} />;
  };
}
