import { scaleLinear } from 'd3-scale';
import { formatMeters } from '../../../i18n/format.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { chart } from '../parts/Axes.tsx';
import { axisSlider } from '../parts/axis-slider.ts';
import type { ClusterRow } from './view.ts';

const rowHeight = 16;
const shownAtMost = 8;

interface Props {
  readonly rows: readonly ClusterRow[];
  readonly radiusMeters: number;
  readonly mostMeters: number;
  readonly onPick: (radiusMeters: number) => void;
}

/** For each cluster the radii at which it stays the same one, as bars and in words. */
export function StabilityStrip({ rows, radiusMeters, mostMeters, onPick }: Props) {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const shown = rows.filter(({ survival }) => survival !== null).slice(0, shownAtMost);
  if (shown.length === 0) return null;
  const x = scaleLinear([0, mostMeters], [18, chart.width - chart.right]);
  const height = shown.length * rowHeight + 24;
  const mark = {
    axis: 'x' as const,
    value: radiusMeters,
    step: 25,
    label: `${t.clusters.radius}: ${t.clusters.strip}`,
    text: formatMeters(language, radiusMeters),
    onPick,
  };
  return (
    <figure class="chart">
      <figcaption>{t.clusters.strip}</figcaption>
      <p class="quiet">{t.clusters.stripHelp}</p>
      <div class="chart-room" {...axisSlider(mark, x, height)}>
        <svg viewBox={`0 0 ${chart.width} ${height}`} aria-hidden="true">
          {shown.map(({ id, number, survival }, index) => (
            <g key={id}>
              <text x={0} y={index * rowHeight + 12}>
                {number}
              </text>
              <rect
                class="strip-bar"
                x={x(survival?.fromMeters ?? 0)}
                width={Math.max(3, x(survival?.toMeters ?? 0) - x(survival?.fromMeters ?? 0))}
                y={index * rowHeight + 3}
                height={rowHeight - 6}
              />
            </g>
          ))}
          {x.ticks(3).map((tick) => (
            <text key={tick} x={x(tick)} y={height - 6} text-anchor="middle">
              {formatMeters(language, tick)}
            </text>
          ))}
          <line class="mark" x1={x(radiusMeters)} x2={x(radiusMeters)} y1={0} y2={height - 20} />
        </svg>
      </div>
      <ul class="visually-hidden">
        {shown.map(({ id, number, size, survival }) => (
          <li key={id}>
            {t.clusters.stripRow(
              number,
              size,
              formatMeters(language, survival?.fromMeters ?? 0),
              formatMeters(language, survival?.toMeters ?? 0),
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
