import { config } from '../config.ts';
import { mapBuild } from '../state/map-health.ts';
import { appState, theme } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { useMessages } from './use-state.ts';

/** The map as a picture, where none can be drawn: what it shows is in the list. */
export function DrawnMap() {
  const t = useMessages();
  const subject = appState.value.view === 'partners' ? 'world' : 'jinju';
  return (
    <div class="map-absent">
      <img src={`${config.picturesUrl}${subject}-${theme.value}.svg`} alt={t.map.picture} />
      <p>
        <Icon name="warning" size={20} />
        {mapBuild.value === null ? t.notice.mapStopped : t.notice.noWebgl}
      </p>
    </div>
  );
}
