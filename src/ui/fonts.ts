import { faces } from 'virtual:font-faces';

/** Declares the page's fonts; the browser fetches a file when a character of its range is first shown. */
export function declareFonts(): void {
  for (const { family, url, ranges } of faces) {
    const unicodeRange = ranges.join(',');
    document.fonts.add(new FontFace(family, `url(${url})`, { unicodeRange, weight: '100 900', display: 'swap' }));
  }
}
