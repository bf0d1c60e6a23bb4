import type { Item } from '../../core/item.ts';
import { handOverLink, mapServices } from '../../core/keep/hand-over.ts';
import { cardPart } from '../../i18n/parts.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../use-state.ts';
import { KioskCode } from './Qr.tsx';

/** The place in the maps of others, as links that do nothing until they are tapped; a kiosk leads nowhere and shows a QR code. */
export function HandOver({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const { position, name } = item;
  if (position === null) return null;
  return (
    <section class="keep-panel" aria-label={t.keep.maps}>
      {appState.value.kiosk ? (
        <KioskCode />
      ) : (
        <>
          <p class="quiet">{t.keep.mapsHelp}</p>
          <ul class="hand-over">
            {mapServices.map((service) => (
              <li key={service}>
                <a
                  href={handOverLink(service, { name: name.ko, lon: position.lon, lat: position.lat })}
                  rel="noreferrer noopener"
                  target="_blank"
                >
                  {t.keep[service]}
                  <Icon name="external-link" size={16} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
