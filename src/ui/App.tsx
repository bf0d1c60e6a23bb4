import { asidePart, cardPart, keysPart, kioskPart, offlinePart } from '../i18n/parts.ts';
import { isMapSettled } from '../state/map-settled.ts';
import { appState } from '../state/store.ts';
import { visit } from '../state/visit.ts';
import { Header } from './Header.tsx';
import { lazily } from './lazily.tsx';
import { MapPane } from './MapPane.tsx';
import { Panel } from './Panel.tsx';
import { useMessages } from './use-state.ts';

const ReadyScreen = lazily(async () => (await import('./offline/ReadyScreen.tsx')).ReadyScreen, offlinePart, asidePart);
const Keys = lazily(async () => (await import('./keys/Keys.tsx')).Keys, keysPart);
const Kiosk = lazily(async () => (await import('../kiosk/Kiosk.tsx')).Kiosk, kioskPart, cardPart);

/** The whole page; the kiosk shows the same parts in another arrangement. */
export function App() {
  const t = useMessages();
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {t.app.skip}
      </button>
      <Header key={`header ${visit.value}`} />
      <MapPane />
      <Panel key={`panel ${visit.value}`} />
      {appState.value.offline && !appState.value.kiosk && <ReadyScreen />}
      {appState.value.kiosk ? <Kiosk /> : isMapSettled.value && <Keys />}
    </>
  );
}
