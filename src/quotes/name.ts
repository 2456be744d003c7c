import { DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { FAMILY, HONORIFICS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, BA, LAM, MIM, TA_MARBUTA, TANWIN, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';

const LONGEST_NAME = 6;

interface Split {
  readonly nameFirst: number;
  readonly nameNext: number;
  readonly roleFirst: number;
  readonly roleNext: number;
}

/**
 * Tells role, honorific and name apart: «[وزير الخارجية الروسي] [سيرجي لافروف]», «[ديمتري بيسكوف] [المتحدث باسم الكرملين]».
 * Arabic has no capitals; a name starts at the first word without article after one that closes the role: a definite
 * word, a place, an honorific, a comma.
 */
export function splitName(p: Paragraph, first: number, next: number, afterTitle: number): Split {
  const { text } = p;
  const marked = p.markedIn(first, next);
  if (text.is(first, KIND.source) && !text.is(first, KIND.title)) {
    const named = marked === null ? [first, next] : [marked.first, marked.next];
    return { nameFirst: named[0] as number, nameNext: named[1] as number, roleFirst: first, roleNext: first };
  }
  let w = first;
  const demonstrative = isDemonstrative(p, first);
  if (demonstrative) w++;
  let nameFirst = -1;
  if (afterTitle < 0 && !demonstrative) {
    w = skipHonorifics(p, w, next);
    nameFirst = w < next ? w : -1;
  } else {
    if (afterTitle >= 0) w = afterTitle;
    for (; w < next; w++) {
      const after = skipHonorifics(p, w, next);
      if (after > w) {
        if (after < next) nameFirst = after;
        break;
      }
      if (startsName(p, first, w)) {
        nameFirst = w;
        break;
      }
    }
  }
  if (nameFirst === -1 || nameFirst >= next)
    return { nameFirst: next, nameNext: next, roleFirst: first, roleNext: next };
  const nameNext = endOfName(p, nameFirst, next);
  if (afterTitle >= 0 || demonstrative)
    return { nameFirst, nameNext, roleFirst: first, roleNext: beforeHonorifics(p, first, nameFirst) };
  return { nameFirst, nameNext, roleFirst: Math.min(nameNext, next), roleNext: next };
}

/** «[هذا] الخبير» */
export function isDemonstrative(p: Paragraph, w: number): boolean {
  return p.text.match(w, DEMONSTRATIVES, p.next) !== null;
}

/** The word after any honorifics at `w`: «[معالي الدكتور] خالد». */
export function skipHonorifics(p: Paragraph, w: number, next: number): number {
  let at = w;
  for (;;) {
    if (at >= next || !p.text.is(at, KIND.honorific)) return at;
    const honorific = p.text.match(at, HONORIFICS, next);
    if (honorific === null) return at;
    at = honorific.next;
  }
}

function beforeHonorifics(p: Paragraph, first: number, nameFirst: number): number {
  let w = nameFirst;
  while (w > first + 1 && p.text.is(w - 1, KIND.honorific)) w--;
  return w;
}

function startsName(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (w === first || text.is(w, KIND.title | KIND.source | KIND.preposition | KIND.naming)) return false;
  // «ليلى» only looks like ل and a word: then no rule of quotations knows the rest.
  if (text.hasClitic(w, CLITIC.conjunction) || (text.words.clitics[w] !== 0 && text.kind(w) !== 0)) return false;
  if (text.gap(w, GAP.comma)) return true;
  if (text.definite(w)) return false;
  // «الأفق [لتداول] الأوراق»: a noun behind ل, not «لافروف».
  const initial = text.firstLetter(w);
  if ((initial === LAM || initial === BA) && w + 1 < p.next && text.definite(w + 1)) return false;
  const before = w - 1;
  return (
    (text.definite(before) && !isGoverned(p, before)) ||
    text.is(before, KIND.place | KIND.honorific) ||
    text.gap(w, GAP.close)
  );
}

/** «المتحدث باسم [وزارة]»: the noun after «باسم» belongs to the role. */
function isGoverned(p: Paragraph, w: number): boolean {
  return p.text.is(w, KIND.preposition);
}

function endOfName(p: Paragraph, nameFirst: number, next: number): number {
  const { text } = p;
  let w = nameFirst + 1;
  while (w < next) {
    if (
      text.gap(w, GAP.comma) ||
      (text.is(w, KIND.title) && text.match(w, TITLES, next) !== null && !isFamily(p, w - 1))
    )
      break;
    if (text.is(w, KIND.source | KIND.relative | KIND.honorific) && text.definite(w)) break;
    if (isNameOver(p, nameFirst, w)) break;
    w++;
  }
  return w;
}

/** «[بن] خليفة», «[آل] شرمة», «[أبو] السعود»: the next word belongs to the name whatever it is. */
export function isFamily(p: Paragraph, w: number): boolean {
  return p.text.words.lexeme[w] !== 0 && p.text.match(w, FAMILY, p.next) !== null;
}

/**
 * Whether a name is over before word `w`: a surname with article closes it («راشد العيسى [أهمية] …»), and so does a
 * preposition written on after two words («هذيل الشرمة [بنجاح] …»).
 */
export function isNameOver(p: Paragraph, nameFirst: number, w: number): boolean {
  const { text } = p;
  if (isFamily(p, w - 1) || isFamily(p, w)) return false;
  // «بكين [الاتهامات]»: a place takes adjectives only.
  const last = text.lastLetter(w);
  if (text.is(w - 1, KIND.place) && text.definite(w) && !text.is(w, KIND.place) && last !== YA && last !== TA_MARBUTA)
    return true;
  const length = w - nameFirst;
  if (length >= LONGEST_NAME || (text.hasClitic(w, CLITIC.ba | CLITIC.la) && text.kind(w) !== 0)) return true;
  if (text.definite(w - 1) && !isFamily(p, w - 2) && !text.definite(w)) return true;
  const first = text.firstLetter(w);
  if ((first === BA || first === LAM) && text.definite(w)) return true;
  if (text.is(w, KIND.source | KIND.naming) || isAdverbial(p, w)) return true;
  if (length < 2) return false;
  return (first === BA || first === LAM) && text.words.lexeme[w] === 0 && text.length(w) > 4;
}

/** «بينيتيز [مبتسما]», «ديانا حداد [نجاحًا]»: an accusative is no part of a name. */
function isAdverbial({ text }: Paragraph, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (words.text.charCodeAt(end - 1) === TANWIN || words.text.charCodeAt(end - 2) === TANWIN) return true;
  if (text.lastLetter(w) !== ALEF || text.length(w) < 5) return false;
  // «مبتسما», «ضاحكا»: the shapes of participles.
  return text.firstLetter(w) === MIM || (text.length(w) === 5 && text.secondLetter(w) === ALEF);
}
