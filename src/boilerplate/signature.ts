import type { DateExpression } from '../dates/expression.js';
import { AGENCIES } from '../lexicon/agencies.js';
import { IN, OFFICES, OUTLET_WORDS, OUTLETS } from '../lexicon/outlets.js';
import { PLACES } from '../lexicon/places.js';
import { KIND } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Words } from '../text/words.js';

/** What a part of a signature names. */
export type PartKind = 'place' | 'agency' | 'outlet' | 'date' | 'name' | 'other';

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

/** Reads words `[first, next)` as the parts of a signature. */
export function readSignature(words: Words, first: number, next: number, dates: readonly DateExpression[]): Part[] {
  const parts: Part[] = [];
  let from = first;
  for (let w = first; w < next; w++) {
    const date = dates.find((one) => one.firstWord === w && hasNumber(words, one));
    if (date) {
      const lead = w - 1 >= from && words.vocabulary.match(words, w - 1, IN, w) ? w - 1 : w;
      if (lead > from) parts.push(readPart(words, from, lead));
      parts.push({ kind: 'date', first: lead, next: date.nextWord, agency: null });
      from = date.nextWord;
      w = from - 1;
    } else if (w > from && (words.gap[w] as number) & SEPARATORS) {
      parts.push(readPart(words, from, w));
      from = w;
    }
  }
  if (next > from) parts.push(readPart(words, from, next));
  return parts;
}

/** «اليوم» may be a newspaper, «11 أغسطس» is none. */
export function hasNumber(words: Words, { firstWord, nextWord }: DateExpression): boolean {
  for (let w = firstWord; w < nextWord; w++) if (words.kind[w] === KIND.digits) return true;
  return false;
}

function readPart(words: Words, first: number, next: number): Part {
  const { vocabulary } = words;
  // «الكويت - 12 - 5 (كونا)»: a day and month that only a dateline writes so.
  if (isNumber(words, first, next)) return { kind: 'date', first, next, agency: null };
  const whole = (match: { next: number } | null): boolean => match?.next === next;
  const agency = vocabulary.match(words, first, AGENCIES, next);
  if (whole(agency)) return { kind: 'agency', first, next, agency: agency?.meaning ?? null };
  if (whole(vocabulary.match(words, first, PLACES, next))) return { kind: 'place', first, next, agency: null };
  if (whole(vocabulary.match(words, first, OUTLETS, next))) return { kind: 'outlet', first, next, agency: null };
  if (
    next - first <= 4 &&
    (vocabulary.match(words, first, OUTLET_WORDS, next) || vocabulary.match(words, next - 1, OUTLET_WORDS, next))
  ) {
    return { kind: 'outlet', first, next, agency: null };
  }
  const office = vocabulary.match(words, first, OFFICES, next);
  if (office && whole(vocabulary.match(words, office.next, PLACES, next)))
    return { kind: 'place', first, next, agency: null };
  return { kind: isName(words, first, next) ? 'name' : 'other', first, next, agency: null };
}

function isNumber(words: Words, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (words.kind[w] !== KIND.digits) return false;
  return true;
}

/** Can be a person's name: one to four words of letters, none of them known as anything else. */
function isName(words: Words, first: number, next: number): boolean {
  if (next - first > LONGEST_NAME) return false;
  for (let w = first; w < next; w++) {
    if (words.kind[w] === KIND.digits) return false;
    if (w > first && (words.gap[w] as number) & GAP.stop) return false;
  }
  return true;
}
