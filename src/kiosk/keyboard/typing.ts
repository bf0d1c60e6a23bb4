import { effect, signal } from '@preact/signals';
import { settle, type Typed, textOf } from '../../core/keyboard/typed.ts';
import { selected } from '../../state/store.ts';
import { visit } from '../../state/visit.ts';
import { phase } from '../idle.ts';

/** The field into which the keys write; null: none, and no keyboard. */
export const typedInto = signal<HTMLInputElement | null>(null);
/** What stands before the caret of that field. */
export const typedText = signal('');

let typed: Typed = settle('');
let hasWritten = false;

/** What the system's keyboard would have been told of a field, for it never comes. */
const hints = new WeakMap<HTMLInputElement, string>();
const typedTypes = ['text', 'search', 'number', 'tel', 'email', 'url'];

const isTypedInto = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && typedTypes.includes(target.type) && !target.readOnly && !target.disabled;

/** What a field is for. */
export function purposeOf(input: HTMLInputElement): 'search' | 'digits' | 'code' | 'text' {
  if (input.type === 'number' || ['decimal', 'numeric'].includes(hints.get(input) ?? '')) return 'digits';
  if (input.getAttribute('autocapitalize') === 'characters') return 'code';
  return input.getAttribute('role') === 'combobox' ? 'search' : 'text';
}

/** Keeps the system's keyboard away from a field. */
function hush(input: HTMLInputElement): void {
  if (!hints.has(input)) hints.set(input, input.inputMode);
  input.inputMode = 'none';
}

/** The parts of a field's text before and after its caret; numbers have none, and hold no point at their end. */
function partsOf(input: HTMLInputElement): readonly [before: string, after: string] {
  const { value, selectionStart, selectionEnd } = input;
  if (input.type !== 'number')
    return [value.slice(0, selectionStart ?? value.length), value.slice(selectionEnd ?? value.length)];
  const kept = textOf(typed);
  return [kept.endsWith('.') && kept.slice(0, -1) === value ? kept : value, ''];
}

function write(input: HTMLInputElement, before: string, after: string): void {
  typedText.value = before;
  if (input.type === 'number' && before.endsWith('.')) return;
  hasWritten = true;
  input.value = before + after;
  if (input.type !== 'number') input.setSelectionRange(before.length, before.length);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Changes what stands before the caret, as a key does. */
export function type(change: (typed: Typed) => Typed): void {
  const input = typedInto.peek();
  if (input === null) return;
  const [before, after] = partsOf(input);
  typed = change(textOf(typed) === before ? typed : settle(before));
  write(input, textOf(typed), after);
}

/** Puts a whole text in the place of what the field holds. */
export function typeInstead(text: string): void {
  const input = typedInto.peek();
  if (input === null) return;
  typed = settle(text);
  write(input, text, '');
}

function open(input: HTMLInputElement): void {
  if (typedInto.peek() === input) return;
  close();
  typed = settle(partsOf(input)[0]);
  typedText.value = textOf(typed);
  typedInto.value = input;
}

/** Puts the keyboard away; the field hears that it has changed. */
export function close(): void {
  const input = typedInto.peek();
  typedInto.value = null;
  if (hasWritten && input?.isConnected === true) input.dispatchEvent(new Event('change', { bubbles: true }));
  hasWritten = false;
}

/** Puts the keyboard away and goes on with what was typed. */
export function finish(): void {
  const input = typedInto.peek();
  input?.focus();
  close();
  input?.form?.requestSubmit();
}

const isKey = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.keyboard') !== null;

/** Brings the keyboard wherever text is typed, in place of the system's, and puts it away. Returns how to stop. */
export function watchTyping(): () => void {
  const onPointerDown = ({ target }: PointerEvent) => {
    if (!isTypedInto(target)) return;
    hush(target);
    if (document.activeElement === target) open(target);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (isTypedInto(target)) {
      hush(target);
      open(target);
    } else if (!isKey(target)) close();
  };
  const onFocusOut = ({ relatedTarget, target }: FocusEvent) => {
    // A key that is gone takes its focus along: the keyboard sets it anew.
    if (relatedTarget === null && !isKey(target)) close();
  };
  /** The field is also emptied by its own button, and typed into by keys of a service person. */
  const onOtherChange = () => {
    requestAnimationFrame(() => {
      const input = typedInto.peek();
      if (input !== null && input.type !== 'number') [typedText.value] = partsOf(input);
    });
  };
  const options = { capture: true };
  const others = ['click', 'keyup'] as const;
  for (const kind of others) window.addEventListener(kind, onOtherChange, options);
  window.addEventListener('pointerdown', onPointerDown, options);
  window.addEventListener('focusin', onFocusIn, options);
  window.addEventListener('focusout', onFocusOut, options);
  const stop = effect(() => {
    void [visit.value, selected.value, phase.value];
    close();
  });
  return () => {
    stop();
    close();
    for (const kind of others) window.removeEventListener(kind, onOtherChange, options);
    window.removeEventListener('pointerdown', onPointerDown, options);
    window.removeEventListener('focusin', onFocusIn, options);
    window.removeEventListener('focusout', onFocusOut, options);
  };
}
