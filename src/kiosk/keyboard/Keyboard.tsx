import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { markKana } from '../../core/keyboard/kana.ts';
import { isShiftBrief, type Key, keysOf, type Script, scriptsFor } from '../../core/keyboard/layouts.ts';
import { addCharacter, changeLast, takeBack } from '../../core/keyboard/typed.ts';
import type { Language } from '../../core/model/index.ts';
import { keyboardPart } from '../../i18n/kiosk-parts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage, useTexts } from '../../ui/use-state.ts';
import { moveFocus } from './arrows.ts';
import { charactersAfter } from './name-characters.ts';
import { close, finish, purposeOf, type, typedInto, typedText, typeInstead } from './typing.ts';
import './keyboard.css';

/** One letter of each script, for the keys that turn to it. */
const scriptFaces: Readonly<Record<Script, string>> = { hangul: '가', latin: 'A', kana: 'あ', han: '字', digits: '1' };
const scriptLanguages: Readonly<Partial<Record<Script, Language>>> = { hangul: 'ko', kana: 'ja', latin: 'en' };

/** Rows of characters of names, and how many stand in one. */
const hanRows = 4;
const hanColumns = 10;

/** A press arrives twice, as contact and as click; a click alone comes from keys and readers. */
const clickFollowsMs = 1000;

interface KeyProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly label?: string;
  readonly language?: Language | undefined;
  readonly className?: string;
  readonly isPressed?: boolean;
}

/** A key that answers to the first contact, so that quick fingers lose nothing, and never takes the focus from the field. */
function KeyButton({ onPress, children, label, language, className = '', isPressed }: KeyProps) {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  return (
    <button
      type="button"
      class={`key ${className}`}
      aria-label={label}
      aria-pressed={isPressed}
      lang={language}
      onPointerDown={(event) => {
        event.preventDefault();
        pressedAt.current = event.timeStamp;
        onPress();
      }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={() => {
        pressedAt.current = Number.NEGATIVE_INFINITY;
      }}
      onClick={(event) => {
        const isSame = event.timeStamp - pressedAt.current < clickFollowsMs;
        pressedAt.current = Number.NEGATIVE_INFINITY;
        if (!isSame) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** Drawn, for the fonts of other languages lack them. */
const VoiceMark = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 8l5 8M13 5l5 8" stroke="currentColor" stroke-width="2.5" />
  </svg>
);
const HalfVoiceMark = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="11" r="5" fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

interface RowsProps {
  readonly script: Script;
  readonly isShifted: boolean;
  readonly onShift: () => void;
  readonly onTyped: () => void;
}

/** The keys of a script that has an alphabet. */
function Rows({ script, isShifted, onShift, onTyped }: RowsProps) {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = scriptLanguages[script];
  const markFaces = { voiced: <VoiceMark />, 'half-voiced': <HalfVoiceMark />, small: t.smallFace } as const;
  const markNames = { voiced: t.voiced, 'half-voiced': t.halfVoiced, small: t.small } as const;
  const show = (key: Key, index: number) => {
    if (key.kind === 'gap') return <span key={index} class="key-gap" />;
    if (key.kind === 'character')
      return (
        <KeyButton
          key={index}
          language={language}
          onPress={() => {
            type((typed) => addCharacter(typed, key.character));
            onTyped();
          }}
        >
          {key.character}
        </KeyButton>
      );
    if (key.kind === 'mark')
      return (
        <KeyButton
          key={index}
          label={markNames[key.mark]}
          className="word"
          onPress={() => type((typed) => changeLast(typed, (kana) => markKana(kana, key.mark)))}
        >
          {markFaces[key.mark]}
        </KeyButton>
      );
    if (key.kind === 'shift')
      return (
        <KeyButton
          key={index}
          label={script === 'kana' ? t.katakana : t.doubles}
          className="word"
          isPressed={isShifted}
          onPress={onShift}
        >
          {script === 'kana' ? 'ア' : <Icon name="chevron-up" />}
        </KeyButton>
      );
    return <BackKey key={index} />;
  };
  return (
    <>
      {keysOf(script, isShifted).map((row, index) => (
        <div key={index} class="keys-row">
          {row.map(show)}
        </div>
      ))}
    </>
  );
}

function BackKey() {
  const { keyboard: t } = useTexts(keyboardPart);
  return (
    <KeyButton label={t.back} className="word" onPress={() => type(takeBack)}>
      <Icon name="back" />
    </KeyButton>
  );
}

/** Characters that may come next in a name, the likeliest first: what is written so is always there to be found. */
function Characters() {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = useLanguage();
  const page = useSignal(0);
  const text = typedText.value;
  const all = charactersAfter(text, t.quick);
  const each = hanRows * hanColumns - 2;
  const pages = Math.max(1, Math.ceil(all.length / each));
  const first = (page.value % pages) * each;
  useEffect(() => {
    page.value = 0;
  }, [text]);
  return (
    <div class="keys-grid">
      {all.slice(first, first + each).map((character, index) => (
        <KeyButton key={index} language={language} onPress={() => type((typed) => addCharacter(typed, character))}>
          {character}
        </KeyButton>
      ))}
      {pages > 1 && (
        <KeyButton
          key="more"
          label={t.more}
          className="word"
          onPress={() => {
            page.value = (page.value + 1) % pages;
          }}
        >
          <Icon name="chevron-right" />
        </KeyButton>
      )}
      <BackKey key="back" />
    </div>
  );
}

/** Words that stand for what most people look for: one touch, whatever one can type. */
function QuickWords() {
  const { keyboard: t } = useTexts(keyboardPart);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in by a group of keys
    <div class="keyboard-words" role="group" aria-label={t.words}>
      {t.quick.map((word) => (
        <button
          key={word}
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => typeInstead(word)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

/** Tells the style sheets how much room is left between the field and the keys; the field is brought into sight. */
function useRoom(keyboard: { readonly current: HTMLElement | null }, input: HTMLInputElement | null): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => {
      if (keyboard.current === null || input === null) return;
      const { top } = keyboard.current.getBoundingClientRect();
      const { bottom } = input.getBoundingClientRect();
      root.style.setProperty('--keyboard', `${Math.round(window.innerHeight - top)}px`);
      root.style.setProperty('--hits-top', `${Math.round(bottom)}px`);
      root.style.setProperty('--hits-room', `${Math.round(top - bottom)}px`);
    };
    const observer = new ResizeObserver(measure);
    if (keyboard.current !== null) observer.observe(keyboard.current);
    root.dataset.keyboard = 'open';
    measure();
    if (input?.closest('.panel') != null) input.scrollIntoView({ block: 'start' });
    return () => {
      observer.disconnect();
      delete root.dataset.keyboard;
      for (const name of ['--keyboard', '--hits-top', '--hits-room']) root.style.removeProperty(name);
    };
  }, [input]);
}

/** The arrows lead from the field into the keys, from key to key, and back up to the field. */
function useArrows(keyboard: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const input = typedInto.peek();
      const keys = keyboard.current;
      if (keys === null || input === null) return;
      let isDone = false;
      if (event.target === input && event.key === 'ArrowDown') {
        keys.querySelector('button')?.focus();
        isDone = true;
      } else if (keys.contains(event.target as Node)) {
        const moved = moveFocus(keys, event);
        if (moved === false && event.key === 'ArrowUp') input.focus();
        if (event.key === 'Escape') {
          input.focus();
          close();
        }
        isDone = moved !== null || event.key === 'Escape';
      }
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Where a key went with the characters that it stood for, the focus goes to the first one. */
function useKeptFocus(keyboard: { readonly current: HTMLElement | null }): void {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body)
      keyboard.current?.querySelector('button')?.focus();
    isInside.current = keyboard.current?.contains(document.activeElement) ?? false;
  });
}

/** The scripts that a field is offered, that of the visitor's language first. */
function scriptsOf(input: HTMLInputElement, language: Language): readonly Script[] {
  const purpose = purposeOf(input);
  if (purpose === 'digits') return ['digits'];
  return purpose === 'code' ? ['latin'] : scriptsFor(language);
}

/** The keyboard of a kiosk, below the field that is typed into. */
export function Keyboard() {
  const { keyboard: t } = useTexts(keyboardPart);
  const language = useLanguage();
  const input = typedInto.value;
  // Read so that the keys follow what is typed.
  const text = typedText.value;
  const chosen = useSignal<Script | null>(null);
  const isShifted = useSignal(false);
  const keyboard = useRef<HTMLElement>(null);
  useRoom(keyboard, input);
  useArrows(keyboard);
  useKeptFocus(keyboard);
  useEffect(() => {
    chosen.value = null;
    isShifted.value = false;
  }, [input, language]);
  if (input === null) return null;
  const offered = scriptsOf(input, language);
  const script = offered.find((candidate) => candidate === chosen.value) ?? offered[0] ?? 'latin';
  return (
    <section ref={keyboard} class="keyboard" aria-label={t.label}>
      {purposeOf(input) === 'search' && input.value === '' && <QuickWords />}
      {script === 'han' ? (
        <Characters />
      ) : (
        <Rows
          script={script}
          isShifted={isShifted.value}
          onShift={() => {
            isShifted.value = !isShifted.value;
          }}
          onTyped={() => {
            if (isShiftBrief(script)) isShifted.value = false;
          }}
        />
      )}
      <div class="keys-row">
        {offered.length > 1 &&
          offered.map((candidate) => (
            <KeyButton
              key={candidate}
              label={t[candidate]}
              language={scriptLanguages[candidate]}
              className="script"
              isPressed={candidate === script}
              onPress={() => {
                chosen.value = candidate;
                isShifted.value = false;
              }}
            >
              {scriptFaces[candidate]}
            </KeyButton>
          ))}
        <KeyButton className="word space" onPress={() => type((typed) => addCharacter(typed, ' '))}>
          {t.space}
        </KeyButton>
        <KeyButton className="word done" onPress={finish}>
          {t.done}
        </KeyButton>
      </div>
      <span class="visually-hidden" role="status">
        {t.typed(text)}
      </span>
    </section>
  );
}
