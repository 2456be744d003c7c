import { CODE, codeOf, MARK } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { TA } from './letters.js';

// No word of the lexicon is longer.
const LONGEST = 32;
const TA_MARBUTA = codeOf('ة');

/** Looks up what is left of a word without its prefix or pronoun. */
export class PartsOfWords {
  private readonly letters = new Uint8Array(LONGEST);

  constructor(private readonly words: Words) {}

  /** The number in the vocabulary of `text[start, end)`; a ت at its end is read as the ة that it stands for. */
  find(start: number, end: number): number {
    const { letters } = this;
    const { text, vocabulary } = this.words;
    if (end - start > LONGEST) return 0;
    let length = 0;
    for (let i = start; i < end; i++) {
      const code = CODE[text.charCodeAt(i)] as number;
      if (code < MARK) letters[length++] = code;
    }
    if (length > 0 && text.charCodeAt(end - 1) === TA) letters[length - 1] = TA_MARBUTA;
    return vocabulary.findFrom(letters, 0, length);
  }
}
