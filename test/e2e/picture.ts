import type { Page } from 'playwright-core';

interface PictureFacts {
  /** How many different colours it has: an empty map has a handful. */
  readonly colours: number;
  /** Mean of red, green and blue, 0 to 255. */
  readonly brightness: number;
}

/** What is seen in a picture, read by the page that it was taken of. */
export function factsOf(page: Page, png: Buffer): Promise<PictureFacts> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() };
    const seen = new Set<number>();
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
      seen.add((red << 16) | (green << 8) | blue);
      sum += red + green + blue;
    }
    return { colours: seen.size, brightness: (sum / data.length) * (4 / 3) };
  }, png.toString('base64'));
}
