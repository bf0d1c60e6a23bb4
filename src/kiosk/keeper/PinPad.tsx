import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keeperPart } from '../../i18n/keeper/part.ts';
import { useTexts } from '../../ui/use-state.ts';
import { checkPin, waitForPin } from '../check-pin.ts';
import { keeperScreen } from '../keeper.ts';
import { KeeperDialog } from './KeeperDialog.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
const mostDigits = 12;
const tickMs = 500;

/** Asks for the PIN on keys of its own; digits of a keypad count, too. */
export function PinPad() {
  const { keeper } = useTexts(keeperPart);
  const pin = useSignal('');
  const state = useSignal<'open' | 'checking' | 'wrong' | 'insecure'>(isSecureContext ? 'open' : 'insecure');
  const waitMs = useSignal(waitForPin());
  useEffect(() => {
    const timer = window.setInterval(() => {
      waitMs.value = waitForPin();
    }, tickMs);
    return () => window.clearInterval(timer);
  }, []);
  const isBusy = state.value === 'checking' || state.value === 'insecure' || waitMs.value > 0;
  const type = (digit: string) => {
    if (!isBusy) pin.value = (pin.peek() + digit).slice(0, mostDigits);
  };
  const erase = () => {
    pin.value = pin.peek().slice(0, -1);
  };
  const confirm = async () => {
    if (isBusy || pin.peek() === '') return;
    state.value = 'checking';
    const found = await checkPin(pin.peek());
    pin.value = '';
    if (found === 'right') {
      keeperScreen.value = 'admin';
      return;
    }
    waitMs.value = waitForPin();
    state.value = found === 'insecure' ? 'insecure' : 'wrong';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) type(event.key);
    else if (event.key === 'Backspace' && pin.peek() !== '') erase();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = () => {
    if (state.value === 'insecure') return keeper.insecure;
    if (state.value === 'checking') return keeper.checking;
    if (waitMs.value > 0) return keeper.wait(Math.ceil(waitMs.value / 1000));
    return state.value === 'wrong' && pin.value === '' ? keeper.wrong : keeper.enterPin;
  };
  return (
    <KeeperDialog title={keeper.title} onKeyDown={onKeyDown} ownKeys={pin.value === '' ? '' : 'Backspace'}>
      <p role="status" data-pin={waitMs.value > 0 ? 'wait' : state.value}>
        {words()}
      </p>
      <p class="pin-dots" role="img" aria-label={keeper.typed(pin.value.length)}>
        {'●'.repeat(pin.value.length) || ' '}
      </p>
      <div class="pin-pad">
        {digits.map((digit) => (
          <button key={digit} type="button" onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" onClick={erase}>
          {keeper.erase}
        </button>
        <button type="button" class="pin-confirm" onClick={() => void confirm()}>
          {keeper.confirm}
        </button>
      </div>
    </KeeperDialog>
  );
}
