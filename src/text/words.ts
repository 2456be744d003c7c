import { hashStep, KIND, scriptOf } from './fold.js';
import { ARABIC, CODE, DIGIT, FOREIGN, GAP, LATIN, MARK, SEPARATOR, TATWEEL, UNSEEN } from './letters.js';
import { sentenceEnd } from './sentence-end.js';
import { isProclitic, type Vocabulary } from './vocabulary.js';

/**
 * The words of a text, each looked up once. A word is a run of letters of one script, or of digits: «16مايو» and
 * «2024آخر» are two words with nothing between. Offsets are UTF-16 units into `text`.
 *
 * Parallel arrays, by the number of the word: rules walk them by index and nothing is allocated for a word.
 */
export interface Words {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly count: number;
  /** Where the written word starts and ends, short vowels included, invisible characters at its edges not. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where it starts without the proclitics that can be cut off in writing: «و[أمس]», «ب[مايو]», «و[بالخميس]». */
  readonly stem: Int32Array;
  /** Its number in the vocabulary; 0 for a word that the lexicon does not have. */
  readonly lexeme: Uint16Array;
  /** `KIND` */
  readonly kind: Uint8Array;
  /** `CLITIC` flags of what had to be cut off to find it. */
  readonly clitics: Uint8Array;
  /** `GAP` flags of what stands between the word before and this one. */
  readonly gap: Uint16Array;
  /** The value of a word of digits, in either digit set; -1 for other words and for more than nine digits. */
  readonly number: Int32Array;
  /** `GAP` flags of what follows the last word. */
  readonly lastGap: number;
}

// No word of the lexicon is longer.
const LONGEST = 32;
/** For each `KIND` the codes of its letters, from the lowest to before the next kind's. */
const LOWEST = [0, ARABIC, LATIN, DIGIT, FOREIGN];
const ABOVE = [0, FOREIGN, ARABIC, LATIN, MARK];

const COLON = 0x3a;
const SPACE = 0x20;

/** Reads the words of a text in one walk over its characters. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const length = text.length;
  const words = new WordList(text, vocabulary, (length >> 2) + 16);
  const codes = new Uint8Array(LONGEST);
  let gap = 0;
  let position = 0;
  while (position < length) {
    const first = CODE[text.charCodeAt(position)] as number;
    if (first >= MARK) {
      if (first >= SEPARATOR) gap |= 1 << (first - SEPARATOR);
      else if (first === TATWEEL) gap |= GAP.dash;
      position++;
      continue;
    }
    const start = position;
    const script = scriptOf(first);
    const low = LOWEST[script] as number;
    const size = (ABOVE[script] as number) - low;
    let end = position;
    let letters = 0;
    let hash = 0;
    for (let code = first; ; ) {
      if ((code - low) >>> 0 < size) {
        codes[letters & (LONGEST - 1)] = code;
        letters++;
        hash = hashStep(hash, code);
        end = ++position;
      } else if (code >= MARK && code < SEPARATOR) {
        position++;
        if (code !== UNSEEN) end = position;
      } else {
        break;
      }
      if (position === length) break;
      code = CODE[text.charCodeAt(position)] as number;
    }
    const w = words.add(start, end, script, gap);
    gap = 0;
    if (script === KIND.digits && letters <= 9) words.number[w] = valueOf(codes, letters);
    if (letters > LONGEST) continue;
    let found = vocabulary.find(codes, 0, letters, hash);
    if (letters > 2 && isProclitic(codes[0] as number)) {
      const before = w === 0 ? 0 : (words.lexeme[w - 1] as number);
      if (found === 0 || vocabulary.isOutOfPlace(found, before))
        found = vocabulary.findWithoutProclitics(codes, letters, hash) || found;
    }
    if (found === 0) {
      if (script === KIND.latin || (script === KIND.arabic && isLabel(text, position)))
        splitGlued(words, w, codes, letters);
      continue;
    }
    words.lexeme[w] = found & 0xffff;
    if (found > 0xffff) {
      words.stem[w] = placeOfLetter(text, start, (found >> 16) & 15);
      words.clitics[w] = found >> 20;
    }
  }
  words.finish(gap);
  return words;
}

/** A colon follows. */
function isLabel(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === COLON || (unit === SPACE && text.charCodeAt(position + 1) === COLON);
}

/** Scrapers glue labels: «مرتبطالمصدر: وكالات» is read as «مرتبط» and «المصدر», «FacebookShare on» likewise. */
function splitGlued(words: WordList, w: number, codes: Uint8Array, letters: number): void {
  const cut = words.vocabulary.findGlued(codes, letters);
  if (cut === 0) return;
  const place = placeOfLetter(words.text, words.start[w] as number, cut);
  const end = words.end[w] as number;
  words.end[w] = place;
  words.lexeme[w] = words.vocabulary.findFrom(codes, 0, cut);
  const second = words.add(place, end, words.kind[w] as number, 0);
  words.lexeme[second] = words.vocabulary.findFrom(codes, cut, letters);
}

/** The number that digits write. */
function valueOf(codes: Uint8Array, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * 10 + (codes[i] as number) - DIGIT;
  return value;
}

/** Where the nth letter of the word from `start` stands, marks read over. */
function placeOfLetter(text: string, start: number, n: number): number {
  let position = start;
  for (let left = n; ; position++) {
    if ((CODE[text.charCodeAt(position)] as number) < MARK && left-- === 0) return position;
  }
}

/** The arrays of `Words`, which grow as words are added. */
class WordList implements Words {
  count = 0;
  lastGap = 0;
  start!: Int32Array;
  end!: Int32Array;
  stem!: Int32Array;
  number!: Int32Array;
  lexeme!: Uint16Array;
  gap!: Uint16Array;
  kind!: Uint8Array;
  clitics!: Uint8Array;

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
    private capacity: number,
  ) {
    this.allocate(capacity);
  }

  add(start: number, end: number, kind: number, gap: number): number {
    if (this.count === this.capacity) this.grow();
    const w = this.count++;
    this.start[w] = this.stem[w] = start;
    this.end[w] = end;
    this.kind[w] = kind;
    this.number[w] = -1;
    this.gap[w] = gap & (GAP.dot | GAP.query) ? gap | sentenceEnd(this, w, start, gap, kind) : gap;
    return w;
  }

  finish(gap: number): void {
    this.lastGap = gap & (GAP.dot | GAP.query) ? gap | sentenceEnd(this, this.count, this.text.length, gap, 0) : gap;
  }

  private grow(): void {
    const { start, end, stem, number, lexeme, gap, kind, clitics } = this;
    this.allocate(this.capacity * 2);
    this.start.set(start);
    this.end.set(end);
    this.stem.set(stem);
    this.number.set(number);
    this.lexeme.set(lexeme);
    this.gap.set(gap);
    this.kind.set(kind);
    this.clitics.set(clitics);
  }

  /** One buffer for all arrays: making eight takes as long as reading a short article. */
  private allocate(capacity: number): void {
    this.capacity = (capacity + 3) & ~3;
    const n = this.capacity;
    const buffer = new ArrayBuffer(n * 22);
    this.start = new Int32Array(buffer, 0, n);
    this.end = new Int32Array(buffer, n * 4, n);
    this.stem = new Int32Array(buffer, n * 8, n);
    this.number = new Int32Array(buffer, n * 12, n);
    this.lexeme = new Uint16Array(buffer, n * 16, n);
    this.gap = new Uint16Array(buffer, n * 18, n);
    this.kind = new Uint8Array(buffer, n * 20, n);
    this.clitics = new Uint8Array(buffer, n * 21, n);
  }
}
