import { useEffect } from 'preact/hooks';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { cardPart } from '../i18n/parts.ts';
import { setText } from '../state/actions.ts';
import { appState } from '../state/store.ts';
import { lazily } from '../ui/lazily.tsx';
import { useTexts } from '../ui/use-state.ts';
import { Attract } from './Attract.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { lockPage } from './guards.ts';
import { countdown, phase, watchIdle } from './idle.ts';
import { reloadWhenResting } from './night-reload.ts';
import { dressReading, isAccessible } from './reading.ts';
import { readSettings, settings } from './settings.ts';
import { dressSize } from './size.ts';
import './kiosk.css';
import '../ui/styles/kiosk.css';

/** Starts everything that goes on for as long as the page is a kiosk. Returns how to stop it. */
function startKiosk(): () => void {
  void readSettings();
  const stops = [watchIdle(), lockPage(), dressReading(), dressSize(), reloadWhenResting()];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Asks whether someone is still there; any touch says yes. */
function IdleWarning({ seconds }: { readonly seconds: number }) {
  const { kiosk } = useTexts(kioskPart);
  return (
    <div class="kiosk-veil" role="alertdialog" aria-labelledby="still-there">
      <div class="kiosk-box">
        <h2 id="still-there">{kiosk.stillThere}</h2>
        <p class="kiosk-seconds" aria-hidden="true">
          {seconds}
        </p>
        <p>{kiosk.clearsIn(seconds)}</p>
        <button type="button">{kiosk.stay}</button>
      </div>
    </div>
  );
}

function Additions() {
  const { kiosk, panel } = useTexts(kioskPart);
  const { text } = appState.value;
  useEffect(startKiosk, []);
  return (
    <>
      <div class="kiosk-bar">
        <button
          type="button"
          aria-pressed={isAccessible.value}
          onClick={() => {
            isAccessible.value = !isAccessible.peek();
          }}
        >
          {isAccessible.value ? kiosk.usual : kiosk.easier}
        </button>
        <button type="button" aria-pressed={text} onClick={() => setText(!text)}>
          {panel.text}
        </button>
      </div>
      {phase.value === 'resting' && settings.value.attract && <Attract />}
      {countdown.value !== null && <IdleWarning seconds={countdown.value} />}
      <Elsewhere />
    </>
  );
}

/** What a kiosk adds to the page: the question after a silence, scenes while nobody is there, codes in place of links. */
export const Kiosk = lazily(async () => Additions, kioskPart, cardPart);
