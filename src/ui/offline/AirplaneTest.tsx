import { useSignal } from '@preact/signals';
import { offlinePart } from '../../i18n/offline/part.ts';
import { asidePart, type OfflineTexts } from '../../i18n/parts.ts';
import { type AirplaneResult, airplaneTest } from '../../load/airplane-test.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { formatBytes } from './words.ts';
import '../styles/card.css';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly result: AirplaneResult | null };

function outcome(progress: Progress, { offline }: OfflineTexts, size: (bytes: number) => string): string {
  if (progress.kind === 'idle') return offline.testHelp;
  if (progress.kind === 'running') return offline.testing(progress.done, progress.all);
  if (progress.result === null) return offline.nothingToTest;
  const { files, bytes, faults } = progress.result;
  return faults.length === 0 ? offline.passed(files, size(bytes)) : offline.failed(faults.length, files);
}

/** A button that tries everything without the network, and what came of it. */
export function AirplaneTest() {
  const t = useTexts(offlinePart);
  const language = useLanguage();
  const progress = useSignal<Progress>({ kind: 'idle' });
  const run = async () => {
    progress.value = { kind: 'running', done: 0, all: 0 };
    const result = await airplaneTest('all', (done, all) => {
      progress.value = { kind: 'running', done, all };
    }).catch(() => null);
    progress.value = { kind: 'done', result };
  };
  const shown = progress.value;
  const faults = shown.kind === 'done' ? (shown.result?.faults ?? []) : [];
  const verdict = shown.kind !== 'done' || shown.result === null ? null : faults.length === 0 ? 'passed' : 'failed';
  return (
    <section class="airplane" data-verdict={verdict}>
      <button type="button" disabled={shown.kind === 'running'} onClick={() => void run()}>
        <Icon name="play" size={18} />
        {t.offline.test}
      </button>
      <p role="status">
        {verdict !== null && <Icon name={verdict === 'passed' ? 'check' : 'warning'} size={18} />}
        {outcome(shown, t, (bytes) => formatBytes(language, bytes))}
      </p>
      {faults.length > 0 && (
        <details>
          <summary>{useTexts(asidePart).trouble.details}</summary>
          <ul class="lines technical" lang="en">
            {faults.slice(0, 20).map(({ path, reason }) => (
              <li key={path}>
                {path}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
