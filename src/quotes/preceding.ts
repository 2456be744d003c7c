import { PLACES } from '../lexicon/places.js';
import { EULOGIES, QUANTIFIERS, RELATIVES, TOPICS, WAS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Remembered } from './carry.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, FA, LAM, TA, WAW, YA } from './letters.js';
import { isFamily } from './name-word.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { isUnknown } from './piece-shapes.js';
import { readSource, type Source, sourceOf } from './source.js';
import type { Text } from './text.js';

const LONGEST_ASIDE = 30;
const LONGEST_DESCRIBER = 6;
const LONGEST_MARKED_NAME = 4;

/** «[الصين وروسيا] قد أعلنتا», «[دبلوماسي صيني] يقول», «[الرئيس] الذي قال», «[الشاعر] القائل». */
export function subjectBefore(p: Paragraph, event: Event, names: Names): Source | null {
  const { text } = p;
  // «[الشاعر] القائل»
  if (event.lemma === 'قائل') return antecedent(p, event, event.first);
  if (event.verb === null || event.verb.shape === 'participle' || event.first === event.clause) return null;
  let end = event.first;
  // «فيما يلي نصه: [قال] تعالى»
  if (text.gap(end, GAP.colon)) return null;
  if (text.is(end - 1, KIND.qad)) end--;
  if (event.relative) {
    const { complement } = event;
    // «الفيلسوف جيل دولوز، [والذي] يوضح أنه»
    if (complement.how === 'that' && complement.pronoun !== null && !isSaidOfHim(p, event, end - 1)) return null;
    if (event.verb.object) return null;
    return antecedent(p, event, end - 1);
  }
  const near = setAhead(p, event, end, names) ?? justBefore(p, event, end);
  if (near !== null) return near;
  let from = headOf(p, event, end);
  const isTopic = from > event.clause && text.match(from - 1, TOPICS, end) !== null;
  if (isTopic && text.firstLetter(event.first) === FA && event.subject === null) {
    // «أما [رعد جاسم] (36 عاما) الموظف هناك، فقال»
    return readSource(p, from, end);
  }
  // «[الكرملين] يصف التصريحات بـ«الخطيرة»»: what stands behind is described.
  if (event.verb.class === 'describe' && !event.joined && from < end && end - from <= LONGEST_DESCRIBER) {
    const describer = readSource(p, from, end, true);
    if (describer?.next === end && (describer.kind !== 'name' || names.knows(end - 1))) return describer;
  }
  const was = text.match(from, WAS, end);
  if (was !== null) from++;
  else if (event.joined || event.subject !== null || end - from > 14) return null;
  if (from >= end) return null;
  const source = readSource(p, from, end, from === event.clause);
  if (source === null || source.next < end - 8) return null;
  if (source.next < end && !(text.gap(source.next, GAP.comma | GAP.quote) || source.next >= end - 4)) return null;
  // A verb may open the sentence, «[فتح] عينيه وهو يقول»: then the phrase is not the subject of this one.
  // «كان [خامنئي] قد أعلن»: nothing else stands there.
  if (source.kind !== 'name' || (was !== null && end < event.first && source.next === end)) return source;
  const isNoun =
    p.opening.has(from) || text.definite(from) || text.is(from, KIND.given | KIND.place) || names.knows(from);
  return isNoun && source.next - source.first <= 5 ? source : null;
}

/** «لكن [إيد رويس، رئيس اللجنة]، حيث سيشهد كيري غدا، يقول»: at the head of the sentence, with something told of it before a comma. */
function setAhead(p: Paragraph, event: Event, end: number, names: Names): Source | null {
  const { text } = p;
  const from = headOf(p, event, end);
  if (event.joined || event.subject !== null || !text.gap(end, GAP.comma) || end - from > LONGEST_ASIDE) return null;
  const source = readSource(p, from, end, true);
  if (source === null) return null;
  const { first, next, kind, roleFirst, roleNext } = source;
  const hasRole = roleFirst < roleNext;
  // «إيد رويس، [رئيس] اللجنة من الحزب الجمهوري، يقول»
  if (kind === 'name' && hasRole && text.gap(roleFirst, GAP.comma)) return source;
  if (next >= end || !text.gap(next, GAP.comma)) return null;
  if (kind !== 'name' || hasRole || text.is(from, KIND.given) || names.isNamed(from)) return source;
  // «بين نيوتون، [الذي] يرأس القسم، يتوقع»
  return next - first > 1 && text.is(next, KIND.relative) && isUnknown(text, first, next) ? source : null;
}

/** The first word of the clause behind what joins it to the one before. */
function headOf({ text }: Paragraph, { clause }: Event, end: number): number {
  let from = clause;
  while (from < end && (text.is(from, KIND.connector) || text.isAnd(from))) from++;
  return from;
}

/** «… لكن [طهران] تقول إنه»: between a connector or comma and the verb. */
function justBefore(p: Paragraph, event: Event, end: number): Source | null {
  if (event.joined || event.subject !== null || event.complement.how === 'act') return null;
  const { text } = p;
  for (let w = end - 1; w > event.clause && w > end - 8; w--) {
    if (!text.is(w - 1, KIND.connector) && !text.gap(w, GAP.comma)) continue;
    const source = readSource(p, w, end, true);
    return source?.next === end ? source : null;
  }
  return null;
}

function antecedent(p: Paragraph, event: Event, relative: number): Source | null {
  const { text } = p;
  let named: Source | null = null;
  let office: Source | null = null;
  const end = beforeEulogy(p, relative);
  let to = Math.max(event.sentence, end - 13);
  for (let w = end - 1; w >= to; w--) {
    const isOffice = text.is(w, KIND.title | KIND.source) && !text.is(w - 1, KIND.title);
    if (!isOffice && !text.is(w, KIND.given)) continue;
    const source = readSource(p, w, end, true);
    if (source === null || source.next !== end || disagrees(p, source, relative)) continue;
    // «[أبو يحيى] التونسي»: the name may begin a word before.
    if (!isOffice) named = source;
    else if (office === null) {
      if (!text.gap(w, GAP.comma)) return source;
      // «[سوزان رايس]، مستشارة الرئيس، التي قالت»
      office = source;
      named = null;
      to = Math.max(event.sentence, w - 4);
    }
  }
  return named ?? office;
}

/** «جيل دولوز، [والذي] يوضح أنه», not «الرجل [الذي] قالوا إنه»: the relative, set off, is the one who speaks. */
function isSaidOfHim({ text }: Paragraph, { subject, verb }: Event, relative: number): boolean {
  if (subject !== null || verb === null || verb.class === 'opinion' || verb.number === 'many') return false;
  const gender = text.match(relative, RELATIVES, relative + 1)?.meaning;
  return text.gap(relative, GAP.comma) && gender != null && gender === verb.gender;
}

/** «أستاذ في جامعة واشنطن، [الذي]»: not the university. */
function disagrees({ text }: Paragraph, { kind, gender, number }: Source, relative: number): boolean {
  if (kind === 'name' || gender === null || number !== 'one') return false;
  const other = text.match(relative, RELATIVES, relative + 1)?.meaning;
  return other != null && other !== gender;
}

/** «النبي [صلى الله عليه وسلم] القائل»: the prayer is no part of the phrase before word `w`. */
function beforeEulogy({ text, first }: Paragraph, w: number): number {
  for (let from = w - 1; from >= first && from >= w - 5; from--) {
    if (text.is(from, KIND.adverb) && text.match(from, EULOGIES, w)?.next === w) return from;
  }
  return w;
}

/** The first person or body named in the sentence before the cue, as the subject of another verb. */
export function topicOf(p: Paragraph, event: Event): Remembered | null {
  return topicIn(p, event.sentence, event.first);
}

/** As `topicOf`, of the sentence from word `sentence` and before word `end`. */
export function topicIn(p: Paragraph, sentence: number, end: number, names?: Names): Remembered | null {
  const { text } = p;
  const limit = Math.min(end, sentence + 40);
  let first: Remembered | null = null;
  for (let w = sentence; w < limit; w++) {
    const marked = p.opening.get(w);
    if (marked !== undefined && marked.next - marked.first > LONGEST_MARKED_NAME) {
      w = marked.next - 1;
      continue;
    }
    // «عرج [«القطامي»] إلى»: a name that the document has.
    if (marked !== undefined && w === sentence + 1 && names?.isNamed(w) === true)
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
    // «كانت [كلينتون] وجهت رسالة»: a name that the document has.
    const isKnown = w === sentence + 1 && names?.isNamed(w) === true && !text.definite(w);
    if (!isKnown && !text.is(w, KIND.title | KIND.honorific | KIND.source | KIND.given)) continue;
    if (text.cue(w) !== null) continue;
    // «[أغلب] المتنزهات»
    if (text.match(w, QUANTIFIERS, limit) !== null && !text.gap(w - 1, GAP.comma) && w > sentence + 1) continue;
    // «عبدالرحمن بن [مساعد]»
    if (w > sentence && isFamily(p, w - 1)) continue;
    // «نتوجه [لسمو] الوزير», «[للتنظيم]»
    const isBehind =
      text.hasClitic(w, CLITIC.la | CLITIC.ba | CLITIC.ka) || (text.definite(w) && text.firstLetter(w) === LAM);
    if (isBehind && !text.is(w - 1, KIND.attribution | KIND.naming | KIND.source)) continue;
    // «يسعى [التشكيلي حسين بن محيي]»
    const isName = !text.is(w, KIND.title | KIND.honorific | KIND.source);
    const isDescribed = isName && w > sentence + 1 && text.definite(w - 1);
    const from = isDescribed && (w === sentence + 2 || text.cue(w - 2) !== null) ? w - 1 : w;
    // «في الختام شكر [خالد القحطاني] …»
    if (isName && from > sentence + 1 && text.cue(from - 1) === null) continue;
    const source = isKnown ? sourceOf(p, w, w + 1) : readSource(p, from, limit);
    if (source === null || source.kind === 'evidence') continue;
    const isSubject = w <= sentence + 2 || text.gap(w - 1, GAP.comma);
    // A body counts only right behind a verb.
    // «مؤكدا تزايد [الحركة]»: nor one that a noun governs.
    if (source.kind === 'body' && (!isSubject || text.isCommon(w - 1))) continue;
    // «المقترح [المقدم] من الاتحاد»: an adjective.
    const isNamed = source.nameFirst < source.nameNext;
    if (!isNamed && text.is(w, KIND.honorific) && w > sentence && text.definite(w - 1) && text.gap(w, GAP.space))
      continue;
    const found = { source, gender: source.gender, number: source.number, sentence };
    if (isSubject) return found;
    first ??= found;
    w = Math.max(w, source.next - 1);
  }
  return first;
}

/** «استدعت», «حملت»; not «سلطات», «توقيت», «بيت». */
function isFeminineVerb(text: Text, w: number): boolean {
  const before = text.words.text.charCodeAt((text.words.end[w] as number) - 2);
  if (text.lastLetter(w) !== TA || text.length(w) < 4 || text.definite(w)) return false;
  return before !== ALEF && before !== WAW && before !== YA && !text.is(w, KIND.source | KIND.naming | KIND.noun);
}
