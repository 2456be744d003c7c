import { GIVEN_NAMES } from '../lexicon/quotes/given-names.js';
import { DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { FAMILY, HONORIFICS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, BA, HA, LAM, MIM, TA_MARBUTA, TANWIN, WAW, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

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
  let isRole = afterTitle >= 0 || demonstrative;
  if (!isRole) {
    w = skipHonorifics(p, w, next);
    nameFirst = w < next ? w : -1;
    for (let n = w + 1; n < next && !isRole && !text.is(w, KIND.given); n++) isRole = opensName(p, first, n);
  }
  if (isRole) {
    if (afterTitle >= 0) w = afterTitle;
    for (; w < next; w++) {
      const after = skipHonorifics(p, w, next);
      if (after > w) {
        if (after < next) nameFirst = after;
        break;
      }
      if (startsName(p, first, w)) {
        nameFirst = isNisbaBefore(p, w, next) ? w + 1 : w;
        break;
      }
    }
  }
  if (nameFirst === -1 || nameFirst >= next)
    return { nameFirst: next, nameNext: next, roleFirst: first, roleNext: next };
  const nameNext = endOfName(p, nameFirst, next);
  if (isRole) return { nameFirst, nameNext, roleFirst: first, roleNext: beforeHonorifics(p, first, nameFirst) };
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
  if (w === first) return false;
  if (opensName(p, first, w)) return true;
  if (text.is(w, KIND.title | KIND.source | KIND.preposition | KIND.naming)) return false;
  // «ليلى» only looks like ل and a word: then no rule of quotations knows the rest.
  if (text.hasClitic(w, CLITIC.conjunction) || isProcliticBefore(p, w)) return false;
  if (text.gap(w, GAP.comma)) return true;
  if (text.definite(w)) return false;
  // «الأفق [لتداول] الأوراق»: a noun behind ل, not «لافروف».
  const initial = text.firstLetter(w);
  if ((initial === LAM || initial === BA) && w + 1 < p.next && text.definite(w + 1)) return false;
  const before = w - 1;
  return (
    ((text.definite(before) || isPossessed(p, before)) && !isGoverned(p, before)) ||
    text.is(before, KIND.place | KIND.honorific) ||
    text.gap(w, GAP.close)
  );
}

/** ب, ل or ك before a word that the rules know: «[ب]الوزير», not «[ل]يلى». */
function isProcliticBefore({ text }: Paragraph, w: number): boolean {
  return text.words.clitics[w] !== 0 && text.is(w, ~0);
}

/** «[زوجته] يارا بدر» */
export function isPossessed({ text }: Paragraph, w: number): boolean {
  if (!text.is(w, KIND.title)) return false;
  const last = text.lastLetter(w);
  return last === HA || (last === ALEF && text.words.text.charCodeAt((text.words.end[w] as number) - 2) === HA);
}

/**
 * Whether a name begins at word `w` behind a role that the lexicon need not have: «مربي الجاموس [عبد الزهرة] الحلفي»,
 * «البرتغالي [نونو] ألفيش».
 */
export function opensName(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (w === first || text.gap(w, GAP.comma) || text.words.clitics[w] !== 0) return false;
  const before = w - 1;
  if (text.is(before, KIND.given | KIND.preposition | KIND.cue) || isFamily(p, before)) return false;
  // «جامعة [محمد] الخامس»
  if (text.is(before, KIND.source | KIND.naming) && !text.definite(before)) return false;
  if (text.is(w, KIND.given)) return true;
  if (text.kind(w) !== 0 || text.words.kind[w] === 3 || text.definite(w)) return isFamily(p, w);
  return before === first && isNisba(text, first);
}

/** «مدرب السد، [البرتغالي] نونو» */
export function isNisbaBefore({ text }: Paragraph, w: number, next: number): boolean {
  return (
    w + 1 < next && isNisba(text, w) && text.kind(w + 1) === 0 && !text.definite(w + 1) && !text.gap(w + 1, GAP.comma)
  );
}

function isNisba(text: Text, w: number): boolean {
  const last = text.lastLetter(w);
  return text.definite(w) && text.kind(w) === 0 && (last === YA || last === TA_MARBUTA);
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
      (text.is(w, KIND.title) && text.match(w, TITLES, next) !== null && !isFamily(p, w - 1) && !isSurname(p, w))
    )
      break;
    if (text.is(w, KIND.source | KIND.relative | KIND.honorific) && text.definite(w)) break;
    if (isNameOver(p, nameFirst, w)) break;
    w++;
  }
  return w;
}

/** «نور الدين [بلقاسم]»: a given name ends before the word. */
function endsGiven({ text }: Paragraph, w: number): boolean {
  if (text.is(w - 1, KIND.given)) return true;
  return text.is(w - 2, KIND.given) && text.match(w - 2, GIVEN_NAMES, w)?.next === w;
}

/** «مصطفى [الشاهد]»: an office with article right after a given name, and nothing that it governs. */
export function isSurname({ text }: Paragraph, w: number): boolean {
  if (!text.is(w - 1, KIND.given) || !text.definite(w) || text.gap(w, GAP.comma)) return false;
  return (
    !text.definite(w + 1) &&
    !text.is(w + 1, KIND.preposition | KIND.naming) &&
    !text.hasClitic(w + 1, CLITIC.la | CLITIC.ba)
  );
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
  if (length >= LONGEST_NAME || (text.hasClitic(w, CLITIC.ba | CLITIC.la) && text.is(w, ~0))) return true;
  if (text.definite(w - 1) && !endsGiven(p, w) && !isFamily(p, w - 2) && !text.definite(w)) return true;
  const first = text.firstLetter(w);
  if ((first === BA || first === LAM) && text.definite(w)) return true;
  if (text.is(w, KIND.source | KIND.naming) || isAdverbial(p, w)) return true;
  if (last === TA_MARBUTA && !text.is(w, KIND.given) && isHead(p, w)) return true;
  if (length < 2) return false;
  // «بلقاسم», «بوتفليقة» are names.
  const second = text.secondLetter(w);
  if (first === BA && (second === LAM || second === WAW)) return false;
  return (first === BA || first === LAM) && text.words.lexeme[w] === 0 && text.length(w) > 4;
}

/** «وصف بنعلال [كلفة] الجسر»: a noun without article before one with. */
function isHead({ text }: Paragraph, w: number): boolean {
  return !text.definite(w) && text.definite(w + 1) && !text.is(w + 1, KIND.title | KIND.honorific);
}

/** «بينيتيز [مبتسما]», «ديانا حداد [نجاحًا]»: an accusative is no part of a name. */
export function isAdverbial({ text }: Paragraph, w: number): boolean {
  const { words } = text;
  const end = words.end[w] as number;
  if (words.text.charCodeAt(end - 1) === TANWIN || words.text.charCodeAt(end - 2) === TANWIN) return true;
  if (text.lastLetter(w) !== ALEF || text.length(w) < 5) return false;
  // «مبتسما», «ضاحكا»: the shapes of participles.
  return text.firstLetter(w) === MIM || (text.length(w) === 5 && text.secondLetter(w) === ALEF);
}
