import type { Messages } from '../i18n/parts.ts';
import type { Problem } from '../load/result.ts';
import { problems } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { useMessages } from './use-state.ts';

function problemText({ kind, where }: Problem, { notice }: Messages): string {
  switch (kind) {
    case 'missing':
      return notice.missing(where);
    case 'unreadable':
      return notice.unreadable(where);
    case 'offline':
      return notice.offline(where);
    case 'bad-record':
      return notice.badRecord(where);
    case 'bad-archive':
      return notice.badArchive(where);
    case 'no-webgl':
      return notice.noWebgl;
    case 'map':
    case 'tile':
      return notice.tile;
  }
}

/** What went wrong while reading, in words, with the details for whoever can mend it. */
export function Problems() {
  const t = useMessages();
  const found = problems.value;
  return (
    <div class="notice warning" role="alert">
      <Icon name="warning" size={18} />
      <div>
        <ul class="lines">
          {found.slice(0, 4).map((problem) => (
            <li key={`${problem.kind} ${problem.where}`}>{problemText(problem, t)}</li>
          ))}
        </ul>
        <details>
          <summary>
            {t.notice.details} ({t.notice.problems(found.length)})
          </summary>
          <ul class="lines technical" lang="en">
            {found.map(({ kind, where, detail }) => (
              <li key={`${kind} ${where}`}>
                {where}: {detail}
              </li>
            ))}
          </ul>
        </details>
        <button type="button" onClick={() => location.reload()}>
          {t.notice.retry}
        </button>
      </div>
    </div>
  );
}
