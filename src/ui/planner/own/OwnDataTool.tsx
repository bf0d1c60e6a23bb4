import { useRef } from 'preact/hooks';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { formatOwnDataParams, type OwnDataParams, parseOwnDataParams } from '../../../state/planner/own-data-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { FileDrop, LinkedFile, lastChosen, ReadingPhase, useReading } from './FileChooser.tsx';
import { OwnFile } from './OwnFile.tsx';
import { ColumnChoice } from './ReadAs.tsx';

/** The tool for a file of one's own: it is read on the device, shown on the map, and stays there until the page is closed. */
export function OwnDataTool() {
  const t = useTexts(ownDataPart);
  const params = parseOwnDataParams(appState.value.params);
  const { phase, read, forget } = useReading();
  const linkedFile = useRef(params.file);
  const choose = (file: File, choice: OwnDataParams) => {
    void read(file, choice).then((isThere) => {
      if (!isThere) return;
      const digest = ownData.peek()?.digest?.slice(0, 12) ?? null;
      setParams(formatOwnDataParams({ ...choice, file: linkedFile.current ?? digest }));
    });
  };
  const change = (changes: Partial<OwnDataParams>) => {
    const next = { ...params, ...changes };
    setParams(formatOwnDataParams(next));
    const file = lastChosen();
    if (file !== null) choose(file, next);
  };
  const remove = () => {
    ownData.value = null;
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
