import { useEffect, useRef } from 'preact/hooks';
import { type Item, itemKey } from '../core/item.ts';
import { asidePart, nightPart } from '../i18n/parts.ts';
import type { SearchAnswer } from '../state/search-engine.ts';
import { walking } from '../state/walks.ts';
import { faceOf } from './face.ts';
import { wholeMinutes } from './festival/walk-words.ts';
import { Badge } from './Icon.tsx';
import { Name } from './Name.tsx';
import { useLanguage, useTexts } from './use-state.ts';
import './styles/hits.css';

interface Props {
  readonly id: string;
  readonly answer: SearchAnswer;
  /** Index of the hit that Enter chooses, over all groups. */
  readonly active: number;
  readonly onChoose: (item: Item) => void;
}

interface HitProps {
  readonly id: string;
  readonly item: Item;
  readonly isActive: boolean;
  readonly isHidden: boolean;
  readonly minutes: number | null;
  readonly onChoose: (item: Item) => void;
}

function Hit({ id, item, isActive, isHidden, minutes, onChoose }: HitProps) {
  const t = useTexts(nightPart);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const face = faceOf(item, t);
  const notes = [
    face.kind,
    ...(minutes === null ? [] : [t.walk.minutes(wholeMinutes(minutes))]),
    ...(isHidden ? [t.night.hit.hidden] : []),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys, focus never enters the list
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      class="hit"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item)}
    >
      <Badge name={face.icon} hue={face.role} />
      <span class="hit-text">
        <Name name={item.name} language={useLanguage()} />
        <small>{notes.join(' · ')}</small>
      </span>
    </div>
  );
}

/** The hits of a search in groups, each with its walking minutes; and how many of all the filters hide. */
export function SearchHits({ id, answer, active, onChoose }: Props) {
  const t = useTexts(nightPart);
  const { legend } = useTexts(asidePart);
  const order = answer.groups.flatMap(({ items }) => items);
  const minutes = walking.value?.minutesTo(order) ?? [];
  return (
    <div class="hits" id={id} role="listbox" aria-label={t.search.label}>
      {answer.groups.map(({ group, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: groups of options, as a listbox has them
        <div key={group} role="group" aria-label={legend.groups[group]}>
          <p class="hit-group" aria-hidden="true">
            {legend.groups[group]}
          </p>
          {items.map((item) => {
            const index = order.indexOf(item);
            return (
              <Hit
                key={itemKey(item)}
                id={`${id}-${index}`}
                item={item}
                isActive={index === active}
                isHidden={answer.hidden.has(itemKey(item))}
                minutes={minutes[index] ?? null}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      ))}
      {answer.hiddenTotal > 0 && (
        <p class="hit-group" role="presentation">
          {t.night.hit.hiddenOf(answer.hiddenTotal, answer.total)}
        </p>
      )}
    </div>
  );
}
