import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { handOverPart } from '../../i18n/kiosk-parts.ts';
import { cardPart } from '../../i18n/parts.ts';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';

/** Light modules around a code, as its standard asks for. */
const quietZone = 4;

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** The outline of the code of a text on a grid of modules; null where the text is too long for any code. */
function draw(text: string): Drawn | null {
  try {
    const code = generate(text);
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return null;
  }
}

interface Props {
  readonly link: string;
  /** What the code is for; how to read it unless told. */
  readonly caption?: string;
  /** Side of a module in CSS pixels; as the style sheets have it unless told. */
  readonly modulePx?: number;
}

/** A link as a QR code; the link itself is its text alternative. */
export function Qr({ link, caption, modulePx }: Props) {
  const t = useTexts(cardPart);
  const drawn = draw(link);
  if (drawn === null) return <p role="status">{t.keep.qrTooLong}</p>;
  const side = drawn.size + 2 * quietZone;
  return (
    <figure class="qr">
      <svg
        role="img"
        aria-label={link}
        viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
        shape-rendering="crispEdges"
        ref={(element) => {
          if (modulePx !== undefined) element?.style.setProperty('width', `${side * modulePx}px`);
        }}
      >
        <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
        <path d={drawn.path} fill="#000" />
      </svg>
      <figcaption>{caption ?? t.keep.scan}</figcaption>
    </figure>
  );
}

/** The code by which a kiosk hands over what it shows, fetched on a kiosk only. */
export const KioskCode = lazily(async () => (await import('./HandedCode.tsx')).HandedCode, handOverPart, cardPart);

/** What is done on one's own device, with the code that goes on there, fetched on a kiosk only. */
export const OnPhone = lazily(async () => (await import('./HandedCode.tsx')).DoneOnPhone, handOverPart, cardPart);
