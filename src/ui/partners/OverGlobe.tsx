import { globePart } from '../../i18n/globe/part.ts';
import { lazily } from '../lazily.tsx';
import { GlobeLabels } from './GlobeLabels.tsx';
import { TourCaption } from './Tour.tsx';

/** What is written over the globe: names of cities, and what the tour says. */
function OverGlobeWithin() {
  return (
    <>
      <GlobeLabels />
      <TourCaption />
    </>
  );
}

/** The same with its texts, which no first visit asks for. */
export const OverGlobe = lazily(async () => OverGlobeWithin, globePart);
