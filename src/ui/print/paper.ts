import { signal } from '@preact/signals';

export const papers = ['A4', 'A3'] as const;
export type Paper = (typeof papers)[number];

/** The paper that one prints on. */
export const paper = signal<Paper>('A4');

/** Tells the browser the size of the paper for as long as a page to print is open. Returns how to end that. */
export function keepPaperSize(): () => void {
  // The size of a page can be said in a style sheet only, and not below a selector.
  const sheet = new CSSStyleSheet();
  const stop = paper.subscribe((size) => sheet.replaceSync(`@page { size: ${size}; margin: 10mm; }`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
