import { hashStep, scriptOf } from './fold.js';
import { CODE, MARK, SEPARATOR } from './letters.js';

const BAR = 0x7c;

/** The words of the lexicon, each with its number from 1, in flat arrays that stay in the processor's cache. */
export class Forms {
  /** How many numbers there are, 0 among them. */
  size = 1;
  /** Open addressing: the number of a word at its hash's place or after it; 0 where none is. */
  private slots = new Uint16Array(1 << 17);
  private hashes = new Int32Array(1 << 15);
  /** Where the letters of each word begin, and behind the last where they end. */
  private offsets = new Int32Array(1 << 15);
  private letters = new Uint8Array(1 << 17);

  /** The number of `codes[from, to)` with its hash; 0 if there is no such word. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0 || (hashes[id] === hash && this.isForm(id, codes, from, to))) return id;
    }
  }

  /**
   * Reads the forms of a line, «آخر تحديث | حدث», and numbers their words. All is done in one loop: it runs once for each
   * letter of the lexicon, and the engine compiles one loop sooner than many small functions.
   *
   * @param numbers - Takes the number of each word, and 0 behind each form; as long as the line at least, and one more.
   * @returns How many it took.
   */
  read(line: string, numbers: Uint16Array): number {
    this.makeRoom(line.length);
    const { letters, offsets } = this;
    let count = 0;
    // A word's letters go behind the last word's, and stay if it is new.
    let start = offsets[this.size] as number;
    let end = start;
    let script = 0;
    let hash = 0;
    for (let i = 0; i <= line.length; i++) {
      const unit = i < line.length ? line.charCodeAt(i) : BAR;
      const code = CODE[unit] as number;
      if (end > start && (code >= SEPARATOR || (code < MARK && scriptOf(code) !== script))) {
        numbers[count++] = this.find(letters, start, end, hash) || this.add(end, hash);
        start = end = offsets[this.size] as number;
        hash = 0;
      }
      if (unit === BAR) numbers[count++] = 0;
      if (code >= MARK) continue;
      if (end === start) script = scriptOf(code);
      letters[end++] = code;
      hash = hashStep(hash, code);
    }
    return count;
  }

  /** Numbers the word whose letters are behind the last word's. */
  private add(end: number, hash: number): number {
    const id = this.size++;
    this.offsets[id + 1] = end;
    this.hashes[id] = hash;
    this.place(id);
    return id;
  }

  private place(id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = spread(this.hashes[id] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  private isForm(id: number, codes: Uint8Array, from: number, to: number): boolean {
    let at = this.offsets[id] as number;
    if ((this.offsets[id + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; i++) if (this.letters[at++] !== codes[i]) return false;
    return true;
  }

  /** Doubles what is too small for as many words or letters more: a caller's own may be many. */
  private makeRoom(more: number): void {
    while ((this.offsets[this.size] as number) + more > this.letters.length) {
      const { letters } = this;
      this.letters = new Uint8Array(letters.length * 2);
      this.letters.set(letters);
    }
    while (this.size + more >= this.offsets.length) {
      this.hashes = doubled(this.hashes);
      this.offsets = doubled(this.offsets);
      this.slots = new Uint16Array(this.slots.length * 2);
      for (let id = 1; id < this.size; id++) this.place(id);
    }
  }
}

/** A copy with twice the room. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
