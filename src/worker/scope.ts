declare const self: ServiceWorkerGlobalScope;

/** The worker itself, typed. */
export const worker = self;

/** Folder of the site, as an address that ends with a slash. */
export const scope = self.registration.scope;

/** The address of a path of the site. */
export const addressOf = (path: string): string => new URL(path, scope).href;

/** The path below the site's folder that an address names, without query; null for an address elsewhere. */
export function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(folder.pathname.length));
  } catch {
    return null;
  }
}

/** Ids of everything of the site that is open, workers included. */
export async function openClientIds(): Promise<readonly string[]> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  return clients.map(({ id }) => id);
}
