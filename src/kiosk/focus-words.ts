import type { KioskTexts } from '../i18n/parts.ts';

type Words = KioskTexts['kiosk']['focus'];

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a label without those of the control in it. */
const labelText = (label: HTMLLabelElement, control: Element): string =>
  [...label.childNodes]
    .filter((node) => !node.contains(control))
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function nameOf(element: HTMLElement): string {
  const named = element.getAttribute('aria-label') ?? '';
  if (named !== '') return named;
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const referred = by.map((id) => textOf(document.getElementById(id))).join(' ');
  if (referred !== '') return referred;
  if ('labels' in element && element.labels instanceof NodeList)
    for (const label of element.labels) if (label instanceof HTMLLabelElement) return labelText(label, element);
  return textOf(element) || element.title || (element.getAttribute('placeholder') ?? '');
}

function kindOf(element: HTMLElement, words: Words): readonly string[] {
  if (element.matches('.maplibregl-canvas')) return [words.map];
  if (element instanceof HTMLSelectElement) return [words.list, element.selectedOptions[0]?.label ?? ''];
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox') return [words.tick, element.checked ? words.on : words.off];
    if (element.type === 'radio') return element.checked ? [words.chosen] : [];
    if (element.type === 'range') return [words.slider, element.getAttribute('aria-valuetext') ?? element.value];
    return [words.field, element.value];
  }
  if (element.matches('[role="slider"]'))
    return [words.slider, element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? ''];
  if (element.matches('[role="tab"]'))
    return [words.tab, element.getAttribute('aria-selected') === 'true' ? words.chosen : ''];
  if (element.matches('summary, [aria-expanded]')) return [words.unfolds];
  if (element.matches('a')) return [words.link];
  const isChosen = element.getAttribute('aria-pressed') === 'true' || element.hasAttribute('aria-current');
  return [words.button, isChosen ? words.chosen : ''];
}

/** What is said of something that has the focus: its name, what it is, and how it stands. */
export const focusWords = (element: HTMLElement, words: Words): string =>
  [nameOf(element), ...kindOf(element, words)].filter((part) => part !== '').join(', ');
