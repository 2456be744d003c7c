import type { Line, Table } from '../lexicon/table.js';
import { hashStep, hashWithout } from './fold.js';
import { Forms } from './forms.js';
import { codeOf } from './letters.js';
import { type Match, PhraseTree } from './phrases.js';
import type { Words } from './words.js';

/** Proclitics that were cut off a word to find it. */
export const CLITIC = { conjunction: 1, ba: 2, la: 4, ka: 8 } as const;

/** Further lines for some tables: a caller's own phrases, agencies, cues. */
export type ExtraLines = ReadonlyMap<Table<unknown>, readonly Line<unknown>[]>;

const WAW = codeOf('و');
const FA = codeOf('ف');
const BA = codeOf('ب');
const LAM = codeOf('ل');
const KAF = codeOf('ك');
const ALEF = codeOf('ا');
const SHORTEST_GLUED = 4;
const VERB = 1;
const OTHER = 2;

/**
 * All tables of the lexicon as one, built once. A word of the text is looked up once, by its folded letters; a rule
 * then asks by its number whether the word can start a form of a table, and only then whether one stands there.
 */
export class Vocabulary {
  private readonly index = new Forms();
  private readonly phrases = new PhraseTree();
  /** By the number of a table, where its forms begin among all, and where they end. */
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** What `starts` made. */
  private readonly firsts: Uint8Array[] = [];
  /** By lexeme, in bits, the tables that it begins a form of: what one word is asked for lies together in memory. */
  private readonly opens: Int32Array;
  private readonly stride: number;
  /** Room for the words of a line. */
  private numbers = new Uint16Array(1 << 10);
  /** For each lexeme, whether it begins forms of verbs, others, or both. */
  private readonly verbs: Uint8Array;

  constructor(tables: readonly Table<unknown>[], extra: ExtraLines = new Map()) {
    for (const table of tables) {
      this.from[table.index] = this.phrases.size;
      for (const [meaning, forms] of [...(extra.get(table) ?? []), ...table.lines]) {
        const bare = forms.replace(ARTICLE, '');
        this.addLine(table, meaning, bare);
        if (bare !== forms) this.addLine(table, meaning, forms.replace(ARTICLE, 'ال'));
      }
      this.to[table.index] = this.phrases.size;
    }
    this.stride = (Math.max(...tables.map(({ index }) => index)) >> 5) + 1;
    this.opens = new Int32Array(this.size * this.stride);
    this.verbs = new Uint8Array(this.size);
    for (const table of tables) this.open(table);
  }

  /** How many numbers its words have, 0 among them. */
  get size(): number {
    return this.index.size;
  }

  /** For each lexeme, 1 where it can start a form of the table. */
  starts(table: Table<unknown>): Uint8Array {
    if (this.from[table.index] === undefined) throw new Error(`the lexicon has no table ${table.name}`);
    const known = this.firsts[table.index];
    if (known !== undefined) return known;
    const flags = new Uint8Array(this.size);
    this.eachForm(table, (first) => {
      flags[first] = 1;
    });
    this.firsts[table.index] = flags;
    return flags;
  }

  /** Hands over all forms of a table, the caller's own among them: the first word, the second or 0, what it means. */
  eachForm<Meaning>(table: Table<Meaning>, form: (first: number, second: number, meaning: Meaning) => void): void {
    const { firsts, seconds, lines, meanings } = this.phrases;
    const to = this.to[table.index] ?? 0;
    for (let at = this.from[table.index] ?? 0; at < to; at++)
      form(firsts[at] as number, seconds[at] as number, meanings[lines[at] as number] as Meaning);
  }

  /**
   * The longest form of the table that starts at word `i` and ends before word `limit`; before the first word and from
   * the limit on there is none. Between its words only spaces may stand, or what joins an abbreviation («أ.ف.ب», «أ. ف. ب»).
   */
  match<Meaning>(words: Words, i: number, table: Table<Meaning>, limit = words.count): Match<Meaning> | null {
    if (i < 0 || i >= limit) return null;
    const id = words.lexeme[i] as number;
    const { index } = table;
    if (id === 0 || (((this.opens[id * this.stride + (index >> 5)] as number) >>> (index & 31)) & 1) === 0) return null;
    return this.phrases.longest(words, i, limit, index) as Match<Meaning> | null;
  }

  /** The number of a folded word; 0 if the lexicon does not have it. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    return this.index.find(codes, from, to, hash);
  }

  /** Whether a word only goes on forms, and none that the word before goes on: «[لقناة]» without «انضم» is «ل» and «قناة». */
  isOutOfPlace(id: number, before: number): boolean {
    return !this.phrases.begins(id) && !this.phrases.areJoined(before, id);
  }

  /**
   * Looks a word up without و ف ب ل ك, singly or together: «وبمايو», «للثلاثاء».
   *
   * @param hash - The hash of the whole word, from which that of its end is told at once.
   * @returns 0, or the number of the form in 16 bits, the letters cut in the next 4, the `CLITIC` flags above.
   */
  findWithoutProclitics(codes: Uint8Array, length: number, hash: number): number {
    let at = 0;
    let clitics = 0;
    let rest = hash;
    const first = codes[0] as number;
    if (first === WAW || first === FA) {
      at = 1;
      clitics = CLITIC.conjunction;
      rest = hashWithout(rest, first, length);
      const id = this.index.find(codes, 1, length, rest);
      if (id !== 0) return id | (1 << 16) | (clitics << 20);
    }
    const next = codes[at] as number;
    const clitic = next === BA ? CLITIC.ba : next === LAM ? CLITIC.la : next === KAF ? CLITIC.ka : 0;
    if (clitic === 0 || length - at < 3) return 0;
    clitics |= clitic;
    let id = 0;
    let cut = at;
    if (clitic === CLITIC.la && codes[at + 1] === LAM) {
      // «للشهر» is ل and «الشهر», written with one letter less.
      codes[at] = ALEF;
      id = this.index.find(codes, at, length, hashWithout(rest, LAM - ALEF, length - at));
      codes[at] = LAM;
    }
    // «للجنة» is ل and «لجنة».
    if (id === 0) {
      id = this.index.find(codes, at + 1, length, hashWithout(rest, next, length - at));
      // Before an article ب and ك stay on in writing: «بالخميس».
      if (codes[at + 1] !== ALEF || codes[at + 2] !== LAM) cut = at + 1;
    }
    if (id === 0 || (clitic !== CLITIC.la && this.verbs[id] === VERB)) return 0;
    return id | (cut << 16) | (clitics << 20);
  }

  /**
   * Where a word that the lexicon does not have falls into two that it has: «مرتبط|المصدر».
   *
   * @returns How many letters the first has; 0 if it does not.
   */
  findGlued(codes: Uint8Array, length: number): number {
    for (let cut = length - SHORTEST_GLUED; cut >= SHORTEST_GLUED; cut--) {
      if (this.findFrom(codes, cut, length) !== 0 && this.findFrom(codes, 0, cut) !== 0) return cut;
    }
    return 0;
  }

  /** The number of `codes[from, to)`; 0 if the lexicon does not have it. */
  findFrom(codes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i++) hash = hashStep(hash, codes[i] as number);
    return this.find(codes, from, to, hash);
  }

  private addLine({ index }: Table<unknown>, meaning: unknown, forms: string): void {
    if (forms.length >= this.numbers.length) this.numbers = new Uint16Array(forms.length * 2);
    this.phrases.addLine(index, meaning, this.numbers, this.index.read(forms, this.numbers));
  }

  /** Notes which words begin the forms of a table. */
  private open({ index, areVerbs }: Table<unknown>): void {
    const { opens, verbs, stride } = this;
    const { firsts } = this.phrases;
    const to = this.to[index] as number;
    for (let form = this.from[index] as number; form < to; form++) {
      const first = firsts[form] as number;
      const at = first * stride + (index >> 5);
      opens[at] = (opens[at] as number) | (1 << (index & 31));
      verbs[first] = (verbs[first] as number) | (areVerbs ? VERB : OTHER);
    }
  }
}

/** An article that may be there or not; what is built has a star for it. */
const ARTICLE = /\(ال\)|\*/g;

/** Whether a word that begins with this letter may begin with a proclitic. */
export function isProclitic(code: number): boolean {
  return code === WAW || code === FA || code === BA || code === LAM || code === KAF;
}
