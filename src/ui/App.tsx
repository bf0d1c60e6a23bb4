import { Header } from './Header.tsx';
import { MapPane } from './MapPane.tsx';
import { Panel } from './Panel.tsx';
import { useMessages } from './use-state.ts';

/** The whole page; the kiosk shows the same parts in another arrangement. */
export function App() {
  const t = useMessages();
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {t.app.skip}
      </button>
      <Header />
      <MapPane />
      <Panel />
    </>
  );
}
