import type { WriteStream } from 'node:tty';

const EVERY = 250;

/** What a run has done so far. */
export interface Counts {
  documents: number;
  errors: number;
  /** Bytes of the output. */
  bytes: number;
}

/** A line on the terminal that says how far a run is; in a pipe it says nothing. */
export class Progress {
  private readonly started = performance.now();
  private shown = 0;

  constructor(
    private readonly stream: WriteStream,
    private readonly counts: Counts,
    /** The share of the input that is read, 0 to 1; `null` where it is not known. */
    private readonly share: () => number | null,
  ) {}

  update(): void {
    if (!this.stream.isTTY || performance.now() - this.shown < EVERY) return;
    this.shown = performance.now();
    this.stream.write(`\r\x1b[K${this.line()}`);
  }

  /** The last line stays; `true` writes it in a pipe too. */
  finish(always: boolean): void {
    if (this.stream.isTTY) this.stream.write('\r\x1b[K');
    if (this.stream.isTTY || always) this.stream.write(`khabar: ${this.line()}\n`);
  }

  private line(): string {
    const { documents, errors, bytes } = this.counts;
    const seconds = Math.max((performance.now() - this.started) / 1000, 0.001);
    const share = this.share();
    const left = share !== null && share > 0 && share < 1 ? (seconds / share) * (1 - share) : null;
    return [
      `${documents} documents`,
      `${errors} bad records`,
      `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
      ...(left === null ? [] : [`${Math.ceil(left)} s left`]),
    ].join(', ');
  }
}
