import { effect } from '@preact/signals';
import { readingScale } from '../../state/display-scale.ts';
import { profile } from '../../state/profile.ts';
import { startProfile } from '../../state/profile-keeping.ts';
import '../styles/profile.css';

/** Factor on the texts of the map for whoever sees little; those of the page grow as much by the style sheet. */
const largeScale = 1.3;

let isDressed = false;

/** Brings back what someone needs, and dresses page and map for it from then on; once. */
export function startNeeds(): void {
  startProfile();
  if (isDressed) return;
  isDressed = true;
  effect(() => {
    const isLarge = profile.value.includes('low-vision');
    // Asked for here, so that no first visit carries its address.
    if (isLarge) void import('../styles/contrast.css').catch(() => {});
    const { dataset } = document.documentElement;
    dataset.sight = isLarge ? 'low' : 'usual';
    dataset.motion = profile.value.includes('quiet') ? 'still' : 'usual';
    readingScale.value = isLarge ? largeScale : 1;
  });
}
