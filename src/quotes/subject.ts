import { PLACES } from '../lexicon/places.js';
import { ADVERBS, DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import { AFFECTING, type Cue, TAKING_BA, TAKING_OBJECT } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isBeforeSpeech } from './aside.js';
import { findComplement } from './complement.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { BA, HA, LAM, NUN, TA, TA_MARBUTA, WAW } from './letters.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { type Source, sourceOf } from './source.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

/** The noun phrase behind the cue, if it speaks; behind a verb that takes an object a thing does not («أبرز [الطابع] …»). */
export function subjectOf(text: Text, event: Event, names: Names): Source | null {
  const { subject, verb } = event;
  if (subject === null || verb === null) return subject;
  if (isThisTold(text, event, subject)) return null;
  if (isDescribed(text, event, subject) || isUnsaid(text, event, subject)) return null;
  if (subject.kind !== 'name') return subject;
  if (isThingApart(text, event, subject)) return null;
  if (isAffected(text, event, subject, names)) return null;
  // «قال [لبرينان]: …»
  const { words } = text;
  if (text.firstLetter(subject.first) === LAM && words.clitics[subject.first] === 0) {
    if (text.length(subject.first) > 4 && names.isNamed(subject.first, (words.start[subject.first] as number) + 1))
      return null;
  }
  // «وصفته [ليزا موناكو، مستشارة الرئيس]، بـ«…»», «أفاد [أنيل ساكسينا المتحدث باسم الوزارة]»: who has an office.
  const hasOffice = subject.roleFirst > subject.first && subject.roleFirst < subject.roleNext;
  if (hasOffice && (text.gap(subject.roleFirst, GAP.comma) || text.is(subject.roleFirst, KIND.title))) return subject;
  // «اعتبر [العطية] أن …»
  if (isRightBefore(text, event, subject)) return subject;
  if (verb.class === 'describe' && !verb.object) return describes(text, event, subject, names) ? subject : null;
  const { first, next } = subject;
  // «أبدى [انزعاجه الشديد]»
  const isAlone = next === first + 1 || (next === first + 2 && text.definite(first + 1));
  if (isAlone && isHisOrHers(text, first) && !names.knows(first)) return null;
  // «هكذا تلخص [أم خليل] حالها»
  if (isKunya(text, first, next)) return subject;
  // «أفاد [فالون]، «…»», «تنص [الإصلاحات] التي أعلنها الوزير على «…»»
  const { how, at } = event.complement;
  if ((how === 'marks' && at === next && text.gap(at, GAP.comma)) || verb.lemma === 'نص') return subject;
  // «نقلت الوكالة عن [ديتر هيكينج] قوله «…»»
  const isSaying = verb.class === 'say' || verb.class === 'relay';
  if (how === 'that' || how === 'colon' || isSaying || agrees(text, event, subject)) return subject;
  if (subject.nameFirst > first && text.is(subject.nameFirst, KIND.given)) return subject;
  // «ذكر [غزال عبد الله] الذي يسكن هنا «الطائرة عادت»»
  if (next > first + 1 && text.is(first + 1, KIND.given) && isUnknown(text, first, first + 1)) return subject;
  // «بين [جوزيف شيبرد] وهو طالب «أن …»»: a name of two words that nothing else is.
  if (next - first > 1 && (text.is(first, KIND.given) || isUnknown(text, first, next))) return subject;
  // «شدد [سيلا] على أهمية الجانب النفسي»
  if (verb.prepositions.some((each) => each === text.preposition(next))) return subject;
  // «أشاد [كيري] بقائد الجيش»
  if (TAKING_BA.has(verb.lemma) && isDoneWith(text, next) && !text.is(first, KIND.place)) return subject;
  return names.knows(first) || (next - first === 2 && names.isNamed(first + 1)) ? subject : null;
}

/**
 * «أعلنت «[جبهة التحرير]» مسؤوليتها», «أوضحت «[الجمارك]» أن»: a few marked words right after the verb, and the clause
 * goes on behind them.
 */
export function markedSubject(p: Paragraph, next: number, verb: Cue): Source | null {
  const { text } = p;
  // «قال [عنه] «نتنياهو»، رئيس الوزراء: «…»»
  const marked = p.opening.get(next) ?? (text.is(next, KIND.aside) ? p.opening.get(next + 1) : undefined);
  if (marked === undefined || verb.object || marked.next - marked.first > 5 || text.gap(next, GAP.colon)) return null;
  if (marked.next >= p.next || p.stop(marked.next) || p.opening.has(marked.next)) return null;
  // «أعلنت «[الرابطة الوطنية]»، أن …», «قال «[بادي]» في تصريحات: «…»»
  const isSpoken = verb.class === 'say' || verb.class === 'state';
  if (isSpoken && verb.shape !== 'participle' && isBeforeSpeech(p, marked))
    return sourceOf(p, marked.first, marked.next);
  // «قالت «[سعاد العلي]»، مديرة المنتجع: …»
  if (text.gap(marked.next, GAP.comma)) {
    const { how } = findComplement(p, marked.next, verb, next);
    const isPerson = text.is(marked.next, KIND.title | KIND.honorific);
    return isPerson && (how === 'colon' || (how !== 'act' && marked.next - marked.first > 1))
      ? sourceOf(p, marked.first, marked.next)
      : null;
  }
  const complement = findComplement(p, marked.next, verb, next);
  if (complement.how !== 'that' && (verb.class === 'say' || verb.class === 'describe' || verb.shape === 'participle'))
    return null;
  return sourceOf(p, marked.first, marked.next);
}

/** «وقال [هذه العمليات] «تستوجب …»», «وصف [هذا النوع] بـ«…»», not «تشير [هذه الأرقام] إلى أن»: the speech, or what is spoken of. */
function isThisTold(text: Text, { verb, complement }: Event, { first, next, kind }: Source): boolean {
  if (kind !== 'evidence' || text.match(first, DEMONSTRATIVES, next) === null) return false;
  const isSaid = verb?.class === 'say' && verb.shape === 'past';
  return isSaid || verb?.class === 'describe' || complement.how !== 'that';
}

/** «اعتبر [العطية] أن», «اعتبر [العطية]، في تصريح لـ«عكاظ»، أن»: «أن» without ب tells what he thinks, not what he is. */
function isRightBefore(text: Text, { complement }: Event, { first, next, nameFirst }: Source): boolean {
  if (complement.how !== 'that' || text.firstLetter(complement.that) === BA) return false;
  // «اعتبرت [الفاعلة الجمعوية سناء الهلالي] في تصريح لـ«عكاظ» أن»
  const isNamed = nameFirst > first && text.is(nameFirst, KIND.given) && text.is(next, KIND.preposition);
  return complement.that === next || (next > first + 1 && text.gap(next, GAP.comma)) || isNamed;
}

/** «لاحظت [الاختلاف] في الحجم، وقالت إنها»: a thing says only what stands right behind it, «أكد [العرض] أن». */
function isThingApart(text: Text, { verb, complement }: Event, { first, next }: Source): boolean {
  if (verb?.class === 'hold' || verb?.lemma === 'قال' || verb?.lemma === 'نص' || !text.isCommon(first)) return false;
  const { how, at } = complement;
  // «تدين [الهجوم] على»
  if (how === 'act' || (verb?.class === 'act' && TAKING_OBJECT.has(verb.lemma))) return true;
  const begins = how === 'that' ? complement.that : at;
  let from = text.match(next, ADVERBS, begins)?.next ?? next;
  while (from < begins && text.definite(from)) from++;
  // «ذكر [المنتج] ليران أتزمور»
  if (isUnknown(text, next, next + 2)) return false;
  if (begins === from || (begins === from + 1 && text.is(from, KIND.preposition))) return false;
  // «أظهرت [الاختبارات] داخل المختبر أن», «أظهرت [التفاصيل] التي نشرت أن»
  const agrees = endsFeminine(text, first) || endsFeminine(text, next - 1) || text.is(next, KIND.relative);
  return !(how === 'that' && verb?.class === 'state' && verb.gender === 'f' && agrees);
}

/** «يخاطب [اليأس]: …», «تهدد [أمن] المنطقة، باعتبار أن», «تحكي [تاريخ] البلدة»: what it is done to; not «هدد [ترامب] بفرض». */
function isAffected(text: Text, { verb, complement }: Event, { first, next }: Source, names: Names): boolean {
  if (verb === null || verb.object || !AFFECTING.has(verb.lemma) || names.knows(first)) return false;
  const { how } = complement;
  const begins = how === 'that' ? complement.that : complement.at;
  if (how !== 'act' && begins <= next) return false;
  if (verb.prepositions.some((each) => each === text.preposition(next)) || isDoneWith(text, next)) return false;
  // «حكى [الكهنة المصريون]», «أنشد [صاحبه]» a poem, but «ينشد [الأفضل]»
  for (let w = first; w < next; w++) if (text.lastLetter(w) === NUN && text.lastLetter(w, 2) === WAW) return false;
  if (verb.lemma === 'أنشد' && verb.shape === 'past') return false;
  return !text.is(first, KIND.given | KIND.place) && !isUnknown(text, first, next);
}

/** «هدد الأهالي [بمقاضاة] الشركة» */
function isDoneWith(text: Text, w: number): boolean {
  return text.hasClitic(w, CLITIC.ba) && !text.gap(w, GAP.comma);
}

/** «يرفض [التصريح] عن الأسباب»: a noun of speech tells nothing without «أن». */
function isUnsaid(text: Text, { complement }: Event, { first, kind }: Source): boolean {
  return kind === 'name' && complement.how !== 'that' && text.is(first, KIND.noun) && text.definite(first);
}

/** «وصف [الحزب] بأنه», «وصف [الحزب] بـ«…»», «أخبر [ابنته] بأن»: one noun alone is what it is said of or to. */
function isDescribed(text: Text, { verb, complement }: Event, { first, next, kind }: Source): boolean {
  // «وصف [متحدث باسم الوزارة المشروع] بأنه»: someone who has no article describes.
  if (kind === 'person' && !text.definite(first) && !text.definite(first + 1) && next > first + 2) return false;
  const isTold = verb?.lemma === 'أخبر' && next === first + 1 && text.lastLetter(first) === HA;
  const isOfWhat = isTold || verb?.class === 'describe' || verb?.lemma === 'اتهم';
  if (!isOfWhat || verb.object) return false;
  if (complement.how === 'marks')
    return complement.at === next + 1 && text.length(next) < 3 && text.firstLetter(next) === BA;
  if (complement.how !== 'that') return false;
  return complement.that === next && text.firstLetter(next) === BA;
}

/** «وصف [المركزي] الاقتصاد بأنه», not «وصف [أداء] فريقه بأنه»: a name, or one noun with article before another. */
function describes(text: Text, { complement, verb }: Event, { first, next }: Source, names: Names): boolean {
  if (names.isNamed(first) || text.is(first, KIND.given) || isKunya(text, first, next)) return true;
  // «وصفت [تركيا] الشريط بأنه»
  const isPlace = text.is(first, KIND.place) && text.matchesAll(first, PLACES, next);
  if (verb?.shape === 'past' && isPlace && complement.at > next + 1) return true;
  // «وصفت [المقاومة] هذا التصرف بـ«…»»
  const isThis = text.match(next, DEMONSTRATIVES, text.words.count) !== null;
  return next === first + 1 && text.definite(first) && (text.definite(next) || isThis) && complement.at > next + 1;
}

/** «أعلنت [الأجهزة الأمنية] عزمها»: feminine as the verb, and more than a word. */
function agrees(text: Text, { verb }: Event, { first, next }: Source): boolean {
  if (verb?.gender !== 'f' || verb.shape !== 'past' || next === first + 1) return false;
  return text.definite(first) && text.lastLetter(first) === TA_MARBUTA;
}

/** «[أم خليل]» */
function isKunya(text: Text, first: number, next: number): boolean {
  return next > first + 1 && text.match(first, FAMILY, next)?.meaning === 'kunya';
}

function endsFeminine(text: Text, w: number): boolean {
  return text.lastLetter(w) === TA_MARBUTA || text.lastLetter(w) === TA;
}

/** «أبدى [انزعاجه]»: what is someone's is the object. */
function isHisOrHers(text: Text, w: number): boolean {
  if (text.definite(w) || text.is(w, KIND.given | KIND.place | KIND.title) || text.length(w) < 4) return false;
  return text.lastLetter(w) === HA;
}

/** «عبر [الهاتف]», «يردد [العبارات] الرنانة»: a thing behind a verb that tells nothing does not go on speaking. */
export function mayBeObject(text: Text, { complement, verb }: Event, source: Source, names: Names): boolean {
  const { kind, first, next } = source;
  if (complement.how !== 'act' || verb === null || verb.lemma === 'قال' || kind !== 'name') return false;
  const isMany = text.lastLetter(first) === NUN && text.lastLetter(first, 2) === WAW;
  if (!text.definite(first) || isMany || names.knows(first)) return false;
  for (let w = first; w < next; w++) if (text.is(w, KIND.given | KIND.place)) return false;
  return !verb.prepositions.some((each) => each === text.preposition(next));
}
