let found: boolean | null = null;

/**
 * Whether the browser draws maps. It answers once, and early: its graphics process begins with the first question, while the
 * page waits for its files.
 */
export function hasWebgl2(): boolean {
  found ??= document.createElement('canvas').getContext('webgl2') !== null;
  return found;
}
