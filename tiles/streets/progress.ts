/** Where the lines go: standard error, or a stand-in in tests. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
const TTY_INTERVAL_MS = 100;

/** Returns bytes as a person reads them, for example `12.3 MB`; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}

/** Tells a person how the extract goes: a bar on a terminal, a plain line for every tenth elsewhere. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #label = '';
  #total = 0;
  #done = 0;
  #startedAt = 0;
  #doneAtStart = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #nextTenth = 0;

  constructor(stream: ProgressStream, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
  }

  /** Prints a line, above the bar if one is drawn. */
  note(text: string): void {
    this.#clear();
    this.#stream.write(`${text}\n`);
  }

  /** Prints a line that asks for attention. */
  warn(text: string): void {
    this.note(`Warning: ${text}`);
  }

  /** Starts counting bytes, of which `done` are here already. */
  begin(label: string, total: number, done: number): void {
    this.#label = label;
    this.#total = total;
    this.#done = done;
    this.#doneAtStart = done;
    this.#startedAt = this.#now();
    this.#drawnAt = Number.NEGATIVE_INFINITY;
    this.#nextTenth = 0;
    this.#draw();
  }

  /** Counts bytes that arrived. */
  advance(bytes: number): void {
    this.#done += bytes;
    this.#draw();
  }

  /** Ends the count with a last full line. */
  end(): void {
    this.#clear();
    if (this.#stream.isTTY) this.#stream.write(`${this.#line()}\n`);
  }

  #draw(): void {
    if (this.#stream.isTTY) {
      if (this.#now() - this.#drawnAt < TTY_INTERVAL_MS) return;
      this.#drawnAt = this.#now();
      this.#stream.write(`\r\x1b[2K${this.#line()}`);
      return;
    }
    const tenth = Math.floor(this.#share() * 10);
    if (tenth < this.#nextTenth) return;
    this.#nextTenth = tenth + 1;
    this.#stream.write(`${this.#line()}\n`);
  }

  #clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[2K');
  }

  #share(): number {
    return this.#total === 0 ? 1 : Math.min(1, this.#done / this.#total);
  }

  #line(): string {
    const percent = `${Math.floor(this.#share() * 100)} %`.padStart(5);
    const amount = `${formatBytes(this.#done)} of ${formatBytes(this.#total)}`;
    const seconds = (this.#now() - this.#startedAt) / 1_000;
    const speed = seconds >= 1 ? `, ${formatBytes(Math.round((this.#done - this.#doneAtStart) / seconds))}/s` : '';
    if (!this.#stream.isTTY) return `${this.#label}: ${percent.trim()}, ${amount}${speed}`;
    const filled = Math.round(this.#share() * BAR_WIDTH);
    return `${this.#label} [${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${percent}  ${amount}${speed}`;
  }
}
