import { asidePart } from '../../i18n/parts.ts';
import { isEntryShown, legend, legendYears } from '../../state/store.ts';
import { LegendSign } from '../Legend.tsx';
import { legendFace } from '../legend-face.ts';
import { useTexts } from '../use-state.ts';

/** What the signs on the printed map mean: the rows of the legend that are shown. */
export function PaperLegend() {
  const t = useTexts(asidePart);
  const years = legendYears.value;
  const faces = legend.value.filter(({ id }) => isEntryShown(id)).map((entry) => legendFace(entry, t, years));
  return (
    <ul class="paper-legend small">
      {faces.map(({ label, mark }) => (
        <li key={label}>
          <LegendSign mark={mark} />
          {label}
        </li>
      ))}
      <li>
        <span class="badge doubtful hue-slate" aria-hidden="true" />
        {t.legend.estimated}
      </li>
    </ul>
  );
}
