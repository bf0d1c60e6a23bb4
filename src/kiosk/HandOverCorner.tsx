import { handOverPart } from '../i18n/kiosk-parts.ts';
import { addressForOthers, publicAddress } from '../state/public-address.ts';
import { KioskCode } from '../ui/keep/Qr.tsx';
import { useTexts } from '../ui/use-state.ts';
import { isAccessible } from './reading.ts';
import { mmPerPx } from './size.ts';

/** A phone at arm's length reads modules of this size without aim. */
const moduleMm = 2;

/** The code beside whatever is shown: place, way, walk, tool, city or view, to go on with on one's own phone. Where no phone reaches the page, only the keeper is told. */
export function HandOverCorner() {
  const { handOver: t } = useTexts(handOverPart);
  if (addressForOthers(publicAddress.value, location.href) === null) return null;
  const side = Math.max(2, Math.round((moduleMm * (isAccessible.value ? 1.5 : 1)) / mmPerPx.value));
  return (
    <aside class="hand-over-corner" aria-label={t.go}>
      <KioskCode modulePx={side} />
    </aside>
  );
}
