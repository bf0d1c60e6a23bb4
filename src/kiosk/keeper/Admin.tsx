import { useSignal } from '@preact/signals';
import { countsCsv } from '../../core/kiosk/counters.ts';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { reload } from '../../state/reload.ts';
import { koreaTime } from '../../state/store.ts';
import { handFile } from '../../ui/planner/parts/save-file.ts';
import { useTexts } from '../../ui/use-state.ts';
import { counts } from '../counting.ts';
import { keeperScreen } from '../keeper.ts';
import { Counters } from './Counters.tsx';
import { Health } from './Health.tsx';
import { KeeperDialog } from './KeeperDialog.tsx';

/** Opens the same page as it is for everyone else. */
function leaveKiosk(): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  reload('keeper');
}

function saveCounts(): void {
  const content = new Blob([countsCsv(counts.peek())], { type: 'text/csv;charset=utf-8' });
  handFile(content, `jinju-kiosk-${koreaTime.peek().day}.csv`);
}

/** How the kiosk is doing, what was counted, and what a keeper can do about it without a keyboard. */
export function Admin() {
  const { keeper } = useTexts(keeperPart);
  const code = useSignal<number | null>(null);
  return (
    <KeeperDialog title={keeper.title}>
      <div class="keeper-read">
        <Health />
        <Counters code={code.value} />
      </div>
      <div class="actions">
        <button type="button" onClick={saveCounts}>
          {keeper.csv}
        </button>
        <button
          type="button"
          onClick={() => {
            code.value = (code.peek() ?? -1) + 1;
          }}
        >
          {code.value === null ? keeper.code : keeper.nextCode}
        </button>
        <button
          type="button"
          onClick={() => {
            keeperScreen.value = 'calibration';
          }}
        >
          {keeper.calibrate}
        </button>
        <button type="button" onClick={() => reload('keeper')}>
          {keeper.restart}
        </button>
        <button type="button" onClick={leaveKiosk}>
          {keeper.leaveKiosk}
        </button>
      </div>
    </KeeperDialog>
  );
}
