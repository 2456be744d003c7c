import { splitPieceAt } from '../blocks/cut.js';
import type { Piece } from '../blocks/piece.js';
import type { DateExpression } from '../dates/expression.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { OFFICES } from '../lexicon/outlets.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import { type Part, readSignature } from './signature.js';

const LONGEST = 16;
const CLOSING = GAP.dash | GAP.slash | GAP.colon;
const OUTLET_SIGN_WORDS = 3;

/**
 * Cuts the dateline off the sentence it opens: «[دبي، الإمارات العربية المتحدة (CNN)--] أعلنت», «[المستقلة/-] أعلنت»,
 * «[سلمى حداد- الضفة- عمان:] أعادت» (a byline, for its name).
 */
export function cutOpening(words: Words, pieces: Piece[], at: number, dates: readonly DateExpression[]): void {
  const piece = pieces[at] as Piece;
  let cut = -1;
  let role: 'dateline' | 'byline' = 'dateline';
  for (let w = piece.first + 1; w < Math.min(piece.next - 2, piece.first + LONGEST); w++) {
    const gap = words.gap[w] as number;
    if (gap & (GAP.stop | GAP.query)) break;
    if (((gap & CLOSING) === 0 && !isBehindAgency(words, w)) || isInsideDate(words, w, dates)) continue;
    const found = openingRole(words, piece.first, w, dates);
    if (found === null) continue;
    cut = w;
    role = found;
  }
  if (cut < 0) return;
  splitPieceAt(pieces, at, behindSign(words, cut), cut);
  piece.role = role;
  piece.rule = 'opens the text';
  (pieces[at + 1] as Piece).role = 'paragraph';
  if (role === 'dateline') cutDates(words, pieces, at, dates);
}

/** «الرياض - واس |أعلنت»: behind an agency the sentence begins without a sign. */
function isBehindAgency(words: Words, w: number): boolean {
  const isSigned = words.gap[w] === GAP.space && ((words.gap[w - 1] as number) & CLOSING) !== 0;
  return isSigned && words.vocabulary.match(words, w - 1, AGENCIES, w) !== null;
}

/** «[سنغافورة] [20 يوليو تموز] [(رويترز) -]»: the date of a dateline is `published`. */
function cutDates(words: Words, pieces: Piece[], at: number, dates: readonly DateExpression[]): void {
  const dateline = pieces[at] as Piece;
  const parts = readSignature(words, dateline.first, dateline.next, dates);
  const cuts = parts.slice(1).filter(({ kind }, i) => (kind === 'date') !== ((parts[i] as Part).kind === 'date'));
  for (const { first, kind } of cuts.reverse()) {
    splitPieceAt(pieces, at, kind === 'date' ? behindSign(words, first) : behindSpace(words, first), first);
  }
  for (let i = at; i <= at + cuts.length; i++) {
    const piece = pieces[i] as Piece;
    if (parts.some(({ kind, first }) => kind === 'date' && first === piece.first)) piece.role = 'published';
  }
}

/** «(5/7/2015)» is cut by none of its slashes. */
function isInsideDate(words: Words, w: number, dates: readonly DateExpression[]): boolean {
  if (words.kind[w] === KIND.digits && words.kind[w - 1] === KIND.digits) return true;
  return dates.some(({ firstWord, nextWord }) => firstWord < w && w < nextWord);
}

function openingRole(
  words: Words,
  first: number,
  next: number,
  dates: readonly DateExpression[],
): 'dateline' | 'byline' | null {
  const parts = readSignature(words, first, next, dates);
  const gap = words.gap[next] as number;
  const known = parts.filter(({ kind }) => kind !== 'name' && kind !== 'other' && kind !== 'date').length;
  const names = parts.filter(({ kind }) => kind === 'name');
  if (parts.some(({ kind }) => kind === 'other')) return null;
  // «شفق/», «الضفة/-»: no sentence goes on behind such a sign.
  if (known === 0) {
    const sign = (gap & GAP.slash) !== 0 && (gap & (GAP.dash | GAP.space)) !== 0;
    return sign && parts.length === 1 && next - first <= OUTLET_SIGN_WORDS ? 'dateline' : null;
  }
  if (names.length === 0) return 'dateline';
  if (names.length > 1) return null;
  const [name] = names;
  const size = (name?.next ?? 0) - (name?.first ?? 0);
  // One word is no person: an unknown place («القضارف (سونا)-») or outlet («القاهرة – مباشر:»).
  if (size === 1) return 'dateline';
  // «سامي الحاج من القاهرة: في زقاق …»
  const isSent =
    parts.length === 2 &&
    (gap & GAP.colon) !== 0 &&
    words.vocabulary.match(words, first, GIVEN_NAMES, next) !== null &&
    words.vocabulary.match(words, (parts[1] as Part).first, OFFICES, next) !== null;
  return known >= 2 || isSent ? 'byline' : null;
}

/** Behind the white space before word `w`, so that the dash or colon stays with the dateline: «دبي - |«أعلن»». */
function behindSign({ text, start, end }: Words, w: number): number {
  const from = end[w - 1] as number;
  let at = start[w] as number;
  while (at > from && OPENERS.includes(text[at - 1] as string)) at--;
  return at;
}

/** Behind the first white space before word `w`: «5 ديسمبر |/ وام /». */
function behindSpace({ text, start, end }: Words, w: number): number {
  const to = start[w] as number;
  let at = end[w - 1] as number;
  while (at < to && !/\s/.test(text[at] as string)) at++;
  while (at < to && /\s/.test(text[at] as string)) at++;
  return at;
}

const OPENERS = '"“«„‹‘(\'';
