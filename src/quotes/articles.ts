import type { Words } from '../text/words.js';
import { ALEF, BA, FA, KAF, LAM, WAW } from './letters.js';
import type { PartsOfWords } from './parts-of-words.js';

const WITHOUT = 1;
const WITH = 2;

/** Tells which words have the article. Rules ask it more than anything else, so each word is read once. */
export class Articles {
  /** By word, `WITH` or `WITHOUT`, once it is asked. */
  private readonly known: Uint8Array;

  constructor(
    private readonly words: Words,
    private readonly parts: PartsOfWords,
  ) {
    this.known = new Uint8Array(words.count);
  }

  /** Whether word `w` has the article: «الوزير», «للوزير», «والوزير», «بالوزير». */
  has(w: number): boolean {
    const known = this.known[w];
    if (known === WITH || known === WITHOUT) return known === WITH;
    const has = this.read(w);
    this.known[w] = has ? WITH : WITHOUT;
    return has;
  }

  private read(w: number): boolean {
    const { text, start, end, lexeme } = this.words;
    const from = start[w] as number;
    const to = end[w] as number;
    const length = to - from;
    // Before the first word there is none: its length is not a number.
    if (!(length >= 4)) return false;
    const first = text.charCodeAt(from);
    const second = text.charCodeAt(from + 1);
    // «[السا] غونزاليس», «[الفريدو] زاميديو»: no noun ends so.
    const isForeign = lexeme[w] === 0 && length > 5 && text.charCodeAt(to - 1) === WAW;
    if (first === ALEF) return second === LAM && !isForeign && (length > 4 || text.charCodeAt(from + 3) !== ALEF);
    if (second === LAM) return first === LAM;
    const third = text.charCodeAt(from + 2);
    const isPrefix = first === WAW || first === FA || first === BA || first === KAF;
    if (second === ALEF) return third === LAM && length > 4 && isPrefix && !this.isUncut(w, length);
    if (first !== WAW) return false;
    return third === LAM ? second === LAM : third === ALEF && second === BA && text.charCodeAt(from + 3) === LAM;
  }

  /** «والدة», «فالنتينا» in the lexicon; «فالون», «والاش»: five letters, and the last two alone are no word. */
  private isUncut(w: number, length: number): boolean {
    const { start, end, lexeme, clitics } = this.words;
    if (lexeme[w] !== 0) return clitics[w] === 0;
    return length === 5 && this.parts.find((start[w] as number) + 3, end[w] as number) === 0;
  }
}
