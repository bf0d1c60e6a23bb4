/// <reference types="vite/client" />

declare module 'virtual:font-faces' {
  export const faces: readonly { readonly family: string; readonly url: string; readonly ranges: readonly string[] }[];
}
