import type { Item } from '../../src/core/item.ts';
import type { PagesTexts } from '../../src/i18n/parts.ts';
import type { CardContext } from '../../src/ui/cards/model.ts';

/** What a page depends on: what a card does, and where the page will stand. */
export interface PageContext extends CardContext {
  readonly t: CardContext['t'] & PagesTexts;
  /** Everything that has a page. */
  readonly things: readonly Item[];
  /** Public address of the site; null: links stay relative. */
  readonly site: string | null;
  readonly data: { readonly version: string; readonly dataDate: string };
  readonly policy: string;
}
