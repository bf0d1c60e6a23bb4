import { handOverPart } from '../../i18n/kiosk-parts.ts';
import { addressForOthers, publicAddress } from '../../state/public-address.ts';
import { useTexts } from '../use-state.ts';
import { type Change, handOverNow } from './handed-over.ts';
import { Qr } from './Qr.tsx';
import '../styles/keep.css';

interface Props {
  /** How what is handed over differs from what is shown. */
  readonly change?: Change;
  /** Side of a module in CSS pixels; as wide as there is room unless told. */
  readonly modulePx?: number;
}

/** What a kiosk leaves to one's own device, and the code that goes on there. */
export function DoneOnPhone({ what }: { readonly what: 'exports' | 'ownFile' }) {
  const { handOver: t } = useTexts(handOverPart);
  return (
    <>
      <p>{t[what]}</p>
      <HandedCode />
    </>
  );
}

/** The code by which a kiosk hands over what it shows; it says what found no room, and where no phone could reach it. */
export function HandedCode({ change, modulePx }: Props) {
  const { handOver: t } = useTexts(handOverPart);
  const address = addressForOthers(publicAddress.value, location.href);
  if (address === null) return <p class="quiet">{t.noAddress}</p>;
  const { hash, left } = handOverNow(change);
  return (
    <>
      <Qr link={`${address}#${hash}`} caption={t.go} {...(modulePx === undefined ? {} : { modulePx })} />
      {left.length > 0 && <p class="quiet">{t.left(left.map((part) => t.parts[part]).join(', '))}</p>}
    </>
  );
}
