import { globePart } from '../../i18n/globe/part.ts';
import { setFlat } from '../../state/actions.ts';
import { appState } from '../../state/store.ts';
import { startTour } from '../../state/tour.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { PrintButton } from '../print/PrintButton.tsx';
import { useTexts } from '../use-state.ts';
import { Timeline } from './Timeline.tsx';
import '../styles/partners.css';

/** What one can do with the globe: let the years run, take the tour, flatten it. */
function PartnerToolsWithin() {
  const t = useTexts(globePart);
  const { flat } = appState.value;
  return (
    <>
      <Timeline />
      <div class="actions globe-tools">
        <button type="button" onClick={startTour}>
          <Icon name="route" size={18} />
          {t.globe.tour}
        </button>
        <button type="button" onClick={() => setFlat(!flat)}>
          <Icon name={flat ? 'globe' : 'layers'} size={18} />
          {flat ? t.globe.round : t.globe.flat}
        </button>
        <PrintButton />
      </div>
    </>
  );
}

/** The same with its texts, which no first visit asks for. */
export const PartnerTools = lazily(async () => PartnerToolsWithin, globePart);
