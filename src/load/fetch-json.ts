import { config } from '../config.ts';
import { fail, ok, type Result } from './result.ts';

interface JsonOptions {
  /** Never from the browser's cache. */
  readonly fresh?: boolean;
  /** Sees the answer before it is read. */
  readonly onAnswer?: (response: Response) => void;
  /** Sees the file as it came. */
  readonly onBytes?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The parsed JSON of a file beside the page, or why it could not be had; never throws. */
export async function fetchJson(url: string, options: JsonOptions = {}): Promise<Result<unknown>> {
  let type: string | null = null;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(config.fetchTimeoutMs),
      ...(options.fresh === true ? { cache: 'no-store' } : {}),
    });
    options.onAnswer?.(response);
    if (!response.ok) return fail('missing', url, `the server answered ${response.status}`);
    type = response.headers.get('content-type');
    const bytes = new Uint8Array(await response.arrayBuffer());
    options.onBytes?.(bytes);
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail('unreadable', url, `expected JSON, found ${type ?? 'an unknown type'}`);
    return fail('offline', url, error instanceof Error ? error.message : String(error));
  }
}
