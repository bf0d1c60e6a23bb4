import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import {
  boundedCardPx,
  cardHeightMm,
  cardPx,
  cardWidthMm,
  mmPerPxOfCard,
  settingLine,
} from '../../core/kiosk/calibration.ts';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { useTexts } from '../../ui/use-state.ts';
import { keepMeasured, mmPerPx, sizeOrigin } from '../size.ts';
import { KeeperDialog } from './KeeperDialog.tsx';

const steps = [-10, -1, 1, 10] as const;
const keySteps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Measures the display with a bank card, and keeps how many millimetres a pixel has. */
export function Calibration() {
  const { keeper } = useTexts(keeperPart);
  const px = useSignal(boundedCardPx(cardPx(mmPerPx.peek()), window.innerWidth));
  const isRefused = useSignal(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.style.setProperty('--card', `${px.value}px`);
    frame.current?.style.setProperty('--card-ratio', `${cardWidthMm / cardHeightMm}`);
  }, [px.value]);
  const change = (by: number) => {
    px.value = boundedCardPx(px.peek() + by, window.innerWidth);
  };
  const result = mmPerPxOfCard(px.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    change(by);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <KeeperDialog title={keeper.calibration}>
      <p>{keeper.calibrationHelp}</p>
      <div
        ref={frame}
        class="card-frame"
        role="slider"
        tabIndex={0}
        aria-label={keeper.calibration}
        aria-valuenow={px.value}
        aria-valuemin={boundedCardPx(0, window.innerWidth)}
        aria-valuemax={window.innerWidth}
        onKeyDown={onKeyDown}
      />
      <p role="status">
        {keeper.result(String(result))} {keeper[sizeOrigin.value]}
      </p>
      <p class="quiet">
        {keeper.forAll} <code>{settingLine(result)}</code>
      </p>
      <div class="actions">
        {steps.map((by) => (
          <button
            key={by}
            type="button"
            aria-label={by < 0 ? keeper.narrowerBy(-by) : keeper.widerBy(by)}
            onClick={() => change(by)}
          >
            {by < 0 ? `−${-by}` : `+${by}`}
          </button>
        ))}
      </div>
      {isRefused.value && <p role="alert">{keeper.refused}</p>}
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            isRefused.value = !keepMeasured(result);
          }}
        >
          {keeper.keep}
        </button>
        <button
          type="button"
          onClick={() => {
            keepMeasured(null);
            px.value = boundedCardPx(cardPx(mmPerPx.peek()), window.innerWidth);
          }}
        >
          {keeper.reset}
        </button>
      </div>
    </KeeperDialog>
  );
}
