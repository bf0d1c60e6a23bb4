import { useEffect } from 'preact/hooks';
import { handOverPart, keyboardPart } from '../i18n/kiosk-parts.ts';
import { cardPart, kioskPart } from '../i18n/parts.ts';
import { lazily } from '../ui/lazily.tsx';
import { useTexts } from '../ui/use-state.ts';
import { Attract } from './Attract.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { lockPage } from './guards.ts';
import { HandOverCorner } from './HandOverCorner.tsx';
import { countdown, phase, watchIdle } from './idle.ts';
import { Keyboard } from './keyboard/Keyboard.tsx';
import { typedInto, watchTyping } from './keyboard/typing.ts';
import { reloadAtNight } from './night-reload.ts';
import { dressReading, isAccessible } from './reading.ts';
import { readSettings, settings } from './settings.ts';
import { dressSize } from './size.ts';
import './kiosk.css';
import '../ui/styles/kiosk.css';

/** What has texts of its own: fetched when it is first shown. */
const Keys = lazily(async () => Keyboard, keyboardPart);
const Corner = lazily(async () => HandOverCorner, handOverPart, cardPart);

/** Starts everything that goes on for as long as the page is a kiosk. Returns how to stop it. */
function startKiosk(): () => void {
  void readSettings();
  const stops = [watchIdle(), lockPage(), dressReading(), dressSize(), reloadAtNight(), watchTyping()];
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

/** What a kiosk adds to the page: the question after a silence, scenes while nobody is there, codes in place of links. */
export function Kiosk() {
  const { kiosk } = useTexts(kioskPart);
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
      </div>
      {phase.value === 'resting' && settings.value.attract && <Attract />}
      {countdown.value !== null && <IdleWarning seconds={countdown.value} />}
      {phase.value !== 'resting' && <Corner />}
      {typedInto.value !== null && <Keys />}
      <Elsewhere />
    </>
  );
}
