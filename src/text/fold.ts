import { ARABIC, ARABIC_LETTERS, CODE, codeOf, DIGIT, FOREIGN, LATIN, MARK } from './letters.js';

/** What a word is written in. */
export const KIND = { arabic: 1, latin: 2, digits: 3, foreign: 4 } as const;

/** The script of a letter's or digit's code. */
export function scriptOf(code: number): number {
  return code < LATIN ? KIND.digits : code < ARABIC ? KIND.latin : code < FOREIGN ? KIND.arabic : KIND.foreign;
}

const HASH_BASE = 31;

/** One step of the hash by which words are found. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, HASH_BASE) + code) | 0;
}

/** 31 to the power of each place, by which a letter counts in the hash of a word. */
const PLACES: Int32Array = Int32Array.from({ length: 64 }, (_, n) => {
  let power = 1;
  for (let i = 0; i < n; i++) power = Math.imul(power, HASH_BASE);
  return power;
});

/** The hash of a word of `length` letters without its first, or with the first's code lowered by `code`. */
export function hashWithout(hash: number, code: number, length: number): number {
  return (hash - Math.imul(code, PLACES[length - 1] as number)) | 0;
}

const LETTER_OF_CODE = buildLetters();

/**
 * A stretch of text by its folded letters and single spaces, for comparing lines and names: «أخبار  الرياضة:» is
 * «اخبار الرياضه». Punctuation is left out.
 */
export function foldText(text: string, start = 0, end = text.length): string {
  let folded = '';
  let space = false;
  for (let i = start; i < end; i++) {
    const code = CODE[text.charCodeAt(i)] as number;
    if (code < MARK) {
      if (space && folded !== '') folded += ' ';
      space = false;
      folded += code === FOREIGN ? text[i] : LETTER_OF_CODE[code];
    } else if (code > 127) {
      space = true;
    }
  }
  return folded;
}

function buildLetters(): string[] {
  const letters: string[] = [];
  for (let d = 0; d < 10; d++) letters[DIGIT + d] = String(d);
  for (let l = 0; l < 26; l++) letters[LATIN + l] = String.fromCharCode(0x61 + l);
  for (const letter of ARABIC_LETTERS) letters[codeOf(letter)] = letter;
  return letters;
}
