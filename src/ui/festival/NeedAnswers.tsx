import { type Item, itemKey } from '../../core/item.ts';
import { openingAt } from '../../core/schedule/opening.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { arrival } from '../../state/arrival.ts';
import { openUnlessClosed } from '../../state/live-alerts.ts';
import { answersTo, type Need, otherWaysOut } from '../../state/quick.ts';
import { koreaTime, records } from '../../state/store.ts';
import { walksFirst, walkTo } from '../../state/walks.ts';
import { openText } from '../cards/open-text.ts';
import { Icon } from '../Icon.tsx';
import { ItemRow } from '../ItemRow.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { Shuttles } from './Shuttles.tsx';
import { walkSummary } from './walk-words.ts';

const fewest = 6;

function Answer({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const route = walkTo(item);
  const site = records.value.sites.find(({ id }) => id === item.id);
  const opening = openingAt(site?.opening, koreaTime.value, records.value.editions);
  const open = openText(openUnlessClosed(itemKey(item), opening), koreaTime.value, t);
  const note = [route === null ? null : walkSummary(route, t, language), open].filter((part) => part !== null);
  return <ItemRow item={item} note={note.length === 0 ? undefined : note.join(' · ')} />;
}

function Rows({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul class="rows-of">
      {walksFirst(items)
        .slice(0, fewest)
        .map((item) => (
          <Answer key={item.id} item={item} />
        ))}
    </ul>
  );
}

/** Where the nearest of what one needs is, by the way on foot; for help and the way out also what no record can tell. */
export function NeedAnswers({ need }: { readonly need: Need }) {
  const t = useTexts(nightPart);
  const goesHome = need === 'wayOut' && arrival.value !== null;
  return (
    <>
      {need === 'help' && (
        <p class="note">
          <Icon name="info" size={18} />
          <span>{t.night.firstAid}</span>
        </p>
      )}
      {goesHome && <h3>{t.night.home}</h3>}
      <Rows items={answersTo(need)} />
      {goesHome && <h3>{t.night.otherWaysOut}</h3>}
      {goesHome && <Rows items={otherWaysOut()} />}
      {need === 'wayOut' && <Shuttles />}
    </>
  );
}
