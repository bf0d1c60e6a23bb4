import { setText } from '../state/actions.ts';
import { isMapSettled } from '../state/map-settled.ts';
import { appState } from '../state/store.ts';
import { visit } from '../state/visit.ts';
import { Header } from './Header.tsx';
import { lazily } from './lazily.tsx';
import { MapPane } from './MapPane.tsx';
import { Panel } from './Panel.tsx';
import { Spoken } from './Spoken.tsx';
import { useMessages } from './use-state.ts';

const Keys = lazily(async () => (await import('./keys/Keys.tsx')).Keys);
const Overlays = lazily(async () => (await import('./Overlays.tsx')).Overlays);

/** The whole page; the kiosk shows the same parts in another arrangement, a frame the map alone. */
export function App() {
  const t = useMessages();
  const { dialog, embed, kiosk, offline, params, text } = appState.value;
  if (embed) return <Overlays />;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {t.app.skip}
      </button>
      <button type="button" class="skip" onClick={() => setText(true)}>
        {t.panel.text}
      </button>
      <Header key={`header ${visit.value}`} />
      <MapPane />
      <Panel key={`panel ${visit.value}`} />
      <Spoken />
      {(offline || kiosk || dialog || text || params.side) && <Overlays />}
      {isMapSettled.value && !kiosk && <Keys />}
    </>
  );
}
