import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../core/model/index.ts';

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
export function KeyButton({ onPress, children, label, language, className = '', isPressed }: KeyProps) {
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
