import { AGENCIES } from '../lexicon/agencies.js';
import { OUTLETS } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import { AND_IT, COPULAS, OR } from '../lexicon/quotes/particles.js';
import { KUNYAS } from '../lexicon/quotes/people.js';
import { MARKED_NAMES, NAMING, TITLED } from '../lexicon/quotes/terms.js';
import type { Table } from '../lexicon/table.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { isBareClitic } from './addressee.js';
import type { Passage } from './find.js';
import { KIND } from './kinds.js';
import { BA } from './letters.js';
import { type Mark, readMarks } from './marks.js';
import { skipHonorifics } from './name.js';
import { type Marked, type Pairs, pairMarks, trim } from './pairs.js';
import { countBefore } from './sorted.js';
import type { Text } from './text.js';

/** The rule of names that the lexicon has. */
export const KNOWN_NAME = 'known name «داعش»';
const KNOWN_NAMES: readonly Table<unknown>[] = [MARKED_NAMES, AGENCIES, OUTLETS, PLACES];
const NO_PAIRS: Pairs = { marked: [], strays: [], open: null };
const NONE: ReadonlyMap<number, Marked> = new Map();
const LONGEST_NAME = 8;

/**
 * More words than an article has. What is looked for elsewhere in a document is looked for so near, that a text of many
 * articles takes time by its length.
 */
export const ARTICLE = 2000;

/** A passage with its marks paired. */
export class Paragraph {
  readonly first: number;
  readonly next: number;
  readonly pairs: Pairs;
  /** The outermost marked stretch that starts at a word. */
  readonly opening: ReadonlyMap<number, Marked>;
  private readonly outermost: readonly Marked[] = [];
  private readonly closing: ReadonlyMap<number, Marked>;
  /** The rules by which marked stretches are names. */
  private readonly rules = new Map<Marked, string>();

  constructor(
    readonly text: Text,
    readonly passage: Passage,
    /** Names set in marks somewhere in the document, folded; the paragraph adds its own. */
    private readonly names: Set<string>,
    /** Where the mark that the passage leaves open is closed, in a later one. */
    closeAt?: number,
  ) {
    this.first = passage.firstWord;
    this.next = passage.nextWord;
    const marks = readMarks(text, passage.start, passage.end, this.first, this.next);
    const pairs = marks.length === 0 ? NO_PAIRS : pairMarks(text, marks, passage.end, this.next);
    this.pairs = closeAt === undefined ? pairs : closeOpen(pairs, text, closeAt, this.next);
    if (this.pairs.marked.length === 0) {
      this.opening = this.closing = NONE;
      return;
    }
    const outermost = this.pairs.marked.filter(({ parent }) => parent === null);
    this.outermost = outermost;
    this.opening = new Map(outermost.map((marked) => [marked.first, marked]));
    this.closing = new Map(outermost.map((marked) => [marked.next, marked]));
    for (const marked of outermost) this.readName(marked);
  }

  /**
   * Whether a sentence ends before word `w`. A `؟` inside the marks of a name does not: «في برنامج «علاش هكا؟» على».
   */
  stop(w: number): boolean {
    if (!this.text.stop(w)) return false;
    const marked = this.closing.get(w);
    if (marked === undefined || marked.next - marked.first > 4) return true;
    return this.text.stopsBetween(marked.outerEnd, w);
  }

  /** The first outermost marked stretch that starts at word `w` or later. */
  markedFrom(w: number): Marked | null {
    const at = countBefore(this.outermost, ({ first }) => first < w);
    return this.outermost[at] ?? null;
  }

  /** The first closing mark behind word `w` whose opening mark was lost. */
  strayAfter(w: number): Mark | null {
    const { strays } = this.pairs;
    return strays.length === 0 ? null : (strays[countBefore(strays, ({ word }) => word <= w)] ?? null);
  }

  /** The outermost marked stretch that ends before word `w`. */
  endingAt(w: number): Marked | undefined {
    return this.closing.get(w);
  }

  closesAt(w: number): boolean {
    return this.closing.has(w);
  }

  /** The outermost marked stretch among the words. */
  markedIn(first: number, next: number): Marked | null {
    if (this.opening.size === 0) return null;
    for (let w = first; w < next; w++) {
      const marked = this.opening.get(w);
      if (marked !== undefined) return marked.next <= next ? marked : null;
    }
    return null;
  }

  /** Whether marked words are a name by themselves or by what stands before: «داعش», «وكالة أنباء «سانا»». */
  isName(marked: Marked): boolean {
    return this.nameRule(marked) !== null;
  }

  /** The rule by which marked words are a name. */
  nameRule(marked: Marked): string | null {
    const rule = this.rules.get(marked);
    if (rule !== undefined) return rule;
    const isShort = marked.next - marked.first <= 4;
    return isShort && this.names.has(this.text.fold(marked.start, marked.end))
      ? 'a name elsewhere in the document'
      : null;
  }

  private readName(marked: Marked): void {
    const rule = this.ownName(marked);
    if (rule === null) return;
    this.rules.set(marked, rule);
    if (marked.next - marked.first <= 4) this.names.add(this.text.fold(marked.start, marked.end));
  }

  private ownName(marked: Marked): string | null {
    const { text } = this;
    const { first, next } = marked;
    const length = next - first;
    if (length > LONGEST_NAME) return null;
    if (this.isFigure(marked)) return 'a figure or an address «[2,519]»';
    if (KNOWN_NAMES.some((table) => text.match(first, table, next)?.next === next)) return KNOWN_NAME;
    const isKind = text.is(first, KIND.naming) && text.match(first, NAMING, next) !== null;
    // «المعركة مستمرة والحرب [لم] تنته» says something of it.
    if (length > 1 && length <= 5 && isKind && !this.hasClause(marked)) return 'names its kind «[حزب كذا]»';
    if (length === 2 && text.match(first, KUNYAS, next) !== null) return 'a person by name «[أم فاطمة]»';
    if (this.isTitledPerson(marked)) return 'a person by name «[الملك سلمان]»';
    // «[خليجي 23]», «[خطة دبي 2021]»
    if (length > 1 && length <= 4 && text.words.kind[next - 1] === WORD.digits && !this.hasClause(marked))
      return 'a name with its number «[خليجي 23]»';
    if (first === this.first) return null;
    if (length <= 4 && text.is(first - 1, KIND.title) && !text.definite(first - 1))
      return 'after an office «زعيم [«…»]»';
    // «قرية «غولة» بـ[«أرحب»]»
    if (
      length > 1 &&
      length <= 4 &&
      text.definite(first) &&
      text.match(first - 1, AND_IT, first) !== null &&
      !this.hasClause(marked)
    )
      return 'a thing by its name «وهو [«المساجلات الشعرية»]»';
    const isJoined = isBareClitic(this, first - 1, 'وب') || text.match(first - 1, OR, first) !== null;
    const list = this.closing.get(first) ?? (isJoined ? this.closing.get(first - 1) : undefined);
    if (list !== undefined && length <= 4 && this.rules.has(list)) return 'on a list of names «مناطق «…» و[«…»]»';
    return this.afterNaming(first, length);
  }

  private isFigure({ first, next }: Marked): boolean {
    const { kind } = this.text.words;
    if (kind[first] === WORD.latin && this.text.gap(first + 1, GAP.dot) && !this.text.gap(first + 1, GAP.space))
      return true;
    for (let w = first; w < next; w++) if (kind[w] !== WORD.digits) return false;
    return true;
  }

  /** «[المهندس عبداللطيف آل الشيخ]»: an honorific and a given name, and no clause. */
  private isTitledPerson(marked: Marked): boolean {
    const { text } = this;
    const given = skipHonorifics(this, marked.first, marked.next);
    if (given === marked.first || given >= marked.next || !text.is(given, KIND.given)) return false;
    for (let w = given + 1; w < marked.next; w++) if (text.is(w, KIND.cue | KIND.preposition | KIND.that)) return false;
    return !this.hasClause(marked);
  }

  private hasClause({ first, next }: Marked): boolean {
    for (let w = first; w < next; w++) if (this.text.is(w, KIND.clause)) return true;
    return false;
  }

  private afterNaming(first: number, length: number): string | null {
    const { text } = this;
    // «بيان المنظمة «[أن] اللون …»», not «قناة «إن بي سي»»
    if (text.that(first) && length > 4) return null;
    for (let w = first - 1; w >= this.first && w >= first - 5; w--) {
      if (this.stop(w + 1)) break;
      // «محطة التلفزيون العامة الإسبانية [«تي في»]»: farther away only adjectives stand between.
      if (w < first - 3 && !text.definite(w + 1)) break;
      const naming = text.is(w, KIND.naming) ? text.match(w, NAMING, first) : null;
      if (naming === null) continue;
      // «يحمل عنوانا [هو] «…»»
      const isCopula = naming.next === first - 1 && text.match(first - 1, COPULAS, first) !== null;
      const isNext = naming.next === first || (isCopula && text.match(w, TITLED, first) !== null);
      const isBehindBa = naming.next === first - 1 && text.length(first - 1) <= 4 && text.firstLetter(first - 1) === BA;
      if (isNext || isBehindBa) return 'after a naming noun «قناة [«…»]»';
      // «جبهة النصرة «[في] قائمة الإرهاب»» tells where it is.
      const isNoun = !text.definite(first) && text.preposition(first) !== 'في';
      if (length <= 3 && isNoun && text.definite(first - 1)) return 'after a named thing «مهرجان جدة [«…»]»';
    }
    return null;
  }
}

/** The marks of a passage, the open one closed in a later passage; all behind it is in it. */
function closeOpen({ marked, strays, open }: Pairs, text: Text, closeAt: number, next: number): Pairs {
  const from = open?.start ?? 0;
  const long = marked.find(({ outerStart }) => outerStart === from);
  if (long === undefined) return { marked, strays, open };
  const { start, end } = trim(text.words.text, long.start, closeAt);
  const whole = { ...long, start, end, outerEnd: closeAt + 1, next, closed: true };
  return { marked: [...marked.filter(({ outerStart }) => outerStart < from), whole], strays, open: null };
}
