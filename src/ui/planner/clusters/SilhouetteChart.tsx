import type { SilhouetteCurve } from '../../../core/clusters/silhouette-curve.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { clusterBounds } from '../../../state/planner/clusters-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { LineChart } from '../parts/LineChart.tsx';
import { setNumber } from './set-number.ts';

interface Props {
  readonly curve: SilhouetteCurve;
  readonly k: number;
}

/** How clearly the points part into 2 groups or more: where the curve is highest is a k to take. */
export function SilhouetteChart({ curve, k }: Props) {
  const t = useTexts(analysisPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const best = curve.fits.toSorted((a, b) => b.mean - a.mean)[0];
  if (best === undefined) return null;
  return (
    <>
      <LineChart
        label={inquiry.silhouette}
        xLabel={t.clusters.k}
        yLabel={inquiry.silhouetteAxis}
        curves={[{ label: inquiry.silhouette, points: curve.fits.map((fit) => [fit.k, fit.mean] as const) }]}
        mark={{
          axis: 'x',
          value: k,
          step: clusterBounds.k.step,
          label: `${t.clusters.k}: ${inquiry.silhouette}`,
          text: String(k),
          onPick: (value) => setNumber('k', Math.min(clusterBounds.k.max, Math.max(clusterBounds.k.min, value))),
        }}
      />
      <p class="quiet">
        {inquiry.silhouetteSays(best.k, formatNumber(language, best.mean, 2), curve.fits.at(-1)?.k ?? best.k)}
        {curve.lookedAt < curve.of ? ` ${inquiry.silhouetteSample(curve.lookedAt, curve.of)}` : ''}
      </p>
      <table class="visually-hidden">
        <caption>{inquiry.silhouette}</caption>
        <tbody>
          {curve.fits.map((fit) => (
            <tr key={fit.k}>
              <th scope="row">{`k = ${fit.k}`}</th>
              <td>{formatNumber(language, fit.mean, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
