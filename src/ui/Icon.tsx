import { type IconName, iconGrid } from '../core/icons/index.ts';
import type { Role } from '../map/palette.ts';
import { iconPath } from './icon-paths.ts';

interface Props {
  readonly name: IconName;
  readonly hue?: Role | undefined;
  readonly size?: number;
}

/** An icon of the family; it never speaks, its neighbour does. */
export function Icon({ name, hue, size = 20 }: Props) {
  return (
    <svg
      class={`icon ${hue === undefined ? '' : `hue-${hue}`}`}
      viewBox={`0 0 ${iconGrid} ${iconGrid}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={iconPath(name)} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** An icon in its round badge, as on the map; dashed where the place is only estimated. */
export function Badge({ name, hue, doubtful = false }: Props & { readonly doubtful?: boolean }) {
  return (
    <span class={`badge hue-${hue ?? 'bone'} ${doubtful ? 'doubtful' : ''}`}>
      <Icon name={name} size={18} />
    </span>
  );
}
