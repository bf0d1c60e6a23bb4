/// <reference types="vite/client" />

declare module 'virtual:font-faces/*' {
  /** Address of a JSON list of font files, relative to the page. */
  export const list: string;
}
