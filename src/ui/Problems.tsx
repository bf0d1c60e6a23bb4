import { type AsideTexts, asidePart, type Messages } from '../i18n/parts.ts';
import type { Problem } from '../load/result.ts';
import { appState, problems } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { useTexts } from './use-state.ts';
import './styles/card.css';

function problemText({ kind, where }: Problem, { trouble, notice }: Messages & AsideTexts): string {
  switch (kind) {
    case 'missing':
      return trouble.missing(where);
    case 'unreadable':
      return trouble.unreadable(where);
    case 'offline':
      return trouble.offline(where);
    case 'bad-record':
      return trouble.badRecord(where);
    case 'bad-archive':
      return trouble.badArchive(where);
    case 'alerts':
      return trouble.alerts(where);
    case 'no-webgl':
      return notice.noWebgl;
    case 'map':
    case 'tile':
      return trouble.tile;
  }
}

/** Details for whoever can mend it, and a way to try again: nothing for the visitors of a kiosk, which mends itself. */
function Details({ found }: { readonly found: readonly Problem[] }) {
  const t = useTexts(asidePart);
  return (
    <>
      <details>
        <summary>
          {t.trouble.details} ({t.trouble.problems(found.length)})
        </summary>
        <ul class="lines technical" lang="en">
          {found.map(({ kind, where, detail }) => (
            <li key={`${kind} ${where} ${detail}`}>
              {where}: {detail}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={() => location.reload()}>
        {t.trouble.retry}
      </button>
    </>
  );
}

/** More than a few would hide the rest of the page. */
const shownAtMost = 4;

/** What went wrong while reading, in words, each once. */
export function Problems() {
  const t = useTexts(asidePart);
  const found = problems.value;
  const texts = [...new Set(found.map((problem) => problemText(problem, t)))];
  return (
    <div class="notice warning" role="alert">
      <Icon name="warning" size={18} />
      <div>
        <ul class="lines">
          {texts.slice(0, shownAtMost).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {!appState.value.kiosk && <Details found={found} />}
      </div>
    </div>
  );
}
