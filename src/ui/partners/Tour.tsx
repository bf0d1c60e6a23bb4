import { globePart } from '../../i18n/globe/part.ts';
import { endTour, nextStation, pauseTour, tourStation } from '../../state/tour.ts';
import { Icon } from '../Icon.tsx';
import { Name } from '../Name.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { sentencesOf } from './sentences.ts';
import '../styles/partners.css';

/** What the tour says over the map, with the means to hold or end it. */
export function TourCaption() {
  const t = useTexts(globePart);
  const language = useLanguage();
  const station = tourStation.value;
  if (station === null) return null;
  const { city, playing } = station;
  return (
    <section class="tour" aria-label={t.globe.tour}>
      <p role="status">
        <b>
          <Name name={city.name} language={language} />
        </b>
        <br />
        {sentencesOf(city, t, language)[0]}
      </p>
      <div class="actions">
        <button type="button" onClick={pauseTour}>
          <Icon name={playing ? 'pause' : 'play'} size={18} />
          {playing ? t.globe.pause : t.globe.play}
        </button>
        <button type="button" onClick={nextStation}>
          <Icon name="chevron-right" size={18} />
          {t.globe.next}
        </button>
        <button type="button" onClick={endTour}>
          <Icon name="close" size={18} />
          {t.globe.stopTour}
        </button>
      </div>
    </section>
  );
}
