import { effect } from '@preact/signals';
import { palettes } from '../map/palette.ts';
import { appState, theme } from '../state/store.ts';
import { messages } from '../state/texts.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Keeps language, title, theme colours and layout of the page as the state wants them; the palette is the only source of colours. */
export function dressPage(): void {
  const root = document.documentElement;
  effect(() => {
    const { roles, ramp, split, ...surfaces } = palettes[theme.value];
    for (const [name, color] of Object.entries(surfaces)) root.style.setProperty(`--${kebab(name)}`, color);
    for (const [name, color] of Object.entries(roles)) root.style.setProperty(`--role-${name}`, color);
    ramp.forEach((color, index) => {
      root.style.setProperty(`--ramp-${index}`, color);
    });
    split.forEach((color, index) => {
      root.style.setProperty(`--split-${index}`, color);
    });
    root.dataset.theme = theme.value;
    root.style.colorScheme = theme.value === 'night' ? 'dark' : 'light';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', surfaces.surface);
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
