import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';
import { PHRASES } from '../lexicon/boilerplate/index.js';
import type { Phrase } from '../lexicon/boilerplate/phrase.js';
import { KIND } from '../text/fold.js';
import { CODE, GAP, MARK, SEPARATOR } from '../text/letters.js';
import type { Match } from '../text/phrases.js';
import type { Words } from '../text/words.js';

/** How a line ends, marks and brackets at its end left out. */
export type Ending = 'stop' | 'query' | 'colon' | 'pause' | 'none';

/** A piece with what the rules ask of it. */
export interface Line {
  readonly piece: Piece;
  /** How many words it has. */
  readonly size: number;
  readonly ending: Ending;
  /** Sentences of a text, rather than a headline, a label or a list item. */
  readonly prose: boolean;
  /** The phrase of page furniture that opens it. */
  readonly phrase: Match<Phrase> | null;
  /** The dates in it. */
  readonly dates: readonly DateExpression[];
}

const CLOSERS = '"“”»›’\'‟)]}*';
// A headline is rarely longer; a sentence with a stop may be short.
const LONG = 26;
const SENTENCE = 8;
const SHORT_SENTENCE = 3;
const TWO_SENTENCES = 12;

export function describeLine(words: Words, piece: Piece, dates: readonly DateExpression[]): Line {
  const size = piece.next - piece.first;
  const ending = endingOf(words.text, piece);
  return {
    piece,
    size,
    ending,
    prose: isProse(words, piece, size, ending),
    phrase: words.vocabulary.match(words, piece.first, PHRASES, piece.next),
    dates,
  };
}

function isProse(words: Words, piece: Piece, size: number, ending: Ending): boolean {
  if (size < SENTENCE) return false;
  if (!isMostlyArabic(words, piece)) return false;
  if (size >= LONG) return true;
  if (ending === 'stop') return true;
  return size >= TWO_SENTENCES && hasInnerStop(words, piece);
}

/** Ends as a sentence does, and is too short to be told from a caption or label by that alone. */
export function isShortSentence({ size, ending, phrase }: Line): boolean {
  return size >= SHORT_SENTENCE && ending === 'stop' && phrase === null;
}

function isMostlyArabic(words: Words, piece: Piece): boolean {
  const next = Math.min(piece.next, piece.first + LONG);
  let arabic = 0;
  for (let w = piece.first; w < next; w++) if (words.kind[w] === KIND.arabic) arabic++;
  return arabic * 2 >= next - piece.first;
}

/** A sentence ends inside the piece. */
export function hasInnerStop(words: Words, piece: Piece): boolean {
  for (let w = piece.first + 1; w < piece.next; w++) if ((words.gap[w] as number) & GAP.stop) return true;
  return false;
}

function endingOf(text: string, piece: Piece): Ending {
  let at = piece.end - 1;
  while (at >= piece.start && (isSkipped(text.charCodeAt(at)) || CLOSERS.includes(text[at] as string))) at--;
  if (at < piece.start) return 'none';
  const last = text[at];
  if (last === '.') return text[at - 1] === '.' ? 'pause' : 'stop';
  if (last === '…') return 'pause';
  if (last === '؟' || last === '?' || last === '!') return 'query';
  if (last === ':' || last === '：') return 'colon';
  return 'none';
}

function isSkipped(unit: number): boolean {
  const code = CODE[unit] as number;
  return code === SEPARATOR || code === SEPARATOR + 1 || (code > MARK && code < SEPARATOR);
}
