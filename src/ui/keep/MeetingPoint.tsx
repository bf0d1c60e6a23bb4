import { useSignal } from '@preact/signals';
import type { Item } from '../../core/item.ts';
import { encodeMeeting, meetingStepMs } from '../../core/keep/meeting-code.ts';
import { formatKoreaTime, parseKoreaTime } from '../../core/schedule/korea-time.ts';
import { handOverPart } from '../../i18n/kiosk-parts.ts';
import { cardPart } from '../../i18n/parts.ts';
import { appState, now, shownMoment } from '../../state/store.ts';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';
import { CopyLink } from './CopyLink.tsx';
import { meetingLink } from './links.ts';
import { KioskCode, Qr } from './Qr.tsx';

const KioskTime = lazily(async () => (await import('./MeetingTime.tsx')).MeetingTime, handOverPart, cardPart);

const nextStep = (epochMs: number): number => Math.ceil(epochMs / meetingStepMs) * meetingStepMs;

function Code({ item, epochMs }: { readonly item: Item; readonly epochMs: number }) {
  const t = useTexts(cardPart);
  const code = item.position === null ? null : encodeMeeting({ ...item.position, epochMs }, now.value);
  if (code === null) return <p class="quiet">{t.keep.noCode}</p>;
  return (
    <p>
      {t.keep.code}
      <output class="meeting-code" aria-label={[...code].join(' ').replaceAll(' - ', ', ')}>
        {code}
      </output>
    </p>
  );
}

/** A meeting at the selected place, at the shown time or another: as a code to say, a link and a QR code. */
export function MeetingPoint({ item }: { readonly item: Item }) {
  const t = useTexts(cardPart);
  const chosen = useSignal(formatKoreaTime(nextStep(shownMoment.peek())));
  const epochMs = parseKoreaTime(chosen.value);
  const link = () => meetingLink({ kind: item.kind, id: item.id }, chosen.value);
  return (
    <section class="keep-panel" aria-label={t.keep.meet}>
      {appState.value.kiosk ? (
        <KioskTime
          chosen={chosen.value}
          onChange={(value) => {
            chosen.value = value;
          }}
        />
      ) : (
        <label class="meeting-time">
          {t.keep.meetTime}
          <input
            type="datetime-local"
            step={meetingStepMs / 1000}
            value={chosen.value}
            onChange={({ currentTarget }) => {
              const asked = parseKoreaTime(currentTarget.value.slice(0, 16));
              if (asked !== null) chosen.value = formatKoreaTime(nextStep(asked));
            }}
          />
        </label>
      )}
      {epochMs !== null && <Code item={item} epochMs={epochMs} />}
      {appState.value.kiosk ? (
        <KioskCode change={{ state: { selection: { kind: item.kind, id: item.id }, at: chosen.value } }} />
      ) : (
        <>
          <div class="actions">
            <CopyLink link={link} />
          </div>
          <Qr link={link()} />
        </>
      )}
    </section>
  );
}
