import { PLACES } from '../lexicon/places.js';
import { COMPLEMENTISERS, QUANTIFIERS, THAT } from '../lexicon/quotes/particles.js';
import { MEDIA, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { agrees } from './agreement.js';
import type { Remembered } from './carry.js';
import { clausesBefore } from './clauses.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, LAM, TA, WAW, YA } from './letters.js';
import { skipHonorifics } from './name.js';
import { isFamily } from './name-word.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceOf } from './source.js';
import type { Text } from './text.js';
import { isForeign, isUnknown } from './unknown.js';

const LONGEST_MARKED_NAME = 4;
const LONGEST_TOLD = 9;

/**
 * Whom the sentence ahead of a cue is about: the subject of its nearest clause that has one and agrees («…، [فوجئ المبعوث]
 * بذلك، وقال»), or the first person or body named in it as the subject of another verb.
 */
export function topicOf(p: Paragraph, event: Event, names?: Names): Remembered | null {
  const { sentence, first } = event;
  const agreement = event.pronoun ?? event.verb;
  for (const clause of clausesBefore(p, sentence, first)) {
    const topic = topicIn(p, clause, first, names);
    if (topic !== null && topic.source.first === clause + 1 && agrees(topic, agreement)) return { ...topic, sentence };
  }
  return topicIn(p, sentence, first, names);
}

/** As `topicOf`, of the sentence from word `sentence` and before word `end`. */
export function topicIn(p: Paragraph, sentence: number, end: number, names?: Names): Remembered | null {
  const { text } = p;
  const limit = Math.min(end, sentence + 40);
  let first: Remembered | null = null;
  for (let w = sentence; w < limit; w++) {
    const marked = p.opening.get(w);
    // «في صحيفة [«السفير»]»
    const isOfOutlet = marked !== undefined && w > sentence && text.match(w - 1, MEDIA, w) !== null;
    if (marked !== undefined && (isOfOutlet || marked.next - marked.first > LONGEST_MARKED_NAME)) {
      w = marked.next - 1;
      continue;
    }
    // «عرج [«القطامي»] إلى»: a name that the document has; «من جهتها، أصدرت [«غرفة حلب»] التي تضم …»
    const isBehindVerb = w === sentence + 1 || (w > sentence + 1 && text.gap(w - 1, GAP.comma));
    const isOfVerb = isBehindVerb && !text.is(w - 1, KIND.preposition | KIND.adverb);
    // «إلا أن [«داعش»] جاء ليقول»
    if (marked !== undefined && w <= sentence + 3 && w > sentence && text.that(w - 1) && p.isName(marked))
      return { source: sourceOf(p, w, marked.next), gender: null, number: 'one', sentence };
    const isTold = marked !== undefined && isOfVerb && text.is(marked.next, KIND.relative);
    if (marked !== undefined && (isTold || (w === sentence + 1 && names?.isNamed(w) === true)))
      return { source: sourceOf(p, w, marked.next), gender: null, number: 'one', sentence };
    // «استدعت [الجزائر] السفير»
    const place =
      w === sentence + 1 && text.is(w, KIND.place) && isFeminineVerb(text, sentence)
        ? text.match(w, PLACES, limit)
        : null;
    if (place !== null) return { source: sourceOf(p, w, place.next), gender: 'f', number: 'one', sentence };
    // «[عبر] الدكتور سالم عن»: a verb here, though «عبر» may be a preposition; «تصريح [صحافي]» is no journalist's.
    const isGoverned = text.is(w - 1, KIND.preposition) && !text.is(w - 1, KIND.cue);
    if (w > sentence && (isGoverned || text.is(w - 1, KIND.noun))) continue;
    // «مبينا أن [الفريق] جاهز، وقال: …»: of what was said.
    if (w > sentence + 1 && text.that(w - 1) && text.cue(w - 2)?.shape === 'participle') continue;
    // «كانت [كلينتون] وجهت رسالة»: a name that the document has.
    // «ورغم أن [اردوغان] لم يشر إليه»
    const isBehindThat = w === sentence + 2 && text.that(w - 1);
    const isAhead =
      isBehindThat || w === sentence + 1 || (w > sentence + 1 && text.gap(w - 1, GAP.comma) && !text.gap(w, GAP.comma));
    const isKnown = isAhead && names?.isNamed(w) === true && isForeign(text, w, w + 1);
    if (!isKnown && !text.is(w, KIND.title | KIND.honorific | KIND.source | KIND.given)) continue;
    if (text.cue(w) !== null) continue;
    // «[أغلب] المتنزهات»
    if (isOfThings(text, w, limit)) continue;
    // «عبدالرحمن بن [مساعد]»
    if (w > sentence && isFamily(p, w - 1)) continue;
    // «نتوجه [لسمو] الوزير», «[للتنظيم]»
    const isBehind =
      text.hasClitic(w, CLITIC.la | CLITIC.ba | CLITIC.ka) || (text.definite(w) && text.firstLetter(w) === LAM);
    if (isBehind && !text.is(w - 1, KIND.attribution | KIND.naming | KIND.source)) continue;
    // «يسعى [التشكيلي حسين بن محيي]»
    const isName = !text.is(w, KIND.title | KIND.honorific | KIND.source);
    const isDescribed = isName && w > sentence + 1 && text.definite(w - 1);
    const from =
      isDescribed && (w === sentence + 2 || text.cue(w - 2) !== null) ? w - 1 : beforeOffice(text, w, sentence);
    // «ووافقه في ذلك [أبو عادل] قائلا»
    const isInThat = from === sentence + 3 && text.match(from - 1, THAT, from) !== null;
    // «في الختام شكر [خالد القحطاني] …»
    // «قدّم لها [حامد سنّو] قائلا»
    const isBehindAside = from === sentence + 2 && text.is(from - 1, KIND.aside);
    if (isName && !isKnown && from > sentence + 1 && text.cue(from - 1) === null && !isInThat && !isBehindAside)
      continue;
    const read =
      isKnown && !text.is(w, KIND.given)
        ? sourceOf(p, w, w + 1)
        : (readSource(p, from, limit) ?? (isKnown ? sourceOf(p, w, w + 1) : null));
    if (read === null || read.kind === 'evidence') continue;
    const source = withoutOther(p, read);
    const isSubject = isInThat || from <= sentence + 2 || text.gap(w - 1, GAP.comma);
    // A body counts only right behind a verb.
    // «مؤكدا تزايد [الحركة]»: nor one that a noun governs.
    if (source.kind === 'body' && (!isSubject || (w > sentence + 1 && text.isCommon(w - 1)))) continue;
    // «المقترح [المقدم] من الاتحاد», «المبادرة [الداعية] إلى»: an adjective.
    const isNamed = source.nameFirst < source.nameNext;
    const isAdjective = text.is(w, KIND.honorific) || text.preposition(w + 1) !== undefined;
    if (!isNamed && isAdjective && w > sentence && text.definite(w - 1) && text.gap(w, GAP.space)) continue;
    const found = { source, gender: source.gender, number: source.number, sentence };
    if (isSubject) return found;
    first ??= found;
    w = Math.max(w, source.next - 1);
  }
  return first;
}

/** «وعن [أنس] أنه قال: …» */
export function ofWhomTold(p: Paragraph, { first, sentence }: Event): Source | null {
  const { text } = p;
  // Not «… عن العائلة، وأن يعلن».
  if (first - 2 < sentence || text.joined(first - 1, first - 1) || text.gap(first - 1, GAP.comma)) return null;
  if (text.match(first - 1, COMPLEMENTISERS, first)?.meaning == null) return null;
  for (let w = first - 2; w >= Math.max(sentence, first - LONGEST_TOLD); w--)
    if (text.preposition(w) === 'عن') return readSource(p, w + 1, first - 1);
  return null;
}

/** «هنأ [الدكتور سالم العلي] الملحق الثقافي المبتعث حسام زواوي»: a name with no office ahead of it ends before the next office. */
function withoutOther(p: Paragraph, source: Source): Source {
  const { text } = p;
  const from = skipHonorifics(p, source.first, source.next);
  if (text.is(from, KIND.title | KIND.source)) return source;
  for (let w = source.roleFirst; w < source.roleNext && from === source.nameFirst; w++)
    if (text.is(w, KIND.given)) return sourceOf(p, source.first, source.nameNext);
  for (let w = from + 1; w < source.nameFirst; w++) if (text.is(w, KIND.title)) return sourceOf(p, source.first, w);
  return source;
}

/** «دعا [أوري أريئيل]، وزير البناء، إلى»: where a name of unknown words begins whose office stands behind a comma; else `w`. */
function beforeOffice(text: Text, w: number, sentence: number): number {
  if (!text.is(w, KIND.title) || !text.gap(w, GAP.comma)) return w;
  let from = w;
  while (from > sentence + 1 && w - from < LONGEST_MARKED_NAME && isOfName(text, from - 1)) from--;
  const isName = w - from > 1 && (from === sentence + 1 || text.cue(from - 1) !== null);
  return isName ? from : w;
}

function isOfName(text: Text, w: number): boolean {
  return text.is(w, KIND.given) || isUnknown(text, w, w + 1);
}

/** «أغلب [المتنزهات]», «الكثير من [العوامل]», not «معظم [المسؤولين]». */
function isOfThings(text: Text, w: number, limit: number): boolean {
  if (!text.is(w, KIND.title) || text.match(w, QUANTIFIERS, limit) === null) return false;
  const next = text.match(w, TITLES, limit)?.next ?? limit;
  return next < limit && !text.is(next, KIND.title | KIND.source);
}

/** «استدعت», «حملت»; not «سلطات», «توقيت», «بيت». */
function isFeminineVerb(text: Text, w: number): boolean {
  const before = text.lastLetter(w, 2);
  if (text.lastLetter(w) !== TA || text.length(w) < 4 || text.definite(w)) return false;
  return before !== ALEF && before !== WAW && before !== YA && !text.is(w, KIND.source | KIND.naming | KIND.noun);
}
