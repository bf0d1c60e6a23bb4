import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { besidePart } from '../../../i18n/beside/part.ts';
import { plannerPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { resultAddress } from '../../../state/embed-link.ts';
import { type Finding, finding } from '../../../state/planner/finding.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { differingParams, type Pinned, pinned } from '../../../state/planner/pinned.ts';
import { appState } from '../../../state/store.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../use-state.ts';
import { useSettingWords } from '../parts/use-setting-words.ts';
import { toggleId } from './BesideButton.tsx';
import { keepInStep } from './keep-in-step.ts';
import { useWide } from './use-wide.ts';
import '../../styles/beside.css';

type Which = 'before' | 'now';

/** What one of the results has that the other has not. */
function Differences({ which, other }: { readonly which: Which; readonly other: Pinned }) {
  const { beside } = useTexts(besidePart);
  const { workbench } = useTexts(plannerPart);
  const words = useSettingWords();
  const { tool } = appState.value;
  const isOtherTool = other.tool !== tool;
  const shown = which === 'before' ? other.tool : tool;
  const settings = differingParams.value.filter((param) => param[which] !== undefined);
  if (!isOtherTool && differingParams.value.length === 0) return <p class="quiet">{beside.same}</p>;
  return (
    <ul class="beside-settings">
      {isOtherTool && shown !== null && <li>{workbench.questions[shown]}</li>}
      {settings.map((param) => {
        const { label, value } = words(shown, param.name, param[which]);
        return (
          <li key={param.name}>
            {label}: <strong>{value}</strong>
          </li>
        );
      })}
    </ul>
  );
}

function Head({
  which,
  other,
  found,
}: {
  readonly which: Which;
  readonly other: Pinned;
  readonly found: Finding | null;
}) {
  const { beside } = useTexts(besidePart);
  return (
    <>
      <h2>{which === 'now' ? beside.now : beside.pinned}</h2>
      <Differences which={which} other={other} />
      <p role={which === 'before' ? 'status' : undefined}>
        {found === null ? beside.waiting : found.text} {found !== null && <small>{found.n}</small>}
      </p>
    </>
  );
}

function close(): void {
  setParams({ side: null });
  document.getElementById(toggleId)?.focus();
}

/** The map of the pinned result: this page once more, in a frame. */
function SecondMap({ other }: { readonly other: Pinned }) {
  const { beside } = useTexts(besidePart);
  const frame = useRef<HTMLIFrameElement>(null);
  const [found, setFound] = useState<Finding | null>(null);
  const { tool, params } = other;
  const key = JSON.stringify([tool, params]);
  const address = useMemo(() => resultAddress(appState.peek(), { tool, params }, location.href), [key]);
  const file = params.file ?? null;
  // A file that is opened later is handed on as well.
  const data = file === null ? null : ownData.value;
  useEffect(() => {
    setFound(null);
    return frame.current === null ? undefined : keepInStep(frame.current, { file, onResult: setFound });
  }, [key, data?.digest]);
  const isOtherFile = file !== null && data?.digest?.startsWith(file) !== true;
  return (
    <>
      <div class="beside-head beside-pinned">
        <button type="button" class="beside-close" aria-label={beside.close} onClick={close}>
          <Icon name="close" size={18} />
        </button>
        <Head which="before" other={other} found={found} />
        {isOtherFile && <p class="notice">{beside.otherFile}</p>}
      </div>
      <iframe key={`${key} ${data?.digest ?? ''}`} ref={frame} class="beside-map" src={address} title={beside.frame} />
    </>
  );
}

/** The current result and the pinned one on two maps that look at the same place; only where both have room. */
export function SideBySide() {
  const { beside } = useTexts(besidePart);
  const isWide = useWide();
  const other = pinned.value;
  if (other === null || !isWide) return null;
  return (
    <section class="beside" aria-label={beside.title}>
      <div class="beside-head beside-now">
        <Head which="now" other={other} found={finding.value} />
      </div>
      <SecondMap other={other} />
    </section>
  );
}
