import { type Item, itemKey } from '../core/item.ts';
import { isDoubtful } from '../map/palette.ts';
import { select } from '../state/actions.ts';
import { faceOf } from './face.ts';
import { Badge } from './Icon.tsx';
import { live } from './live/slot.ts';
import { Name } from './Name.tsx';
import { openPanel } from './panel-state.ts';
import { useLanguage, useMessages } from './use-state.ts';

interface Props {
  readonly item: Item;
  /** What stands under the name; the kind of the item when absent. */
  readonly note?: string | undefined;
}

/** One item of a list; choosing it opens its card and brings the map to it. */
export function ItemRow({ item, note }: Props) {
  const t = useMessages();
  const face = faceOf(item, t);
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          select({ kind: item.kind, id: item.id }, true);
          openPanel();
        }}
      >
        <Badge
          name={face.icon}
          hue={face.role}
          doubtful={item.position !== null && isDoubtful(item.position.certainty)}
        />
        <span class="row-text">
          <span class="row-name">
            <Name name={item.name} language={useLanguage()} />
          </span>
          <small>{note ?? face.kind}</small>
          {live.value?.mark(itemKey(item))}
        </span>
      </button>
    </li>
  );
}
