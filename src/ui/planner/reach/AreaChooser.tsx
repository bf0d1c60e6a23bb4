import { itemKey } from '../../../core/item.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import {
  forgetArea,
  fromItem,
  type ReachFrom,
  type ReachSettings,
  reachParams,
} from '../../../state/planner/reach-params.ts';
import { appState, itemByKey } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Slider } from '../parts/Slider.tsx';
import { DrawButtons } from './DrawButtons.tsx';
import { RecordChooser } from './RecordChooser.tsx';
import type { ReachGround } from './reach-ground.ts';
import type { FoundAreas } from './use-found.ts';

/** Whether the file or the clusters are still to come, or why they do not is told elsewhere. */
const isWaiting = (from: ReachFrom, { isWorking, problem }: FoundAreas): boolean =>
  (from.kind === 'own' && ownData.value === null) || (from.kind === 'found' && (isWorking || problem !== null));

/** Where an area comes from: drawn on the map, a record, what is selected; and the metres around it. */
export function AreaChooser({
  settings,
  from,
  bufferMeters,
  found,
}: {
  readonly settings: ReachSettings;
  readonly from: ReachGround | null;
  readonly bufferMeters: number;
  readonly found: FoundAreas;
}) {
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  const { selection } = appState.value;
  const selected = selection === null ? undefined : itemByKey.value.get(itemKey(selection));
  return (
    <>
      <p class="quiet">{near.lead}</p>
      <DrawButtons />
      <RecordChooser {...settings} found={found} />
      {selected?.position != null && selection !== null && (
        <button type="button" onClick={() => setParams(fromItem(selection))}>
          {near.useSelected(selected.name[language])}
        </button>
      )}
      {settings.from !== null && (
        <>
          <Slider
            label={near.buffer}
            unit="m"
            value={bufferMeters}
            min={reachParams.buf.min}
            max={reachParams.buf.max}
            step={reachParams.buf.step}
            onInput={(value) => setParams({ buf: String(value) })}
          />
          <button type="button" onClick={() => setParams(forgetArea)}>
            {near.forget}
          </button>
        </>
      )}
      {settings.from !== null && from === null && !isWaiting(settings.from, found) && <p role="alert">{near.lost}</p>}
      {from?.isStandIn === true && <p class="quiet">{near.standIn}</p>}
    </>
  );
}
