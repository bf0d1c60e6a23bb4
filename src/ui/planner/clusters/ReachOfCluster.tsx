import { useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { openTool } from '../../../state/actions.ts';
import { type FoundBy, formatFound } from '../../../state/planner/found-params.ts';
import { ownFileOf } from '../../../state/planner/own-data.ts';
import { ownSetId } from '../../../state/planner/point-sets.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import type { ClusterRow } from './view.ts';

const offeredAtMost = 60;

/** Takes the area of a found cluster to the question of what is within reach of it. */
export function ReachOfCluster({ rows, by }: { readonly rows: readonly ClusterRow[]; readonly by: FoundBy }) {
  const t = useTexts(analysisPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const [chosen, setChosen] = useState('1');
  const number = rows.some((row) => String(row.number) === chosen) ? chosen : '1';
  const ask = () =>
    openTool('reach', {
      found: formatFound({ by, number: Number(number) }),
      ...(by.set === ownSetId ? ownFileOf(appState.peek().params) : {}),
    });
  return (
    <div class="ask-on">
      <Select
        label={inquiry.askReach}
        value={number}
        options={rows.slice(0, offeredAtMost).map((row) => ({
          value: String(row.number),
          label: `${t.clusters.flyTo(row.number)} (${formatNumber(language, row.size)})`,
        }))}
        onChange={setChosen}
      />
      <button type="button" onClick={ask}>
        {inquiry.askReachButton}
      </button>
    </div>
  );
}
