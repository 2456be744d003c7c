import { hashStep } from './fold.js';

/** The written forms of the lexicon, each with its number from 1, in flat arrays that stay in the processor's cache. */
export class Forms {
  constructor(
    /** Open addressing: the number of a form at its hash's place or after it; 0 where none is. */
    private readonly slots: Uint16Array,
    private readonly hashes: Int32Array,
    private readonly offsets: Int32Array,
    private readonly letters: Uint8Array,
  ) {}

  /** The number of `codes[from, to)` with its hash; 0 if there is no such form. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0 || (hashes[id] === hash && this.isForm(id, codes, from, to))) return id;
    }
  }

  private isForm(id: number, codes: Uint8Array, from: number, to: number): boolean {
    let at = this.offsets[id] as number;
    if ((this.offsets[id + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; i++) if (this.letters[at++] !== codes[i]) return false;
    return true;
  }
}

/** Numbers forms as they come. */
export class FormsBuilder {
  private readonly ids = new Map<string, number>();
  private readonly forms: Uint8Array[] = [new Uint8Array(0)];

  /** How many numbers there are, 0 among them. */
  get size(): number {
    return this.forms.length;
  }

  /** The number of a form, a new one for a new form. */
  add(form: Uint8Array): number {
    const key = form.join();
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.forms.push(form) - 1));
    return id;
  }

  build(): Forms {
    let room = 1 << 12;
    while (room < this.size * 4) room *= 2;
    const slots = new Uint16Array(room);
    const hashes = new Int32Array(this.size);
    const offsets = new Int32Array(this.size + 1);
    const letters = new Uint8Array(this.forms.reduce((sum, form) => sum + form.length, 0));
    for (const [id, form] of this.forms.entries()) {
      const offset = offsets[id] as number;
      offsets[id + 1] = offset + form.length;
      letters.set(form, offset);
      if (id === 0) continue;
      const hash = form.reduce(hashStep, 0);
      hashes[id] = hash;
      let slot = spread(hash) & (room - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (room - 1);
      slots[slot] = id;
    }
    return new Forms(slots, hashes, offsets, letters);
  }
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
