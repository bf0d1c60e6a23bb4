import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { config } from '../../../config.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/parts.ts';
import type { OwnProblem } from '../../../load/own-data/own-problem.ts';
import { type Reading, readFile } from '../../../load/own-data/read-file.ts';
import { setParams } from '../../../state/actions.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { formatOwnDataParams, type OwnDataParams, parseOwnDataParams } from '../../../state/planner/own-data-params.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { OwnFile } from './OwnFile.tsx';
import { ColumnChoice } from './ReadAs.tsx';
import '../../styles/owndata.css';

/** The file that was last chosen: it is read again when someone chooses another system. */
let chosenFile: File | null = null;

const megabyte = 1024 * 1024;

type Phase =
  | { readonly kind: 'still' }
  | { readonly kind: 'reading'; readonly file: string; readonly share: number; readonly reading: Reading }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: OwnProblem };

function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useTexts(ownDataPart);
  const id = useId();
  const isOver = useSignal(false);
  const { maxBytes, maxRows } = config.ownData;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drop uses the button inside
    <div
      class={`file-drop ${isOver.value ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.json,.geojson,text/csv,application/geo+json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <label for={id}>{ownData.value === null ? t.own.choose : t.own.another}</label>
      <span>{t.own.drop}</span>
      <small>{t.own.allowed(maxBytes / megabyte, maxRows)}</small>
    </div>
  );
}

function Refusal({ problem: { kind, found, limit = 0 } }: { readonly problem: OwnProblem }) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const text = t.own.refusals[kind];
  if (typeof text === 'string') return text;
  const unit = kind === 'too-large' ? megabyte : 1;
  const isCount = /^\d+$/.test(found);
  return text(isCount ? formatNumber(language, Number(found) / unit) : found, limit / unit);
}

function Progress({ phase }: { readonly phase: Extract<Phase, { kind: 'reading' }> }) {
  const t = useTexts(ownDataPart);
  return (
    <div class="file-progress">
      <p role="status">{t.own.reading(phase.file)}</p>
      <progress max={1} value={phase.share} aria-label={t.own.reading(phase.file)} />
      <button type="button" onClick={phase.reading.cancel}>
        {t.own.cancel}
      </button>
    </div>
  );
}

function useReading() {
  const phase = useSignal<Phase>({ kind: 'still' });
  const current = useRef<Reading | null>(null);
  const read = async (file: File, choice: OwnDataParams) => {
    current.current?.cancel();
    const show = (share: number) => {
      if (current.current === reading) phase.value = { kind: 'reading', file: file.name, share, reading };
    };
    const reading: Reading = readFile(file, { choice, onProgress: show });
    current.current = reading;
    show(0);
    const result = await reading.result;
    if (current.current !== reading) return;
    if (result === null) phase.value = { kind: 'cancelled' };
    else if (!result.ok) phase.value = { kind: 'refused', problem: result.problem };
    else {
      phase.value = { kind: 'still' };
      ownData.value = result.value;
    }
  };
  useEffect(() => () => current.current?.cancel(), []);
  return { phase: phase.value, read, forget: () => (phase.value = { kind: 'still' }) };
}

/** Whether the file is the one that a link was made with. */
function LinkedFile({ file }: { readonly file: string | null }) {
  const t = useTexts(ownDataPart);
  const data = ownData.value;
  if (file === null || data?.digest === null) return null;
  if (data === null) return <p class="notice">{t.own.linked(file)}</p>;
  return <p class="notice">{data.digest?.startsWith(file) === true ? t.own.sameFile : t.own.otherFile}</p>;
}

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
      <p>{t.own.privacy}</p>
      {linkedFile.current !== null && <LinkedFile file={linkedFile.current} />}
      <FileDrop
        onFile={(file) => choose(file, data === null ? params : { ...params, x: null, y: null, system: null })}
      />
      {phase.kind === 'reading' && <Progress phase={phase} />}
      {phase.kind === 'cancelled' && <p role="status">{t.own.cancelled}</p>}
      {phase.kind === 'refused' && (
        <div class="notice warning" role="alert">
          <Refusal problem={phase.problem} />
        </div>
      )}
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
