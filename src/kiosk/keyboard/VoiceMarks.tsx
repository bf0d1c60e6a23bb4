/** The marks of kana are drawn, for the fonts of other languages lack them. */
export const VoiceMark = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 8l5 8M13 5l5 8" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

/** The other mark of kana. */
export const HalfVoiceMark = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="11" r="5" fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);
