import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { IconName } from '../../core/icons/index.ts';
import { type Item, itemKey } from '../../core/item.ts';
import { isDrivable } from '../../core/keep/address.ts';
import { cardPart } from '../../i18n/parts.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';
import { SeenButton } from './FavouriteButton.tsx';
import '../styles/keep.css';

interface ToolProps {
  readonly item: Item;
  readonly onClose: () => void;
}
type Tool = 'driver' | 'maps' | 'meet';

const tools: Readonly<Record<Tool, { readonly icon: IconName; readonly Content: ComponentType<ToolProps> }>> = {
  driver: { icon: 'taxi', Content: lazily(async () => (await import('./DriverCard.tsx')).DriverCard) },
  maps: { icon: 'external-link', Content: lazily(async () => (await import('./HandOver.tsx')).HandOver) },
  meet: { icon: 'clock', Content: lazily(async () => (await import('./MeetingPoint.tsx')).MeetingPoint) },
};

/** A kiosk stays where it is: it is no driver's card. */
function toolsOf(item: Item, kiosk: boolean): readonly Tool[] {
  if (isDrivable(item)) return kiosk ? ['meet', 'maps'] : ['driver', 'meet', 'maps'];
  return item.position !== null && item.kind !== 'division' ? ['maps'] : [];
}

/** What one can do with a place besides looking at it: show it to a driver, meet there, hand it over, tick it off. */
export function KeepActions({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const { kiosk } = appState.value;
  const open = useSignal<Tool | null>(null);
  const Content = open.value === null ? null : tools[open.value].Content;
  return (
    <>
      {toolsOf(item, kiosk).map((tool) => (
        <button
          key={tool}
          type="button"
          aria-expanded={open.value === tool}
          onClick={() => {
            open.value = open.value === tool ? null : tool;
          }}
        >
          <Icon name={tools[tool].icon} size={18} />
          {tool === 'maps' && kiosk ? t.keep.qr : t.keep[tool]}
        </button>
      ))}
      {isDrivable(item) && !kiosk && <SeenButton itemKey={itemKey(item)} />}
      {Content !== null && (
        <Content
          item={item}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
    </>
  );
}
