import { useRef } from 'preact/hooks';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { ownData, ownFileParams } from '../../../state/planner/own-data.ts';
import { parseOwnDataParams } from '../../../state/planner/own-data-params.ts';
import { appState } from '../../../state/store.ts';
import { lazily } from '../../lazily.tsx';
import { useTexts } from '../../use-state.ts';
import { FileDrop, LinkedFile, ReadingPhase, useReading } from './FileChooser.tsx';

/** The own file within another tool: chosen here while there is none, and told apart from the one of the link. */
function OwnFileWithin() {
  const t = useTexts(ownDataPart);
  const params = parseOwnDataParams(appState.value.params);
  const linked = useRef(params.file);
  const { phase, read } = useReading();
  const choose = (file: File) =>
    void read(file, params).then((isThere) => {
      if (isThere && linked.current === null) setParams(ownFileParams());
    });
  return (
    <>
      {linked.current !== null && ownData.value?.digest?.startsWith(linked.current) !== true && (
        <LinkedFile file={linked.current} />
      )}
      {ownData.value === null && (
        <>
          {!appState.value.kiosk && <p class="quiet">{t.own.privacy}</p>}
          <FileDrop onFile={choose} />
        </>
      )}
      <ReadingPhase phase={phase} />
    </>
  );
}

/** The own file within another tool. It fetches its own texts. */
export const OwnFileHere = lazily(async () => OwnFileWithin, ownDataPart);
