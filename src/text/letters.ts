/**
 * What each UTF-16 unit is to the reader of words: a letter by its folded code, a digit, something to read over, or a
 * separator with its flag. One lookup a character, no pattern.
 */

/** Codes of `CODE`, by range. Letters fold: أإآٱ are ا, ى is ي, ة is ه, Latin case and accents go. */
export const DIGIT = 1; // 1..10
export const LATIN = 11; // 11..36
export const ARABIC = 40; // 40..
export const FOREIGN = 120; // letters of other scripts, all alike
/** Read over inside a word and part of it: tashkeel, tatweel, joiners. */
export const MARK = 121;
/** Read over, and never the edge of a word: bidi controls and other invisible characters. */
export const UNSEEN = 122;
export const TATWEEL = 123;
/** Everything from here is a separator: `SEPARATOR + n` where `1 << n` is its gap flag. */
export const SEPARATOR = 128;

/** What stands between a word and the one before it: the flags of all characters there, joined. */
export const GAP = {
  space: 1 << 0,
  newline: 1 << 1,
  /** `.` and `…` */
  dot: 1 << 2,
  /** `،` `,` */
  comma: 1 << 3,
  /** `؛` `;` */
  semicolon: 1 << 4,
  colon: 1 << 5,
  /** `؟` `?` `!` */
  query: 1 << 6,
  /** Quotation marks of every family. */
  quote: 1 << 7,
  /** `(` `[` `{` */
  open: 1 << 8,
  /** `)` `]` `}` */
  close: 1 << 9,
  /** Dashes, hyphens, a low line, a tatweel that stands alone. */
  dash: 1 << 10,
  slash: 1 << 11,
  /** `|` `•` `*` `»` as arrows, and whatever has no flag of its own. */
  other: 1 << 12,
  /** The gap ends a sentence: a stop, `؟` or `!` that is no abbreviation's, decimal's or ellipsis's. */
  stop: 1 << 13,
} as const;

/** The letters that others fold into, by their codes. */
export const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئپچژگڤڨ';
const FOLDED: readonly (readonly [letter: string, variants: string])[] = [
  ['ا', 'أإآٱٲٳ'],
  ['ي', 'ىیېۍێ'],
  ['ه', 'ةہەۀۂۃ'],
  ['ك', 'کڪ'],
  ['و', 'ۆۇۈۋ'],
];
const SEPARATORS: readonly (readonly [flag: number, characters: string])[] = [
  [0, ' \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  [1, '\n\r\u0085\u2028\u2029\v\f'],
  [2, '.…۔'],
  [3, ',،٬'],
  [4, ';؛'],
  [5, ':：'],
  [6, '?؟!'],
  [7, '"“”„‟«»‹›\'‘’‚‛″ʺ＂﴾﴿'],
  [8, '([{'],
  [9, ')]}'],
  [10, '-‐‑‒–—―−_'],
  [11, '/\\'],
];
const OTHER = SEPARATOR + 12;

// Bidi controls, zero-width space, byte order mark, soft hyphen, variation selectors.
const INVISIBLE = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

// Blocks of letters that news text meets besides Arabic and Latin, coarse on purpose: they are only ever «a word».
const FOREIGN_LETTERS = [
  [0x180, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x587],
  [0x5d0, 0x5ea],
  [0x8a0, 0x8b4],
  [0x900, 0xdff],
  [0xe00, 0xe7f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
] as const;

/** The code of every UTF-16 unit. */
export const CODE: Uint8Array = buildCodes();

/** The code of an Arabic letter, for code that asks after one letter. */
export function codeOf(letter: string): number {
  return CODE[letter.charCodeAt(0)] as number;
}

export function isArabicCode(code: number): boolean {
  return code >= ARABIC && code < FOREIGN;
}

function buildCodes(): Uint8Array {
  const codes = new Uint8Array(65536).fill(OTHER);
  const set = (characters: string, code: number): void => {
    for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = code;
  };
  const range = (from: number, to: number, code: number): void => {
    codes.fill(code, from, to + 1);
  };
  for (const [from, to] of FOREIGN_LETTERS) range(from, to, FOREIGN);
  for (let c = 0x41; c <= 0x5a; c++) codes[c] = codes[c + 32] = LATIN + c - 0x41;
  for (let c = 0xc0; c <= 0x17f; c++) {
    const base = String.fromCharCode(c).normalize('NFD').toLowerCase().charCodeAt(0);
    codes[c] = base >= 0x61 && base <= 0x7a ? LATIN + base - 0x61 : c === 0xd7 || c === 0xf7 ? OTHER : FOREIGN;
  }
  range(0x620, 0x64a, FOREIGN);
  range(0x671, 0x6d3, FOREIGN);
  range(0x750, 0x77f, FOREIGN);
  for (let i = 0; i < ARABIC_LETTERS.length; i++) codes[ARABIC_LETTERS.charCodeAt(i)] = ARABIC + i;
  for (const [letter, variants] of FOLDED) set(variants, codes[letter.charCodeAt(0)] as number);
  for (let d = 0; d < 10; d++) codes[0x30 + d] = codes[0x660 + d] = codes[0x6f0 + d] = DIGIT + d;
  range(0x610, 0x61a, MARK);
  range(0x64b, 0x65f, MARK);
  codes[0x670] = MARK;
  range(0x6d6, 0x6dc, MARK);
  range(0x6df, 0x6e8, MARK);
  range(0x6ea, 0x6ed, MARK);
  range(0x300, 0x36f, MARK);
  range(0xfe70, 0xfe7f, MARK);
  codes[0x200c] = codes[0x200d] = MARK;
  codes[0x640] = TATWEEL;
  for (const [from, to] of INVISIBLE) range(from, to, UNSEEN);
  for (const [flag, characters] of SEPARATORS) set(characters, SEPARATOR + flag);
  return codes;
}
