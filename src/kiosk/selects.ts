import { signal } from '@preact/signals';

/** The list of choices that is open; null: none. The browser's own lists are small, stand anywhere and are closed to keys. */
export const openSelect = signal<HTMLSelectElement | null>(null);

const selectOf = ({ target }: Event): HTMLSelectElement | null => {
  const found = target instanceof Element ? target.closest('select') : null;
  return found === null || found.disabled ? null : found;
};

/** What a list of choices is for, in the words of the page. */
export const nameOfSelect = (select: HTMLSelectElement): string =>
  select.getAttribute('aria-label') ??
  [...(select.labels ?? [])]
    .flatMap((label) => [...label.childNodes].filter((node) => !node.contains(select)))
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();

/** Chooses for a visitor, as the browser's own list would. */
export function chooseOption(select: HTMLSelectElement, value: string): void {
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Opens every list of choices as one of the kiosk's own. Returns how to stop. */
export function ownSelects(): () => void {
  const onMouseDown = (event: MouseEvent) => {
    const select = selectOf(event);
    if (select === null) return;
    event.preventDefault();
    select.focus();
    openSelect.value = select;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const select = selectOf(event);
    if (select === null || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    openSelect.value = select;
  };
  document.addEventListener('mousedown', onMouseDown, { capture: true });
  document.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    document.removeEventListener('mousedown', onMouseDown, { capture: true });
    document.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}
