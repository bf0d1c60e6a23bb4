import { useRef } from 'preact/hooks';
import { ownDataPart } from '../../../i18n/parts.ts';
import { setParams } from '../../../state/actions.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { formatOwnDataParams, type OwnDataParams, parseOwnDataParams } from '../../../state/planner/own-data-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { FileDrop, LinkedFile, ReadingPhase, useReading } from './FileChooser.tsx';
import { OwnFile } from './OwnFile.tsx';
import { ColumnChoice } from './ReadAs.tsx';

/** The file that was last chosen: it is read again when someone chooses another system. */
let chosenFile: File | null = null;

/** The tool for a file of one's own: it is read on the device, shown on the map, and stays there until the page is closed. */
export function OwnDataTool() {
  const t = useTexts(ownDataPart);
  const params = parseOwnDataParams(appState.value.params);
  const { phase, read, forget } = useReading();
  const linkedFile = useRef(params.file);
  const choose = (file: File, choice: OwnDataParams) => {
    chosenFile = file;
    void read(file, choice).then(() => {
      const digest = ownData.peek()?.digest ?? null;
      if (digest !== null && linkedFile.current === null) setParams({ file: digest.slice(0, 12) });
    });
  };
  const change = (changes: Partial<OwnDataParams>) => {
    const next = { ...params, ...changes };
    setParams(formatOwnDataParams(next));
    if (chosenFile !== null) choose(chosenFile, next);
  };
  const remove = () => {
    ownData.value = null;
    chosenFile = null;
    linkedFile.current = null;
    forget();
    setParams({ ...formatOwnDataParams({ system: null, x: null, y: null, file: null }), r: null });
  };
  const data = ownData.value;
  const { headings } = phase.kind === 'refused' ? phase.problem : {};
  return (
    <div class="tool own-data">
      {!appState.value.kiosk && <p>{t.own.privacy}</p>}
      {linkedFile.current !== null && <LinkedFile file={linkedFile.current} />}
      <FileDrop
        onFile={(file) => choose(file, data === null ? params : { ...params, x: null, y: null, system: null })}
      />
      <ReadingPhase phase={phase} />
      {headings !== undefined && <ColumnChoice headings={headings} x={params.x} y={params.y} onChange={change} />}
      {data !== null && (
        <>
          <OwnFile data={data} params={params} onChange={change} />
          <button type="button" onClick={remove}>
            {t.own.remove}
          </button>
        </>
      )}
    </div>
  );
}
