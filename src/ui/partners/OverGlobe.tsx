import { GlobeLabels } from './GlobeLabels.tsx';
import { TourCaption } from './Tour.tsx';

/** What is written over the globe: names of cities, and what the tour says. */
export function OverGlobe() {
  return (
    <>
      <GlobeLabels />
      <TourCaption />
    </>
  );
}
