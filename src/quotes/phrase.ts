import { GOVERNING, HONORIFICS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { constructHead, opensRole } from './construct.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import { isOffice, skipHonorifics } from './name.js';
import { isNameOver } from './name-end.js';
import { isNamePart } from './name-part.js';
import { isBehindPreposition, isGovernedName, opensName } from './name-start.js';
import { isCalled, isDemonstrative, isFamily } from './name-word.js';
import { isNoName } from './no-name.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { endsPhrase } from './phrase-end.js';
import { closesRole } from './phrase-object.js';
import { isCutFromPhrase } from './phrase-tail.js';
import { isSurname } from './surname.js';
import type { Text } from './text.js';

/** The word after the phrase: role, honorific, name, and a role set behind the name. */
export function endOfPhrase(p: Paragraph, first: number, limit: number): number {
  const next = endOfAll(p, first, limit);
  return next > first + 1 && isCutFromPhrase(p, first, next - 1) ? next - 1 : next;
}

function endOfAll(p: Paragraph, first: number, limit: number): number {
  const { text } = p;
  let named = false;
  const isRole = text.is(first, KIND.title | KIND.source | KIND.honorific) || isDemonstrative(p, first);
  let nameFirst = isRole || constructHead(p, first) !== null ? -1 : first;
  const isBody = text.is(first, KIND.source) && !text.is(first, KIND.title);
  // «قال [سموه] عبارته المعروفة»: whole with its pronoun.
  const isWhole = text.lastLetter(first) === HA && text.match(first, HONORIFICS, first + 1)?.meaning != null;
  if (isWhole) return first + 1;
  let w = first;
  while (w < limit) {
    const marked = p.opening.get(w);
    if (w > first && endsPhrase(p, first, w, named)) break;
    if (marked !== undefined) {
      const isHead = text.is(w - 1, KIND.source | KIND.title) || constructHead(p, w - 1) !== null;
      const isShort = w > first && isHead && marked.next - marked.first <= 4;
      // «وقال البيان [«اعترف المتهمان»].»: what ends the sentence, or stands before «مضيفا», was said.
      const isEnd = marked.next >= p.next || p.stop(marked.next) || text.cue(marked.next)?.shape === 'participle';
      const isSaid = text.definite(w - 1) && isEnd;
      const isNamed =
        p.isName(marked) ||
        ((isShort || isRanked(p, w, marked)) && !isSaid) ||
        (w > first && isPerson(p, first, marked));
      // «أبلغ مصدر دبلوماسي [«الشرق الأوسط»] أن»: whom one tells.
      const isTold = w > first && !text.is(w - 1, KIND.naming | KIND.source) && text.cue(first - 1)?.lemma === 'أبلغ';
      // «نددت منظمة [«اطباء من اجل حقوق الانسان - اسرائيل»] بالقانون»
      const longest = w === first + 1 && isBody && p.isName(marked) ? 8 : 5;
      if (w > first && (marked.next - marked.first > longest || !isNamed || isTold)) break;
      w = marked.next;
      // «الدكتور «هاني» [السهر]»
      if (w < limit && isRanked(p, marked.first, marked) && text.definite(w) && !text.is(w, KIND.title)) break;
      continue;
    }
    // «ساكن [يدعى] سالم»: what stands before is no name.
    if (w > first && isCalled(p, w)) {
      nameFirst = -1;
      w++;
      continue;
    }
    const office = text.is(w, KIND.title) ? text.match(w, TITLES, limit) : null;
    const rank = text.is(w, KIND.honorific) ? text.match(w, HONORIFICS, limit) : null;
    // «الجندي [أول] سعد»: a soldier, and his rank.
    const title = (rank?.next ?? 0) > (office?.next ?? 0) ? rank : office;
    // «شكر المبارك [الأطباء]», not «وزارة الصحة [والسكان]»: no office of one person.
    const isClosed = nameFirst >= 0 ? w > nameFirst : w > first && text.definite(w - 1);
    // «صندوق الأمم المتحدة [للسكان]»
    const isOfBody = isBody && (text.joined(w, first) || isForWhat(text, first, w));
    if (isClosed && office?.meaning === 'many' && text.definite(w) && !isOfBody && !isGoverning(text, w)) break;
    // «ليلى أوسمان [لمراسل] التلفزيون»
    if (title !== null && nameFirst >= 0 && w > nameFirst && text.hasClitic(w, CLITIC.la)) break;
    if (title !== null && !isFamily(p, w - 1) && !(w > first && isSurname(p, w))) {
      const isRank = text.is(w, KIND.honorific) && !isGovernedName(p, w) && !isOffice(p, title.next, limit);
      // «شيخ [سوق] تمور الأحساء»
      // «ذكر الأستاذ [رغبته]»
      if (isRank && isNoName(text, title.next)) return title.next;
      const isName = isRank && !text.isCommon(title.next) && !text.is(title.next, KIND.naming);
      // «العقيد [البحري] شبنان القرني»
      nameFirst = isName ? (isRank ? Math.max(title.next, skipHonorifics(p, w, limit)) : title.next) : -1;
      w = title.next;
      continue;
    }
    // «محمد أبو الرحي [جد] الطفلة»
    if (nameFirst >= 0 && opensRole(p, nameFirst, w)) {
      nameFirst = -1;
      w++;
      continue;
    }
    if (w > first && !named && !text.is(first, KIND.source | KIND.given) && opensName(p, first, w)) {
      named = true;
      nameFirst = w;
    } else if (nameFirst !== -1 && w > nameFirst && isNameOver(p, nameFirst, w)) {
      break;
    } else if (
      nameFirst === -1 &&
      w > first &&
      !isBody &&
      isNamePart(p, w) &&
      !isGovernedName(p, w) &&
      !isBehindPreposition(p, w) &&
      closesRole(p, w - 1)
    ) {
      named = true;
      nameFirst = w;
    }
    w++;
  }
  return w;
}

/** «المتحدث باسم صحة تبوك [«صالح القرعوطي»]: «…»», «مدير المكتب [«الخضر لصور»] أن»: a name, and the speech follows. */
function isPerson({ text, opening }: Paragraph, first: number, { first: from, next }: Marked): boolean {
  if (text.gap(next, GAP.colon) && opening.has(next)) return text.is(from, KIND.given);
  const isBefore =
    text.that(next) || text.that(next + 1) || text.is(next, KIND.qad) || text.cue(next)?.shape === 'present';
  const isWhole = text.definite(from - 1) || text.is(from - 1, KIND.place);
  // «ويشير العم [«عبدالله الحكيم»] إلى أنه»
  const isGiven = text.is(from, KIND.given);
  if (!isBefore || !isWhole || !(isGiven || text.is(first, KIND.title)) || next - from > LONGEST_NAME) return false;
  for (let w = isGiven ? from + 1 : from; w < next; w++)
    if ((text.kind(w) !== 0 && !text.hasClitic(w, CLITIC.la)) || text.isCommon(w)) return false;
  return true;
}

/** «الدكتور [«هاني»]», «الشيخ [«سالم العلي»]» */
function isRanked({ text }: Paragraph, w: number, { first, next }: Marked): boolean {
  if (!text.is(w - 1, KIND.honorific) || !text.definite(w - 1) || next - first > 2) return false;
  return text.is(first, KIND.given) || (next === first + 1 && text.kind(first) === 0 && !text.isCommon(first));
}

/** «صندوق الأمم المتحدة [للسكان]», not «قالت الوزارة [للسكان]» */
function isForWhat(text: Text, first: number, w: number): boolean {
  return w > first + 1 && !text.definite(first) && text.definite(w - 1) && text.hasClitic(w, CLITIC.la);
}

/** «العلماء [القائمون] على الدراسة» */
function isGoverning(text: Text, w: number): boolean {
  return text.match(w, GOVERNING, w + 1) !== null;
}

const LONGEST_NAME = 4;
