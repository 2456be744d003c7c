import type { DateExpression } from '../dates/expression.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { PHRASES } from '../lexicon/boilerplate/index.js';
import { IN, NAME_SIGNS, NEWSROOMS, OFFICES, OUTLET_WORDS, OUTLETS, PARTICLES } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';

/** What a part of a signature names. */
export type PartKind = 'place' | 'agency' | 'outlet' | 'newsroom' | 'date' | 'name' | 'other';

/** A part of a line such as «دبي - رويترز» or «سلوى سعد – متابعات»: the words between two separators. */
export interface Part {
  readonly kind: PartKind;
  readonly first: number;
  readonly next: number;
  /** The agency's canonical name. */
  readonly agency: string | null;
}

const SEPARATORS = GAP.dash | GAP.slash | GAP.colon | GAP.comma | GAP.open | GAP.close | GAP.other | GAP.quote;
const LONGEST_NAME = 4;
const LONGEST_FULL_NAME = 7;

/** Reads words `[first, next)` as the parts of a signature. */
export function readSignature(words: Words, first: number, next: number, dates: readonly DateExpression[]): Part[] {
  const parts: Part[] = [];
  let from = first;
  for (let w = first; w < next; w++) {
    const date = dates.find((one) => one.firstWord === w && hasNumber(words, w, one.nextWord));
    if (date) {
      const lead = w - 1 >= from && words.vocabulary.match(words, w - 1, IN, w) ? w - 1 : w;
      if (lead > from) parts.push(readPart(words, from, lead));
      parts.push({ kind: 'date', first: lead, next: date.nextWord, agency: null });
      from = date.nextWord;
      w = from - 1;
    } else if (w > from && ((words.gap[w] as number) & SEPARATORS || startsOffice(words, w, next))) {
      parts.push(readPart(words, from, w));
      from = w;
    }
  }
  if (next > from) parts.push(readPart(words, from, next));
  return parts;
}

/** «ماجد الجميل [من جنيف]» */
function startsOffice(words: Words, w: number, next: number): boolean {
  const office = words.vocabulary.match(words, w, OFFICES, next);
  return office !== null && words.vocabulary.match(words, office.next, PLACES, next) !== null;
}

/** «اليوم» may be a newspaper, «11 أغسطس» is none. */
export function hasNumber(words: Words, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (words.kind[w] === KIND.digits) return true;
  return false;
}

function readPart(words: Words, first: number, next: number): Part {
  const { vocabulary } = words;
  // «الكويت - 12 - 5 (كونا)»: a day and month that only a dateline writes so.
  if (isNumber(words, first, next)) return { kind: 'date', first, next, agency: null };
  if (vocabulary.match(words, first, PHRASES, next)?.meaning.role === 'caption')
    return { kind: 'other', first, next, agency: null };
  const whole = (match: { next: number } | null): boolean => match?.next === next;
  const agency = vocabulary.match(words, first, AGENCIES, next);
  if (whole(agency)) return { kind: 'agency', first, next, agency: agency?.meaning ?? null };
  if (whole(vocabulary.match(words, first, PLACES, next))) return { kind: 'place', first, next, agency: null };
  if (whole(vocabulary.match(words, first, OUTLETS, next))) return { kind: 'outlet', first, next, agency: null };
  if (
    next - first <= 4 &&
    (vocabulary.match(words, first, OUTLET_WORDS, next) ||
      vocabulary.match(words, next - 1, OUTLET_WORDS, next) ||
      (words.kind[first] === KIND.latin && vocabulary.match(words, first + 1, OUTLET_WORDS, next)))
  ) {
    return { kind: 'outlet', first, next, agency: null };
  }
  if (next - first > 1 && whole(vocabulary.match(words, first, NEWSROOMS, next)))
    return { kind: 'newsroom', first, next, agency: null };
  const office = vocabulary.match(words, first, OFFICES, next);
  if (office && whole(vocabulary.match(words, office.next, PLACES, next)))
    return { kind: 'place', first, next, agency: null };
  return { kind: isName(words, first, next) ? 'name' : 'other', first, next, agency: null };
}

function isNumber(words: Words, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (words.kind[w] !== KIND.digits) return false;
  return true;
}

/** «بن», «آل», «د.»: a word that only names of people have. */
export function hasNameSign(words: Words, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (words.vocabulary.match(words, w, NAME_SIGNS, next)) return true;
  return false;
}

/** Can be a person's name: one to four words of letters, up to seven with a sign of one. */
function isName(words: Words, first: number, next: number): boolean {
  if (next - first > (hasNameSign(words, first, next) ? LONGEST_FULL_NAME : LONGEST_NAME)) return false;
  for (let w = first; w < next; w++) {
    if (words.kind[w] === KIND.digits || isParticle(words, w, first, next)) return false;
    if (w > first && (words.gap[w] as number) & GAP.stop) return false;
  }
  return true;
}

/** «علي» is read like «على»: it is a name where it is written with dots, and at the end, where no particle stands. */
export function isParticle(words: Words, w: number, first: number, next: number): boolean {
  if (!words.vocabulary.match(words, w, PARTICLES, next)) return false;
  const start = words.start[w] as number;
  const isDotted = (words.end[w] as number) - start === 3 && words.text[start + 2] === 'ي';
  return !isDotted && (w === first || w < next - 1);
}

export const SIGNATURE_WORDS = 11;

/** «الرياض: الوطن», «نجازاكي - د ب أ» are datelines; «الرياض: سعد الحربي» is a byline. */
export function signatureRole(words: Words, { piece, size, ending, dates }: Line): 'dateline' | 'byline' | null {
  if (size === 0 || size > SIGNATURE_WORDS || ending === 'query') return null;
  const parts = beforePhotographer(words, readSignature(words, piece.first, piece.next, dates));
  const count = (kind: PartKind): number => parts.filter((part) => part.kind === kind).length;
  if (count('other') > 0) return null;
  // «الترا تونس - فريق التحرير»: its own people, none by name.
  if (count('newsroom') > 0) return 'byline';
  const known = count('place') + count('agency') + count('outlet');
  const names = parts.filter((part) => part.kind === 'name');
  if (names.length === 0) return known > 0 ? 'dateline' : null;
  // Two words or more are a person; one is a place or a way («هاتفيا») that the lexicon does not have.
  const persons = names.filter(({ first, next }) => next - first >= 2).length;
  const singles = names.length - persons;
  if (parts.length < 2 || singles > 2 || !isSeparated(words, piece.first, piece.next)) return null;
  if (persons === 0) return known > 0 ? 'dateline' : null;
  if (known > 0) return persons <= 3 ? 'byline' : null;
  return parts.length === 2 && names.every(({ first, next }) => next - first <= 3) ? 'byline' : null;
}

/** «الرياض - يحيى زيلع [(عدسة/ نايف الحربي)]»: who took the picture is named behind who wrote. */
function beforePhotographer(words: Words, parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(
    ({ first, next }) => words.vocabulary.match(words, first, PHRASES, next)?.meaning.role === 'caption',
  );
  return at > 0 ? parts.slice(0, at) : parts;
}

/** A dash, colon, slash or bracket stands inside; marks alone («الشرق الأوسط» في عهد …) separate nothing. */
function isSeparated(words: Words, first: number, next: number): boolean {
  for (let w = first + 1; w < next; w++) {
    if ((words.gap[w] as number) & (GAP.dash | GAP.colon | GAP.slash | GAP.open) || startsOffice(words, w, next))
      return true;
  }
  return false;
}
