import type { Piece } from '../blocks/piece.js';
import { SECTIONS } from '../lexicon/boilerplate/index.js';
import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { NAMING } from '../lexicon/quotes/terms.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';
import { hasNameSign, isParticle } from './signature.js';

/** Two or three words of letters that can only be a name here, up to seven where one shows it. */
export function isLoneName(words: Words, { piece, size, ending }: Line): boolean {
  // «صباح الخير،» greets.
  const isOpen = words.text
    .slice(words.end[piece.next - 1], piece.end)
    .trimEnd()
    .endsWith('،');
  if (size < 2 || ending !== 'none' || isOpen) return false;
  // Four words without a sign of a name are a headline as well.
  if (size > 3 && !(size <= 7 && isPersonal(words, piece, size))) return false;
  if (opensWithThing(words, piece) || words.vocabulary.match(words, piece.first, SECTIONS, piece.next)) return false;
  for (let w = piece.first; w < piece.next; w++) {
    if (words.kind[w] === KIND.digits || (w > piece.first && (words.gap[w] as number) & ~(GAP.space | GAP.dot)))
      return false;
    if (isParticle(words, w, piece.first, piece.next) || (w > piece.first && isJoinedNoun(words, w))) return false;
  }
  return true;
}

/** «طلاب [وجامعات]», not «سعيد [ووليد]» */
function isJoinedNoun(words: Words, w: number): boolean {
  const isJoined = ((words.clitics[w] as number) & CLITIC.conjunction) !== 0;
  return isJoined && words.vocabulary.match(words, w, GIVEN_NAMES, w + 1) === null;
}

/** «تطبيق مصراوي»: a common noun, and no given name. */
function opensWithThing(words: Words, { first, next }: Piece): boolean {
  if (words.text.startsWith('ال', words.start[first])) return false;
  return words.vocabulary.match(words, first, NAMING, next) !== null;
}

/** «محمد بن علي الحاج»: a word that only names have, in four words also a given name before the others. */
function isPersonal(words: Words, { first, next }: Piece, size: number): boolean {
  const isGiven = size === 4 && words.vocabulary.match(words, first, GIVEN_NAMES, next) !== null;
  return isGiven || hasNameSign(words, first, next);
}
