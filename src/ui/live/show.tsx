import { effect } from '@preact/signals';
import { livePart } from '../../i18n/live/part.ts';
import { loadAnyHangul } from '../../load/fonts.ts';
import { reportAway } from '../../state/actions.ts';
import { isCalledOff, liveFeed } from '../../state/live-alerts.ts';
import { language } from '../../state/store.ts';
import { openTexts } from '../../state/texts.ts';
import { LiveMark } from './LiveMark.tsx';
import { LiveNotices } from './LiveNotices.tsx';
import { live } from './slot.ts';

/** Shows live notices from the first on that there is. */
export function showLive(): void {
  let isAsked = false;
  effect(() => {
    if (isAsked || liveFeed.value === null || liveFeed.value.alerts.length === 0) return;
    isAsked = true;
    // Whoever writes notices uses letters that no text of ours has.
    Promise.all([openTexts(livePart, language), loadAnyHangul()]).then(
      () => {
        live.value = { notices: () => <LiveNotices />, mark: (of) => <LiveMark of={of} />, isCalledOff };
      },
      (error: unknown) => {
        isAsked = false;
        reportAway(error);
      },
    );
  });
}
