import type { Line, Table } from '../lexicon/table.js';
import { foldForm, hashStep, hashWithout } from './fold.js';
import { type Forms, FormsBuilder } from './forms.js';
import { codeOf } from './letters.js';
import { type Match, PhraseTree } from './phrases.js';
import type { Words } from './words.js';

/** Proclitics that were cut off a word to find it. */
export const CLITIC = { conjunction: 1, ba: 2, la: 4, ka: 8 } as const;

/** A form of a table by the numbers of its words. */
export interface Form {
  readonly meaning: unknown;
  readonly words: readonly number[];
}

/** Further lines for some tables: a caller's own phrases, agencies, cues. */
export type ExtraLines = ReadonlyMap<Table<unknown>, readonly Line<unknown>[]>;

const WAW = codeOf('و');
const FA = codeOf('ف');
const BA = codeOf('ب');
const LAM = codeOf('ل');
const KAF = codeOf('ك');
const ALEF = codeOf('ا');
const SHORTEST_GLUED = 4;

/**
 * All tables of the lexicon as one, built once. A word of the text is looked up once, by its folded letters; a rule
 * then asks by its number whether the word can start a form of a table, and only then whether one stands there.
 */
export class Vocabulary {
  private readonly index: Forms;
  private readonly phrases = new PhraseTree();
  private readonly firsts: (Uint8Array | undefined)[] = [];
  /** The same as bits, a few numbers a lexeme, so that what one word is asked for lies together in memory. */
  private readonly opens: Int32Array;
  private readonly stride: number;
  /** For each lexeme, 1 where it begins a form. */
  private readonly begins: Uint8Array;
  /** The words of the forms with the one behind each. */
  private readonly joints = new Set<number>();
  /** For each lexeme, 1 where it is a verb and nothing else. */
  private readonly verbs: Uint8Array;
  private readonly byTable = new Map<Table<unknown>, Form[]>();

  constructor(tables: readonly Table<unknown>[], extra: ExtraLines = new Map()) {
    const firsts = new Map<Table<unknown>, Set<number>>();
    const builder = new FormsBuilder();
    for (const table of tables) {
      const ids = new Set<number>();
      firsts.set(table, ids);
      this.byTable.set(table, []);
      for (const line of extra.get(table) ?? []) this.addLine(table, line, ids, builder);
      for (const line of table.lines) this.addLine(table, line, ids, builder);
    }
    this.stride = (Math.max(...tables.map(({ index }) => index)) >> 5) + 1;
    this.opens = new Int32Array(builder.size * this.stride);
    for (const [table, ids] of firsts) {
      const flags = new Uint8Array(builder.size);
      for (const id of ids) {
        flags[id] = 1;
        const at = id * this.stride + (table.index >> 5);
        this.opens[at] = (this.opens[at] as number) | (1 << (table.index & 31));
      }
      this.firsts[table.index] = flags;
    }
    this.begins = new Uint8Array(builder.size);
    for (const ids of firsts.values()) for (const id of ids) this.begins[id] = 1;
    this.verbs = new Uint8Array(builder.size);
    for (const [{ areVerbs }, ids] of firsts) if (areVerbs) for (const id of ids) this.verbs[id] = 1;
    for (const [{ areVerbs }, ids] of firsts) if (!areVerbs) for (const id of ids) this.verbs[id] = 0;
    this.index = builder.build();
  }

  /** For each lexeme, 1 where it can start a form of the table. */
  starts<Meaning>(table: Table<Meaning>): Uint8Array {
    const flags = this.firsts[table.index];
    if (flags === undefined) throw new Error(`the lexicon has no table ${table.name}`);
    return flags;
  }

  /** All forms of a table, the caller's own among them. */
  formsOf(table: Table<unknown>): readonly Form[] {
    return this.byTable.get(table) ?? [];
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
    return this.phrases.longest(words, i, limit, table as Table<unknown>) as Match<Meaning> | null;
  }

  /** The number of a folded word; 0 if the lexicon does not have it. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    return this.index.find(codes, from, to, hash);
  }

  /** Whether a word only goes on forms, and none that the word before goes on: «[لقناة]» without «انضم» is «ل» and «قناة». */
  isOutOfPlace(id: number, before: number): boolean {
    return this.begins[id] === 0 && !this.joints.has(jointOf(before, id));
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
    if (id === 0 || (clitic !== CLITIC.la && this.verbs[id] === 1)) return 0;
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

  private addLine(
    table: Table<unknown>,
    [meaning, forms]: Line<unknown>,
    firsts: Set<number>,
    builder: FormsBuilder,
  ): void {
    for (const form of expandForms(forms)) {
      const ids = foldForm(form).map((word) => builder.add(word));
      if (ids.length === 0) continue;
      firsts.add(ids[0] as number);
      for (let n = 1; n < ids.length; n++) this.joints.add(jointOf(ids[n - 1] as number, ids[n] as number));
      this.phrases.add(ids, table, meaning);
      this.byTable.get(table)?.push({ meaning, words: ids });
    }
  }
}

/** Two numbers of 16 bits as one. */
function jointOf(before: number, id: number): number {
  return before * 0x10000 + id;
}

/** Whether a word that begins with this letter may begin with a proclitic. */
export function isProclitic(code: number): boolean {
  return code === WAW || code === FA || code === BA || code === LAM || code === KAF;
}

/** An article that may be there or not; what is built has a star for it. */
const ARTICLE = /\(ال\)|\*/g;

/** The forms of a line: split at `|`, each with and without an article in brackets. «(ال)عام | سنة» */
function expandForms(forms: string): string[] {
  return forms.split('|').flatMap((form) => {
    const bare = form.replace(ARTICLE, '');
    return bare === form ? [form] : [bare, form.replace(ARTICLE, 'ال')];
  });
}
