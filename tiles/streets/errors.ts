/** The parts of a message that a person can act on. */
export interface Failure {
  /** One sentence: what went wrong. */
  readonly problem: string;
  /** File, address or option, with the byte where it helps. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, where that is known. */
  readonly advice?: string;
}

/** A failure that comes from the archive, the server or the command line and that a person can act on. */
export class StreetsError extends Error {
  override readonly name: string = 'StreetsError';

  constructor({ problem, place, found, expected, advice }: Failure, options?: ErrorOptions) {
    const lines = [problem, `  place:    ${place}`, `  found:    ${found}`, `  expected: ${expected}`];
    super([...lines, ...(advice ? [`  to do:    ${advice}`] : [])].join('\n'), options);
  }
}

/** A StreetsError whose cause is the archive itself, so that what was fetched of it is of no use to a later run. */
export class ArchiveError extends StreetsError {
  override readonly name = 'ArchiveError';
}

/** A failure that may pass: a broken connection, a busy server. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  /** Pause that the server asked for. */
  readonly pauseMs: number | undefined;

  constructor(message: string, pauseMs?: number) {
    super(message);
    this.pauseMs = pauseMs;
  }
}

/** The archive at an address is not the one any more that the first answer came from. */
export class ArchiveChangedError extends Error {
  override readonly name = 'ArchiveChangedError';
}

/** Returns what an unknown thrown value says, with the system's code of its cause, such as ECONNRESET. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : cause.message;
  return `${error.message} (${code})`;
}
