/** What an embedded map is to be: its address, what it is called, and its size in CSS pixels; no width: all there is. */
export interface EmbedFrame {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number;
}

const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** The line of HTML that puts the map into a page. */
export const embedCode = ({ address, title, width, height }: EmbedFrame): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
