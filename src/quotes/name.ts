import { ADJECTIVES } from '../lexicon/quotes/particles.js';
import { BRANCHES, CALLING_NAMES, FIELDS, HONORIFICS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isNew } from './beside-name.js';
import { opensRole } from './construct.js';
import { KIND } from './kinds.js';
import { BA, TA_MARBUTA, YA } from './letters.js';
import { isNameOver } from './name-end.js';
import { isGovernedName, isNisba, isNisbaBefore, opensName, startsName } from './name-start.js';
import { isCalled, isDemonstrative, isFamily } from './name-word.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { isNounAsSurname, isSurname } from './surname.js';
import type { Text } from './text.js';

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
  // «برنامج [«الراصد»]» too
  const isNaming = text.is(first, KIND.naming) && marked?.first === first + 1 && !isCalled(p, first);
  if ((text.is(first, KIND.source) || isNaming) && afterTitle < 0 && !isRanked(p, first, next)) {
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
    // «الرقيب [في] الشرطة»
    isRole = text.is(w, KIND.preposition);
    nameFirst = w < next && !isRole ? w : -1;
    const isCalling = w > first && text.match(w, CALLING_NAMES, next) !== null;
    const isNamed = w < next && (text.is(w, KIND.given) || isFamily(p, w) || isCalling);
    for (let n = w + 1; n < next && !isRole && !isNamed; n++) {
      // «جيب بوش [شقيق] الرئيس السابق جورج بوش»
      if (n > w + 1 && text.is(n, KIND.title) && !text.definite(n)) break;
      isRole = opensName(p, first, n);
    }
  }
  if (isRole) {
    if (afterTitle >= 0) w = afterTitle;
    for (; w < next; w++) {
      // «المشرف على الحملة [أستاذ مشارك] واستشاري»
      const office = text.is(w, KIND.title) ? text.match(w, TITLES, next) : null;
      if (office !== null && office.next > w + 1) {
        w = office.next - 1;
        continue;
      }
      // «هيئة النزاهة [«نزاهة»] عبدالرحمن العجلان»
      const called = p.opening.get(w);
      if (called !== undefined && called.next < next && beginsName(p, called.next)) {
        w = called.next - 1;
        continue;
      }
      // «المدير الفني [لفريق] الهلال»: a noun behind ل, no rank.
      const isOther = text.words.clitics[w] !== 0 || isGovernedName(p, w);
      const after = isOther ? w : skipHonorifics(p, w, next);
      // «خبير الطقس أستاذ [الجغرافيا] بالجامعة»: an office.
      if (after > w && !isOffice(p, after, next)) {
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
  const own = p.opening.get(nameFirst);
  const nameNext = own !== undefined && own.next <= next ? own.next : endOfName(p, nameFirst, next);
  // «[البروفيسور] كارلاند دنيز»: a form of address alone is no office.
  const isAddressed = afterTitle < 0 && nameFirst > first && nameFirst === skipHonorifics(p, first, next);
  if (isRole && !isAddressed)
    return { nameFirst, nameNext, roleFirst: first, roleNext: beforeHonorifics(p, first, nameFirst) };
  // «فيرنانديز [ومشجعون]»: others.
  const isOthers =
    nameNext < next && text.joined(nameNext, first) && text.match(nameNext, TITLES, next)?.meaning === 'many';
  return { nameFirst, nameNext, roleFirst: isOthers ? next : Math.min(nameNext, next), roleNext: next };
}

/** «[عبدالرحمن] العجلان», «[الدكتور] …», «، [راضية] …»: a person behind the name of a body. */
function beginsName(p: Paragraph, w: number): boolean {
  const { text } = p;
  return (
    text.is(w, KIND.given | KIND.honorific) || (isNew(text, w) && text.firstLetter(w) !== BA && !isNoName(text, w))
  );
}

/** «[الفريق] مهاب»: a rank, though it may be a team. */
export function isRanked(p: Paragraph, first: number, next: number): boolean {
  const after = skipHonorifics(p, first, next);
  if (after === first || after >= next || p.text.words.clitics[after] !== 0) return false;
  return p.text.is(after, KIND.given) || p.text.match(after, CALLING_NAMES, next) !== null;
}

/** Whether an honorific without article governs the word behind it. */
export function isOffice({ text }: Paragraph, after: number, next: number): boolean {
  // «شيخ [سوق] التمور عبدالحميد الحليبي»
  const isNoun = text.is(after, KIND.source | KIND.naming) && text.definite(after + 1) && !text.is(after, KIND.given);
  // «أستاذ [علم] الاجتماع»
  if ((isNoun || text.match(after, FIELDS, next) !== null) && !text.definite(after - 1)) return true;
  if (after + 1 >= next || !text.definite(after) || text.definite(after - 1)) return false;
  return (
    text.length(after - 1) > 3 &&
    !text.is(after, KIND.given | KIND.title | KIND.honorific) &&
    text.lastLetter(after) !== YA
  );
}

/** The word after any honorifics at `w`: «[معالي الدكتور] خالد». */
export function skipHonorifics(p: Paragraph, w: number, next: number): number {
  let at = w;
  for (;;) {
    // «العميد [البحري] عبدالله», «العقيد [مظلي] عائض»
    if (at > w && at < next && isOfRank(p, at) && (isBranch(p, at) || beginsRanked(p.text, at + 1, next))) at++;
    // «القاضي [السابق] في الديوان»
    if (at > w && at < next && p.text.preposition(at + 1) === 'في' && p.text.match(at, ADJECTIVES, at + 1) !== null)
      at++;
    // «الفريق [رائد] شاكر»
    const isGiven = at > w && p.text.definite(at - 1) && p.text.match(at, CALLING_NAMES, next) !== null;
    if (at >= next || isGiven || !p.text.is(at, KIND.honorific)) return at;
    const honorific = p.text.match(at, HONORIFICS, next);
    // «[أستاذ مشارك] واستشاري»: an office.
    if (honorific === null || (p.text.match(at, TITLES, next)?.next ?? at) > honorific.next) return at;
    at = honorific.next;
  }
}

function isBranch({ text, next }: Paragraph, w: number): boolean {
  return text.match(w, BRANCHES, next) !== null;
}

function isOfRank(p: Paragraph, w: number): boolean {
  return isNisba(p.text, w) || isBranch(p, w);
}

/** «العقيد البحري [شبنان] القرني»: no given name that a table has, and a surname behind it. */
function beginsRanked(text: Text, w: number, next: number): boolean {
  if (text.is(w, KIND.given)) return true;
  if (w + 1 >= next || !isNew(text, w) || isNoName(text, w)) return false;
  // «الدكتور العراقي [سيار] الجميل»
  const isSurname = text.definite(w + 1) && text.words.lexeme[w] === 0 && text.lastLetter(w) !== TA_MARBUTA;
  return isNisba(text, w + 1) || isSurname;
}

function beforeHonorifics(p: Paragraph, first: number, nameFirst: number): number {
  let w = nameFirst;
  for (;;) {
    const isNisbaOfRank = isOfRank(p, w - 1) && isRank(p, w - 2);
    const isBefore = isRank(p, w - 1) || isNisbaOfRank || (isCalled(p, w - 1) && !p.text.hasClitic(w - 1, CLITIC.ba));
    if (w > first + 1 && isBefore) w--;
    // «المرشد [آية الله] علي», «الرئيس [الفريق أول ركن] عبدالفتاح»
    else if (w > first + 2 && p.text.matchesAll(w - 2, HONORIFICS, w)) w -= 2;
    else if (w > first + 3 && p.text.matchesAll(w - 3, HONORIFICS, w)) w -= 3;
    else return w;
  }
}

/** «[العميد] البحري عبدالله», not «لاعب [الفريق] الإسباني جيرارد» */
function isRank(p: Paragraph, w: number): boolean {
  return p.text.is(w, KIND.honorific) && !isGovernedName(p, w);
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
    const isOther = text.is(w, KIND.source | KIND.relative) || (text.is(w, KIND.honorific) && !isSurname(p, w));
    if (isOther && text.definite(w) && !isFamily(p, w - 1) && !isNounAsSurname(p, w)) break;
    // «جلوي بن مساعد [أمير] نجران»
    if (
      text.is(w, KIND.honorific) &&
      !text.definite(w) &&
      !isFamily(p, w - 1) &&
      text.is(w + 1, KIND.place | KIND.naming)
    )
      break;
    if (isNameOver(p, nameFirst, w) || p.opening.has(w) || opensRole(p, nameFirst, w)) break;
    w++;
  }
  return w;
}
