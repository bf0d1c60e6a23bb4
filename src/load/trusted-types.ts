interface PolicyFactory {
  readonly defaultPolicy: object | null;
  createPolicy(
    name: 'default',
    rules: Record<string, (input: string, type: string, sink: string) => string | null>,
  ): object;
}

/** Whether an address is a script of this site: one beside the page, or one that the page itself made. */
function isOwnScript(address: string): boolean {
  const { origin, protocol } = new URL(address, document.baseURI);
  return protocol === 'blob:' || origin === location.origin;
}

/**
 * Says once, where the browser has Trusted Types, what text may become code or markup: workers from this site, and markup
 * that is parsed apart from the page (MapLibre and the archives' attribution read only its text and links). All else is refused.
 */
export function setTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (input) => (isOwnScript(input) ? input : null),
    createHTML: (input, _type, sink) => (sink === 'DOMParser parseFromString' ? input : null),
  });
}
