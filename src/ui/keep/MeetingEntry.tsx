import { useSignal } from '@preact/signals';
import { type DecodedMeeting, decodeMeeting } from '../../core/keep/meeting-code.ts';
import { type CardTexts, cardPart } from '../../i18n/parts.ts';
import { now } from '../../state/store.ts';
import { useTexts } from '../use-state.ts';
import { openMeeting } from './open-meeting.ts';

function complaint(decoded: DecodedMeeting & { readonly ok: false }, { keep }: CardTexts): string {
  if (decoded.reason === 'letter') return keep.codeLetter(decoded.letter);
  return decoded.reason === 'length' ? keep.codeLength : keep.codeCheck;
}

/** Where someone types the code that they were told; it opens the place and the time. */
export function MeetingEntry() {
  const t = useTexts(cardPart);
  const text = useSignal('');
  const refused = useSignal<((t: CardTexts) => string) | null>(null);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const decoded = decodeMeeting(text.value, now.peek());
    if (!decoded.ok) refused.value = (words) => complaint(decoded, words);
    else refused.value = openMeeting(decoded.meeting) ? null : ({ keep }) => keep.onMap;
  };
  return (
    <form class="meeting-entry" onSubmit={onSubmit}>
      <label>
        <b>{t.keep.enterCode}</b>
        {t.keep.codeHelp}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder="K7M-2QX-9AB"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit">{t.keep.open}</button>
      <p role="status">{refused.value?.(t)}</p>
    </form>
  );
}
