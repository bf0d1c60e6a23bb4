import { formatMeters } from '../../i18n/format.ts';
import { palettes } from '../../map/palette.ts';
import type { MapPicture } from '../../map/services.ts';
import { requestPicture } from '../../state/request-picture.ts';
import { language } from '../../state/store.ts';
import { composePicture, fontsFor, type KeyRow, wordsOf } from './compose-picture.ts';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** A picture of the map for paper. */
export interface PaperPicture {
  /** Address of the picture, to be revoked; null where none could be made. */
  readonly address: string | null;
  /** Whether each of the numbered places is on the picture. */
  readonly isOnIt: readonly boolean[];
}

interface Wish {
  /** Places that get the numbers 1, 2, 3 … on the picture. */
  readonly numbered?: readonly (Place | null)[];
  readonly legend?: readonly KeyRow[];
}

async function toAddress(canvas: HTMLCanvasElement): Promise<string | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : URL.createObjectURL(blob);
}

async function compose(picture: MapPicture, legend: readonly KeyRow[]): Promise<string | null> {
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const marks = picture.places.flatMap((point, index) => (point === null ? [] : [{ ...point, number: index + 1 }]));
  const scale = (meters: number) => formatMeters(language.peek(), meters);
  const words = { title: '', sentence: '', key: legend, foot: [picture.attribution], scale, marks };
  await fontsFor(wordsOf(words));
  return toAddress(composePicture(picture, words, { palette: palettes.day, fontFamily }));
}

/** The map as it is shown, in the day's colours, with numbers, key, scale and attribution. Never throws: without a picture the page is printed all the same. */
export async function paperPicture({ numbered = [], legend = [] }: Wish = {}): Promise<PaperPicture> {
  try {
    const picture = await requestPicture({ places: numbered, forPaper: true });
    if (picture === null) return { address: null, isOnIt: [] };
    return { address: await compose(picture, legend), isOnIt: picture.places.map((place) => place !== null) };
  } catch {
    return { address: null, isOnIt: [] };
  }
}
