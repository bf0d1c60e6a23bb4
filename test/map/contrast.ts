type Rgb = readonly [red: number, green: number, blue: number];

const channels = (hex: string): Rgb => {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`channels: expected a colour #rrggbb, found ${hex}`);
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const [red, green, blue] = channels(hex).map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, definitions of relative luminance and contrast ratio. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen where a colour lies over another with this opacity, blended as a canvas does. */
export function blend(over: string, under: string, opacity: number): string {
  const [top, bottom] = [channels(over), channels(under)];
  const mixed = top.map((channel, index) => Math.round(channel * opacity + (bottom[index] ?? 0) * (1 - opacity)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
