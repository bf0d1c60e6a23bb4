import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { addedByLink, favourites } from '../../state/favourites.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { openPanel } from '../panel-state.ts';
import { useMessages } from '../use-state.ts';

type Part = 'saved' | 'code';

const parts: Readonly<Record<Part, ComponentType>> = {
  saved: lazily(async () => (await import('./FavouritesList.tsx')).FavouritesList),
  code: lazily(async () => (await import('./MeetingEntry.tsx')).MeetingEntry),
};

/** Leads to what was saved and to where a meeting's code is typed; open at once where a link has brought something. */
export function KeepBar() {
  const t = useMessages();
  const chosen = useSignal<Part | null | undefined>(undefined);
  const open = chosen.value === undefined && addedByLink.value !== null ? 'saved' : (chosen.value ?? null);
  const Content = open === null ? null : parts[open];
  const button = (part: Part, label: string) => (
    <button
      type="button"
      aria-expanded={open === part}
      onClick={() => {
        chosen.value = open === part ? null : part;
        openPanel();
      }}
    >
      <Icon name={part === 'saved' ? 'star' : 'keyboard'} size={18} />
      {label}
    </button>
  );
  return (
    <div class="keep-bar">
      <div class="actions">
        {button('saved', t.keep.saved(favourites.value.length))}
        {button('code', t.keep.enterCode)}
      </div>
      {Content !== null && <Content />}
    </div>
  );
}
