import { cardPart } from '../../i18n/parts.ts';
import { favourites, seen, toggleFavourite, toggleSeen } from '../../state/favourites.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../use-state.ts';

interface Props {
  /** Key of an item, `kind:id`. */
  readonly itemKey: string;
}

/** Saves an item, or takes it off the saved ones. */
export function FavouriteButton({ itemKey }: Props) {
  return (
    <button
      type="button"
      class="favourite"
      aria-pressed={favourites.value.includes(itemKey)}
      onClick={() => toggleFavourite(itemKey)}
    >
      <Icon name="star" size={18} />
      {useTexts(cardPart).keep.save}
    </button>
  );
}

/** Marks an item as seen, or as not seen. */
export function SeenButton({ itemKey }: Props) {
  return (
    <button type="button" class="seen" aria-pressed={seen.value.includes(itemKey)} onClick={() => toggleSeen(itemKey)}>
      <Icon name="check" size={18} />
      {useTexts(cardPart).keep.seen}
    </button>
  );
}
