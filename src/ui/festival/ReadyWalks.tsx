import { useSignal } from '@preact/signals';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { arrival } from '../../state/arrival.ts';
import { planRequest, type ReadyWalk, readyWalks } from '../../state/planned.ts';
import { originPoint, startFromItem } from '../../state/position.ts';
import { itemByKey } from '../../state/store.ts';
import { startWalking, walking } from '../../state/walks.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';

const PlanView = lazily(async () => (await import('./PlanView.tsx')).PlanView, nightPart, cardPart);

/** Where a walk begins for someone who has not said where he is: the gate below the pavilion. */
const usualStart = 'site:chokseongmun';

/** Walks made of what is open and on at the shown time, from where one is. */
export function ReadyWalks() {
  const t = useTexts(nightPart);
  const busy = useSignal(false);
  const make = async (walk: ReadyWalk) => {
    const start = arrival.peek() ?? itemByKey.peek().get(usualStart);
    if (originPoint.peek() === null && start !== undefined) startFromItem(start);
    busy.value = true;
    await startWalking();
    walking.peek()?.makeReadyWalk(walk);
    busy.value = false;
  };
  const chosen = planRequest.value?.walk ?? null;
  return (
    <section class="ready-walks" aria-busy={busy.value}>
      <h2>{t.night.walks}</h2>
      <p class="quiet">{t.night.walksHelp}</p>
      <div class="actions">
        {readyWalks.map((walk) => (
          <button key={walk} type="button" aria-pressed={chosen === walk} onClick={() => void make(walk)}>
            <Icon name={walk === 'stepFree' ? 'step-free' : 'route'} size={18} />
            {t.night[walk]}
          </button>
        ))}
      </div>
      {chosen !== null && <PlanView />}
    </section>
  );
}
