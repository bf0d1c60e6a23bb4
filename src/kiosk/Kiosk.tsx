import { useLayoutEffect } from 'preact/hooks';
import { languages } from '../core/model/vocabulary.ts';
import { keeperPart } from '../i18n/keeper/part.ts';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { handOverPart, keyboardPart } from '../i18n/kiosk-parts.ts';
import { offlinePart } from '../i18n/offline/part.ts';
import { cardPart } from '../i18n/parts.ts';
import { loadFonts } from '../load/fonts.ts';
import { setText } from '../state/actions.ts';
import { startHealing } from '../state/healing.ts';
import { appState } from '../state/store.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazily } from '../ui/lazily.tsx';
import { useTexts } from '../ui/use-state.ts';
import { Attract } from './Attract.tsx';
import { beginVisit } from './begin-visit.ts';
import { Choices } from './Choices.tsx';
import { countVisits } from './counting.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { lockPage } from './guards.ts';
import { HandOverCorner } from './HandOverCorner.tsx';
import { countdown, phase, startState, watchIdle } from './idle.ts';
import { awaitKeeper, isKeeperThere } from './keeper.ts';
import { Keyboard } from './keyboard/Keyboard.tsx';
import { typedInto, watchTyping } from './keyboard/typing.ts';
import { followKeypad } from './keypad.ts';
import { reloadWhenResting } from './night-reload.ts';
import { refuseSystem } from './no-system.ts';
import { onTop } from './on-top.ts';
import { dressReading, isAccessible, isSpoken, resetReading } from './reading.ts';
import { Speech } from './Speech.tsx';
import { ownSelects } from './selects.ts';
import { readSettings, settings } from './settings.ts';
import { dressSize } from './size.ts';
import './kiosk.css';
import './layout.css';
import './easier.css';

/** What has texts of its own: fetched when it is first shown. */
const Keys = lazily(async () => Keyboard, keyboardPart);
const Corner = lazily(async () => HandOverCorner, handOverPart, cardPart);

const Keeper = lazily(async () => (await import('./keeper/Keeper.tsx')).Keeper, keeperPart, offlinePart, handOverPart);

/** Begins as the settings want it, unless the address asks for something else. */
function beginAsSet(): void {
  resetReading(settings.peek());
  const { view, language } = startState();
  const isAsSet = view === appState.peek().view && language === appState.peek().language;
  if (!isAsSet && /^#(map=[^&]*&)?kiosk=1$/.test(location.hash)) void beginVisit(startState());
}

/** Starts everything that goes on for as long as the page is a kiosk, in the order in which gestures and keys are heard. Returns how to stop it. */
function startKiosk(): () => void {
  void readSettings().then(beginAsSet);
  void import('../ui/styles/contrast.css').catch(() => {});
  // The names of the languages stand in their own letters beside each other.
  void Promise.all(languages.map(loadFonts));
  startHealing();
  const stops = [
    awaitKeeper(),
    watchIdle(),
    lockPage(),
    refuseSystem(),
    followKeypad(),
    ownSelects(),
    dressReading(),
    dressSize(),
    countVisits(),
    reloadWhenResting(),
    watchTyping(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Asks whether someone is still there; any touch says yes. */
function IdleWarning({ seconds }: { readonly seconds: number }) {
  const { kiosk } = useTexts(kioskPart);
  return (
    <div ref={onTop} popover="manual" class="kiosk-veil" role="alertdialog" aria-labelledby="still-there">
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
  useLayoutEffect(startKiosk, []);
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
        <button type="button" aria-pressed={text} aria-label={panel.text} onClick={() => setText(!text)}>
          {isAccessible.value ? <Icon name="list" size={24} /> : panel.text}
        </button>
        {isAccessible.value && (
          <button
            type="button"
            aria-pressed={isSpoken.value}
            onClick={() => {
              isSpoken.value = !isSpoken.peek();
            }}
          >
            {kiosk.voice}
          </button>
        )}
      </div>
      {phase.value === 'resting' && settings.value.attract && <Attract />}
      {countdown.value !== null && <IdleWarning seconds={countdown.value} />}
      <Choices />
      {isKeeperThere.value && <Keeper />}
      {isSpoken.value && <Speech />}
      {phase.value !== 'resting' && <Corner />}
      {typedInto.value !== null && <Keys />}
      <Elsewhere />
    </>
  );
}

/** What a kiosk adds to the page: the question after a silence, scenes while nobody is there, codes in place of links. */
export const Kiosk = lazily(async () => Additions, kioskPart, cardPart);
