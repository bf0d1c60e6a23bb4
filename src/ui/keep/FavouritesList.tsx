import { useSignal } from '@preact/signals';
import type { Item } from '../../core/item.ts';
import { itemKey } from '../../core/item.ts';
import { keptProgramme } from '../../core/keep/kept-programme.ts';
import { cardPart } from '../../i18n/parts.ts';
import { favourites, seen, toggleFavourite } from '../../state/favourites.ts';
import { appState, itemByKey, now, programmeEdition, records, recordsSettled } from '../../state/store.ts';
import { faceOf } from '../face.ts';
import { ItineraryPlan } from '../festival/ItineraryPlan.tsx';
import { Icon } from '../Icon.tsx';
import { ItemRow } from '../ItemRow.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { CopyLink } from './CopyLink.tsx';
import { favouritesLink } from './links.ts';
import { KioskCode, Qr } from './Qr.tsx';
import { saveCalendar } from './save-calendar.ts';
import '../styles/keep.css';

function Saved({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const key = itemKey(item);
  const { kind } = faceOf(item, t);
  return (
    <li class="saved-row">
      <ul>
        <ItemRow item={item} note={seen.value.includes(key) ? `${kind} · ${t.keep.seen}` : kind} />
      </ul>
      <button
        type="button"
        class="plain"
        aria-label={t.keep.remove(item.name[language])}
        onClick={() => toggleFavourite(key)}
      >
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

function Calendar() {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const edition = programmeEdition.value;
  const programme = keptProgramme(favourites.value, records.value, edition);
  if (programme.length === 0) return <p class="quiet">{t.keep.noProgramme(edition)}</p>;
  const save = () =>
    saveCalendar(programme, {
      records: records.value,
      language,
      name: `${t.app.title} ${edition}`,
      fileName: `jinju-${edition}.ics`,
      madeMs: now.value,
    });
  return (
    <button type="button" onClick={save}>
      <Icon name="calendar" size={18} />
      {t.keep.calendar(edition)}
    </button>
  );
}

function Exports() {
  const t = useTexts(cardPart);
  const showsQr = useSignal(false);
  const link = () => favouritesLink(favourites.value);
  if (appState.value.kiosk)
    return (
      <>
        <p>{t.keep.memory}</p>
        <KioskCode change={{ saved: favourites.value, state: { camera: null } }} />
      </>
    );
  return (
    <>
      <div class="actions">
        <Calendar />
        <CopyLink link={link} />
        <button
          type="button"
          aria-expanded={showsQr.value}
          onClick={() => {
            showsQr.value = !showsQr.value;
          }}
        >
          {t.keep.qr}
        </button>
      </div>
      {showsQr.value && <Qr link={link()} />}
    </>
  );
}

/** What was saved: open it, take it off, take it along as a calendar file, a link or a QR code. */
export function FavouritesList() {
  const t = useTexts(cardPart);
  const saved = favourites.value.flatMap((key) => itemByKey.value.get(key) ?? []);
  const unknown = recordsSettled.value ? favourites.value.length - saved.length : 0;
  return (
    <section class="saved" aria-label={t.panel.saved(favourites.value.length)}>
      {favourites.value.length === 0 && <p class="quiet">{t.keep.nothing}</p>}
      <ul>
        {saved.map((item) => (
          <Saved key={itemKey(item)} item={item} />
        ))}
      </ul>
      {unknown > 0 && <p class="quiet">{t.keep.unknown(unknown)}</p>}
      {saved.length > 0 && <ItineraryPlan items={saved} />}
      {favourites.value.length > 0 && <Exports />}
    </section>
  );
}
