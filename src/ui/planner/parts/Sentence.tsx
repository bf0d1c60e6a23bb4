import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { plannerPart } from '../../../i18n/planner-parts.ts';
import { finding } from '../../../state/planner/finding.ts';
import { appState, sourceByKey } from '../../../state/store.ts';
import { speak } from '../../speak.ts';
import { useTexts } from '../../use-state.ts';
import { JobShare } from './JobShare.tsx';

interface Props {
  /** How much of the work on a first result is done, where that is known. */
  readonly share?: ReadonlySignal<number>;
  /** The result in one plain sentence; null while it is being worked out for the first time. */
  readonly text: string | null;
  /** What it rests on, with its unit: `n = 113 places`. */
  readonly n: string;
  /** What it does not say, one sentence each. */
  readonly limits: readonly string[];
  /** Keys of `data/sources.yaml`. */
  readonly sources: readonly string[];
  /** How it was reckoned, with who invented the method. */
  readonly method?: string;
}

/** A sentence that changes sooner again, while a slider moves or a part of the result is on its way, is not spoken. */
const settleMs = 800;

/** What a tool found out, in words, with what it rests on and where that ends. */
export function Sentence({ text, n, limits, sources, method, share }: Props) {
  const t = useTexts(plannerPart);
  useEffect(() => {
    const told = text === null ? null : { text, n, limits };
    finding.value = told;
    return () => {
      if (finding.peek() === told) finding.value = null;
    };
  }, [text, n, limits.join()]);
  useEffect(() => {
    const timer = window.setTimeout(() => speak(text ?? t.parts.working), settleMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  const known = [...new Set(sources)].flatMap((key) => sourceByKey.value.get(key) ?? []);
  return (
    <div class="finding">
      <p class="finding-text">{text ?? t.parts.working}</p>
      {text === null && share !== undefined && <JobShare share={share} label={t.parts.working} />}
      <p class="finding-n">{n}</p>
      {limits.length > 0 && (
        <ul class="finding-limits" aria-label={t.parts.limits}>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
      {(known.length > 0 || method !== undefined) && (
        <details class="finding-sources">
          <summary>{t.parts.sources(known.length)}</summary>
          {method !== undefined && <p class="quiet">{method}</p>}
          <ul>
            {known.map(({ key, title, publisher, date, url, confirmed }) => (
              <li key={key}>
                {url === undefined || appState.value.kiosk ? (
                  title
                ) : (
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {title}
                  </a>
                )}
                <small>
                  {` ${[publisher, date, confirmed ? undefined : t.parts.unconfirmed].filter(Boolean).join(' · ')}`}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
