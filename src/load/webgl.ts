/** Whether the browser draws maps. */
export const hasWebgl2 = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;
