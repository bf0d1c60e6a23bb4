/** One contact with the screen: the sides of its box in millimetres. */
export interface Contact {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A fingertip is rarely wider; the side of a hand and a sleeve are. */
const widestFingerMm = 30;
/** Two hands turn and pinch a map with two fingers each at most; more contacts are a palm or a child's both hands. */
const mostContacts = 4;

/** Whether a contact is none that someone means: too wide for a finger, or one too many at a time (`others` are already there). */
export const isStray = ({ widthMm, heightMm }: Contact, others: number): boolean =>
  Math.max(widthMm, heightMm) > widestFingerMm || others >= mostContacts;
