/// <reference types="vite/client" />

declare module 'virtual:font-faces/*' {
  /** Address of a JSON list of font files, relative to the page. */
  export const list: string;
}

declare module 'virtual:checked-records' {
  /** The beginning of the SHA-256 of each file of records, by its name; empty where the build has checked none. */
  export const digests: Readonly<Partial<Record<string, string>>>;
}
