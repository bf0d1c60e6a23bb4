import { config } from '../config.ts';
import { fail, ok, type Result } from './result.ts';

/** The parsed JSON of a file beside the page, or why it could not be had. Never throws. */
export async function fetchJson(url: string): Promise<Result<unknown>> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(config.fetchTimeoutMs) });
  } catch (error) {
    return fail('offline', url, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) return fail('missing', url, `the server answered ${response.status}`);
  try {
    return ok(await response.json());
  } catch {
    const type = response.headers.get('content-type') ?? 'an unknown type';
    return fail('unreadable', url, `expected JSON, found ${type}`);
  }
}
