/// <reference types="vite/client" />

declare module 'virtual:font-faces/*' {
  export const faces: readonly (readonly [family: string, url: string, ranges: string])[];
}
