import { batch, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { config } from '../../../config.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import type { OwnProblem } from '../../../load/own-data/own-problem.ts';
import { type Reading, readFile } from '../../../load/own-data/read-file.ts';
import { ownChoice, ownData } from '../../../state/planner/own-data.ts';
import type { OwnDataParams } from '../../../state/planner/own-data-params.ts';
import { appState } from '../../../state/store.ts';
import { OnPhone } from '../../keep/Qr.tsx';
import { useLanguage, useTexts } from '../../use-state.ts';
import '../../styles/owndata.css';

const megabyte = 1024 * 1024;

type Phase =
  | { readonly kind: 'still' }
  | { readonly kind: 'reading'; readonly file: string; readonly share: number; readonly reading: Reading }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: OwnProblem };

interface DropProps {
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen with a button; a kiosk takes none. */
export const FileDrop = (props: DropProps) =>
  appState.value.kiosk ? <OnPhone what="ownFile" /> : <DropArea {...props} />;

function DropArea({ onFile }: DropProps) {
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

/** How reading goes, and what was wrong with the file. */
export function ReadingPhase({ phase }: { readonly phase: Phase }) {
  const t = useTexts(ownDataPart);
  return (
    <>
      {phase.kind === 'reading' && <Progress phase={phase} />}
      {phase.kind === 'cancelled' && <p role="status">{t.own.cancelled}</p>}
      {phase.kind === 'refused' && (
        <div class="notice warning" role="alert">
          <Refusal problem={phase.problem} />
        </div>
      )}
    </>
  );
}

let chosen: File | null = null;

/** Returns the file that was last chosen in any tool, to be read again in another way; null: none. */
export const lastChosen = (): File | null => chosen;

/** Reads files into `ownData`; `read` resolves to whether the file is there now. */
export function useReading() {
  const phase = useSignal<Phase>({ kind: 'still' });
  const current = useRef<Reading | null>(null);
  const cancel = () => {
    current.current?.cancel();
    current.current = null;
  };
  const read = async (file: File, choice: OwnDataParams): Promise<boolean> => {
    cancel();
    const show = (share: number) => {
      if (current.current === reading) phase.value = { kind: 'reading', file: file.name, share, reading };
    };
    const reading: Reading = readFile(file, { choice, onProgress: show });
    current.current = reading;
    show(0);
    const result = await reading.result;
    if (current.current !== reading) return false;
    if (result === null) {
      phase.value = { kind: 'cancelled' };
      return false;
    }
    chosen = file;
    if (!result.ok) {
      phase.value = { kind: 'refused', problem: result.problem };
      return false;
    }
    phase.value = { kind: 'still' };
    batch(() => {
      ownData.value = result.value;
      ownChoice.value = { system: choice.system, x: choice.x, y: choice.y };
    });
    return true;
  };
  useEffect(() => cancel, []);
  const forget = () => {
    cancel();
    chosen = null;
    phase.value = { kind: 'still' };
  };
  return { phase: phase.value, read, forget };
}

/** Whether the file is the one that a link was made with. */
export function LinkedFile({ file }: { readonly file: string | null }) {
  const t = useTexts(ownDataPart);
  const data = ownData.value;
  if (file === null || data?.digest === null) return null;
  if (data === null) return <p class="notice">{t.own.linked(file)}</p>;
  return <p class="notice">{data.digest?.startsWith(file) === true ? t.own.sameFile : t.own.otherFile}</p>;
}
