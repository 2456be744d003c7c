import { COMPOUNDS, FAMILY } from '../lexicon/quotes/people.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { ALEF, LAM, TA_MARBUTA, WAW, YA } from './letters.js';
import { isFamily } from './name-word.js';
import { isNoName } from './no-name.js';
import { ARTICLE, type Paragraph, paragraphAt } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

const LONGEST = 4;
const BOUND = GAP.comma | GAP.stop | GAP.colon | GAP.open | GAP.quote | GAP.dash;

/** The words of a longer name. */
export interface NameWords {
  readonly first: number;
  readonly next: number;
}

/**
 * A short name as the document writes it out elsewhere, without a role that would show it: «في يوم [كوامي نغيسان]، الذي»,
 * «تصعد [جنى مروة] إلى», «بين [شي جين بينغ] و».
 */
export function writtenOut(paragraphs: readonly Paragraph[], { nameFirst, nameNext }: Source): NameWords | null {
  let longest: NameWords | null = null;
  const length = nameNext - nameFirst;
  for (let i = paragraphAt(paragraphs, nameFirst - ARTICLE); i < paragraphs.length; i++) {
    const p = paragraphs[i] as Paragraph;
    if (p.first > nameFirst + ARTICLE) break;
    const next = Math.min(p.next, nameFirst + ARTICLE);
    for (let w = Math.max(p.first, nameFirst - ARTICLE); w + length <= next; w++) {
      if (!isSame(p, w, nameFirst, length) || w === nameFirst) continue;
      const first = beginOf(p, w, length);
      // «أحمد [المبارك]»: a surname with article is known by the given name before it, else it may be an office.
      if (first === w && p.text.definite(w)) continue;
      // «محمد» is not «[أبو] محمد», «سلمان» not «محمد [بن] سلمان».
      if (p.text.match(first, FAMILY, w)?.meaning === 'kunya') continue;
      if (length === 1 && p.text.match(w - 1, FAMILY, w)?.meaning === 'son' && p.text.is(w, KIND.given)) continue;
      const found = { first, next: first < w || length > 1 ? endOfFamily(p, w + length) : endOf(p, w, w + length) };
      if (found.next - found.first > (longest === null ? length : longest.next - longest.first)) longest = found;
    }
  }
  return longest;
}

function isSame(p: Paragraph, w: number, name: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (!p.text.same(w + n, name + n)) return false;
  return true;
}

/** Back over given names: «[فلاديمير] بوتين», «[أحمد] ولد اعبيد». */
function beginOf(p: Paragraph, w: number, length: number): number {
  const { text } = p;
  let first = w;
  // «نيكولاي [ب.] باتروشيف»
  if (first - 2 >= p.first && text.length(first - 1) <= 2 && text.gap(first, GAP.dot) && text.is(first - 2, KIND.given))
    first -= 2;
  while (first > p.first && w - first < LONGEST - 1 && isNext(p, first)) {
    const isCompound = isCompoundAt(p, first - 2) && text.words.lexeme[w] === 0;
    if (!isCompound && !text.is(first - 1, KIND.given) && !isFamily(p, first - 1)) break;
    first -= isCompound ? 2 : 1;
  }
  // «الرائدين الصاعدين [كيل] ليندجرين من ناسا»
  if (length === 1 && isNewSurname(p, w) && isGivenName(p, w - 1)) first--;
  else if (first === w && isBesideOffice(p, w - 1, length))
    do first--;
    while (first > p.first && w - first < LONGEST - 1 && isNext(p, first) && text.is(first - 1, KIND.given));
  // «قال وانغ [لنيكولاي] باتروشيف»: the stem is a given name.
  return text.words.clitics[first] === 0 || text.is(first, KIND.given) ? first : Math.min(first + 1, w);
}

/** «[صدر الدين] القبانجي», «[عبد الله] الربيعة», not «آية الله مكارم», «أي والله أنا». */
function isCompoundAt(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (w < p.first || text.is(w, KIND.honorific | KIND.particle) || text.hasClitic(w + 1, CLITIC.conjunction))
    return false;
  return isNext(p, w + 1) && text.match(w + 1, COMPOUNDS, w + 2) !== null;
}

/** «[ليندجرين]», «[الحشان]», not «[طلال]», «[وقلت]». */
function isNewSurname(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (!isNext(p, w) || text.words.lexeme[w] !== 0 || text.firstLetter(w) === WAW) return false;
  return text.definite(w) ? text.firstLetter(w) === ALEF && text.definite(w - 2) : isUnknown(text, w, w + 1);
}

/**
 * A word that no table has and no verb: a given name that the lexicon lacks, right behind one with article or a sign, or
 * where the document never has it without the surname («في ظل سعي [برندان] رودجرز»).
 */
function isGivenName(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (w <= p.first || !isUnknown(text, w, w + 1) || text.words.kind[w] !== WORD.arabic || isNoName(text, w))
    return false;
  const initial = text.firstLetter(w);
  // «[يحالف] سام»
  if (initial === WAW || initial === LAM || initial === YA) return false;
  return (text.definite(w - 1) && isNext(p, w)) || (!text.is(w - 1, GOVERNS) && isOnlyBefore(text, w));
}

/**
 * A word that is no verb, thing or office, between a verb and a surname whose office follows, or between an office with
 * article and a surname: «نفى [حمادي] الجبالي رئيس الحكومة», «المدرب [أوناي] إيمري», «في سوريا [ستافان] دي ميستورا».
 */
function isBesideOffice(p: Paragraph, w: number, length: number): boolean {
  const { text } = p;
  const surname = w + 1;
  if (w <= p.first || !isNext(p, surname) || text.definite(w) || text.words.clitics[w] !== 0) return false;
  if (text.is(w, GOVERNS | KIND.that | KIND.preposition | KIND.particle) || text.isCommon(w) || isNoName(text, w))
    return false;
  if (text.words.kind[w] !== WORD.arabic || text.length(w) < 3) return false;
  const { start, end } = text.words;
  // «[زوجي] سالم»
  const isMine = text.lastLetter(w) === YA && text.isForm(start[w] as number, (end[w] as number) - 1, KIND.title);
  const isNew = isUnknown(text, w, surname) && text.firstLetter(w) !== WAW && !isMine;
  if (length > 1) return isNew && isFamily(p, surname) && text.match(surname, FAMILY, p.next)?.meaning !== 'kunya';
  if (isNew && isNext(p, w) && text.definite(w - 1) && text.is(w - 1, KIND.title)) return !text.definite(surname);
  const office = surname + 1;
  const isOffice =
    text.is(office, KIND.title) && text.words.clitics[office] === 0 && !text.gap(office, ~(GAP.space | GAP.comma));
  return (isOffice || isNew) && isNext(p, w) && text.isVerb(w - 1);
}

/** «مدرب [ليفربول] رودجرز» */
const GOVERNS = KIND.title | KIND.source | KIND.naming | KIND.honorific | KIND.place;

/** Whether the word stands before no other, and the surname is hardly read before: a name is written out first. */
function isOnlyBefore(text: Text, w: number): boolean {
  const to = Math.min(text.words.count - 1, w + ARTICLE);
  let before = 0;
  for (let n = Math.max(0, w - ARTICLE); n < to; n++) {
    if (n <= w && text.same(n, w + 1) && ++before > 1) return false;
    if (text.same(n, w) && !text.same(n + 1, w + 1)) return false;
  }
  return true;
}

/** «محمد بن زايد [آل نهيان]», «سلطان بن سلمان [بن عبد العزيز]» */
function endOfFamily(p: Paragraph, from: number): number {
  let next = from;
  while (next < p.next && isNext(p, next) && (isFamily(p, next) || (next > from && isFamily(p, next - 1)))) {
    if (p.text.hasClitic(next, CLITIC.conjunction)) break;
    next++;
  }
  return isFamily(p, next - 1) ? from : next;
}

/** On over words that no rule knows, up to a sign, a relative or «أن»: «كوامي [نغيسان]، الذي». */
function endOf(p: Paragraph, w: number, from: number): number {
  const { text } = p;
  let next = from;
  while (next < p.next && next - w < LONGEST && isNext(p, next)) {
    if (text.kind(next) !== 0 || text.words.kind[next] !== WORD.arabic || text.words.clitics[next] !== 0) break;
    // «طالبان [ستدعو]»
    if (isNoName(text, next) || text.isCommon(next)) break;
    if (
      !text.is(next, KIND.given) &&
      (text.definite(next) || isInflected(p, next) || text.lastLetter(next) === TA_MARBUTA)
    )
      break;
    next++;
  }
  const isOver =
    next === p.next || text.gap(next, BOUND) || text.is(next, KIND.relative | KIND.that | KIND.preposition);
  return isOver || isGiven(p, from, next) ? next : from;
}

/** An accusative, «عددا», or a word that و joins: no part of a name. */
function isInflected({ text }: Paragraph, w: number): boolean {
  return text.lastLetter(w) === ALEF || text.firstLetter(w) === WAW;
}

function isGiven({ text }: Paragraph, first: number, next: number): boolean {
  for (let w = first; w < next; w++) if (!text.is(w, KIND.given)) return false;
  return true;
}

/** Whether only white space stands before word `w`, or the dot of an initial; not «صلاح .. [سعيد]». */
function isNext({ text }: Paragraph, w: number): boolean {
  return text.gap(w, GAP.space) && !text.gap(w, BOUND) && !(text.gap(w, GAP.dot) && text.length(w - 1) > 2);
}
