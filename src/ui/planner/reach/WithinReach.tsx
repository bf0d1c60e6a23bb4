import type { WaysFound } from '../../../analysis/reach-jobs.ts';
import { config } from '../../../config.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { plannerPart, territoryPart } from '../../../i18n/planner-parts.ts';
import { select, setParams, travel } from '../../../state/actions.ts';
import { type ReachSettings, reachParams } from '../../../state/planner/reach-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { Choice } from '../parts/Choice.tsx';
import { CsvButton } from '../parts/CsvButton.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { JobProblem } from '../parts/JobProblem.tsx';
import { Slider } from '../parts/Slider.tsx';
import { pointAt, type ReachPoints } from './reach-points.ts';
import { askedAtMost, type ReachFound } from './use-reach.ts';
import { type ReachRow, reachRows, useReachColumns, useReachSentence } from './use-reach-columns.tsx';

function LimitControls({ limit }: ReachSettings) {
  const { near } = useTexts(territoryPart);
  const isStraight = 'radiusMeters' in limit;
  const name = isStraight ? 'm' : 'min';
  const { min, max, step, fallback } = reachParams[name];
  return (
    <div class="params">
      <Choice
        label={near.measure}
        value={name}
        options={[
          { value: 'min', label: near.foot },
          { value: 'm', label: near.straight },
        ]}
        onChange={(value) => setParams({ by: writeParam(value, 'min') })}
      />
      <Slider
        label={isStraight ? near.meters : near.minutes}
        unit={isStraight ? 'm' : near.minutesUnit}
        value={isStraight ? limit.radiusMeters : limit.minutes}
        {...{ min, max, step }}
        onInput={(value) => setParams({ [name]: writeParam(value, fallback) })}
      />
    </div>
  );
}

function ReachTable({ ways, points }: { readonly ways: WaysFound; readonly points: ReachPoints }) {
  const { near } = useTexts(territoryPart);
  const rows = reachRows(ways);
  const columns = useReachColumns(points);
  const itemOf = ({ index }: ReachRow) => points.itemAt(index);
  const { selection } = appState.value;
  const show = (row: ReachRow) => {
    const item = itemOf(row);
    const [lon, lat] = pointAt(points, row.index);
    if (item !== null) select({ kind: item.kind, id: item.id }, true);
    else if (Number.isFinite(lon)) travel({ lon, lat, zoom: config.selectZoom.city, bearing: 0, pitch: 0 });
  };
  return (
    <>
      <DataTable
        caption={near.reachTable}
        columns={columns}
        rows={rows}
        idOf={(row) => itemOf(row)?.id ?? String(row.index)}
        firstSort={{ column: 'way', descending: false }}
        selectedId={selection?.id ?? null}
        onSelect={show}
      />
      <CsvButton name={near.reachTable} rows={rows} columns={columns} />
    </>
  );
}

/** What lies within metres or minutes on foot, the straight line and the way beside each other. */
export function WithinReach({
  result: { ways, waysProblem, limit },
  points,
  settings,
}: {
  readonly result: ReachFound;
  readonly points: ReachPoints;
  readonly settings: ReachSettings;
}) {
  const { near, parts } = { ...useTexts(territoryPart), ...useTexts(plannerPart) };
  const { inquiry } = useTexts(inquiryPart);
  const sentence = useReachSentence(limit);
  return (
    <section>
      <h3>{near.within}</h3>
      <LimitControls {...settings} />
      <JobProblem problem={waysProblem} />
      {(ways !== null || waysProblem === null) && <p role="status">{ways === null ? parts.working : sentence(ways)}</p>}
      {ways?.isPartial === true && <p>{inquiry.reachPartial(askedAtMost)}</p>}
      <p class="quiet">
        {ways !== null && ways.starts.length > 1 ? inquiry.manyStarts(ways.starts.length) : near.reachLimits}
      </p>
      {ways !== null && ways.within.length + ways.cutOff.length > 0 && <ReachTable ways={ways} points={points} />}
    </section>
  );
}
