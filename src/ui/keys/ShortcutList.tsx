import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  assign,
  characterOf,
  isAssignable,
  keyOf,
  type Shortcut,
  shortcuts,
  usualSettings,
} from '../../core/keys/shortcuts.ts';
import { keysPart } from '../../i18n/keys/part.ts';
import { changeKeys, keySettings } from '../../state/keys/settings.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../use-state.ts';

/** Keys that only write what comes next in another way. */
const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Tab'].includes(key);

function Row({ shortcut, onSaid }: { readonly shortcut: Shortcut; readonly onSaid: (text: string) => void }) {
  const { keys } = useTexts(keysPart);
  const isListening = useSignal(false);
  const settings = keySettings.value;
  const name = keys.names[shortcut];
  const key = keyOf(shortcut, settings);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListening.peek() || event.isComposing || isModifier(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      isListening.value = false;
      onSaid('');
      return;
    }
    const pressed = characterOf(event);
    if (!isAssignable(pressed)) {
      onSaid(keys.unfit);
      return;
    }
    isListening.value = false;
    changeKeys(assign(settings, shortcut, pressed));
    onSaid(keys.changed(name, pressed));
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <kbd>{key}</kbd>
      </td>
      <td>
        <button
          type="button"
          aria-label={keys.change(name, key)}
          aria-pressed={isListening.value}
          onKeyDown={onKeyDown}
          onBlur={() => {
            isListening.value = false;
          }}
          onClick={() => {
            isListening.value = true;
            onSaid(keys.press);
          }}
        >
          {keys.changeShort}
        </button>
      </td>
    </tr>
  );
}

function OnTheMap() {
  const { keys } = useTexts(keysPart);
  const rows = [
    [keys.arrows, keys.move],
    ['+ −', keys.zoom],
    [`Shift + ${keys.arrows}`, keys.turn],
    ['Enter', keys.choose],
    ['Esc', keys.leave],
  ] as const;
  return (
    <>
      <h3>{keys.always}</h3>
      <dl class="fixed-keys">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The shortcuts, to read, to give other keys, and to turn off. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(keysPart);
  const { keys } = t;
  const dialog = useRef<HTMLDialogElement>(null);
  const said = useSignal('');
  const settings = keySettings.value;
  const say = (text: string) => {
    said.value = text;
  };
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <header>
        <h2 id="shortcuts-title">{keys.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={18} />
          {t.panel.close}
        </button>
      </header>
      <p>{keys.lead}</p>
      <label class="shortcuts-on">
        <input
          type="checkbox"
          checked={settings.on}
          onChange={({ currentTarget }) => changeKeys({ ...settings, on: currentTarget.checked })}
        />
        {keys.on}
      </label>
      <p role="status">{said.value}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{keys.does}</th>
            <th scope="col">{keys.key}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((shortcut) => (
            <Row key={shortcut} shortcut={shortcut} onSaid={say} />
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => changeKeys(usualSettings)}>
        {keys.usual}
      </button>
      <OnTheMap />
      <p class="quiet">{keys.kept}</p>
    </dialog>
  );
}
