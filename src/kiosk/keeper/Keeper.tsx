import { keeperScreen } from '../keeper.ts';
import { Admin } from './Admin.tsx';
import { Calibration } from './Calibration.tsx';
import './keeper.css';
import { PinPad } from './PinPad.tsx';

const screens = { pin: PinPad, admin: Admin, calibration: Calibration } as const;

/** The screen for keepers that is open. */
export function Keeper() {
  const screen = keeperScreen.value;
  if (screen === null) return null;
  const Screen = screens[screen];
  return <Screen />;
}
