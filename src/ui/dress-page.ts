import { effect } from '@preact/signals';
import { palettes, type Theme } from '../map/palette.ts';
import { appState, theme } from '../state/store.ts';
import { messages } from '../state/texts.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Gives an element and what is in it the colours of a theme. */
export function paint({ style }: HTMLElement, theme: Theme): void {
  const { roles, ramp, split, ...surfaces } = palettes[theme];
  const set = (colours: object, prefix: string) => {
    for (const [name, colour] of Object.entries(colours)) style.setProperty(`--${prefix}${kebab(name)}`, colour);
  };
  set(surfaces, '');
  set(roles, 'role-');
  set(ramp, 'ramp-');
  set(split, 'split-');
}

/** Keeps language, title, theme colours and layout of the page as the state wants them; the palette is the only source of colours. */
export function dressPage(): void {
  const root = document.documentElement;
  effect(() => {
    paint(root, theme.value);
    root.dataset.theme = theme.value;
    root.style.colorScheme = theme.value === 'night' ? 'dark' : 'light';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', palettes[theme.value].surface);
  });
  effect(() => {
    const { language, view, kiosk } = appState.value;
    const t = messages.value;
    root.lang = language === 'zh' ? 'zh-Hans' : language;
    root.dataset.view = view;
    root.dataset.layout = kiosk ? 'kiosk' : 'screen';
    if (t !== null) document.title = `${t.view[view]} · ${t.app.title}`;
  });
}
