import { PLACES } from '../lexicon/places.js';
import { IMPERSONALS, IN_IT, RELATIVES, WAS } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { readAccusative } from './accusative.js';
import { antecedent, mayBeOfRelative } from './antecedent.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { FA } from './letters.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';
import { isUnknown } from './unknown.js';

const LONGEST_ASIDE = 30;
const LONGEST_SUBJECT = 14;
const LONGEST_RELATIVE = 12;

/** «[الصين وروسيا] قد أعلنتا», «[دبلوماسي صيني] يقول», «[الرئيس] الذي قال», «[الشاعر] القائل». */
export function subjectBefore(p: Paragraph, event: Event, names: Names): Source | null {
  const { text } = p;
  // «[الشاعر] القائل»
  if (event.lemma === 'قائل') return antecedent(p, event, event.first);
  if (event.verb === null || event.verb.shape === 'participle' || event.first === event.clause) return null;
  let end = event.first;
  // «فيما يلي نصه: [قال] تعالى»
  if (text.gap(end, GAP.colon)) return null;
  // «بعث الملك برقية [أعرب] فيها عن»: the text is not who speaks.
  const isInIt = text.match(event.next, IN_IT, event.next + 1) !== null;
  if (isInIt && !event.relative && !text.is(end - 1, KIND.given)) return null;
  if (text.is(end - 1, KIND.qad)) end--;
  if (event.relative) {
    const { complement } = event;
    // «الفيلسوف جيل دولوز، [والذي] يوضح أنه»
    const isOfAnother = complement.how === 'that' && complement.pronoun !== null && !isSaidOfHim(p, event, end - 1);
    // «المواطن الذي قال عنه [الأمير سعد]»
    const isOther = event.subject !== null && event.subject.kind !== 'name' && event.subject.first > event.next;
    if (event.verb.object || isOther) return null;
    const source = antecedent(p, event, end - 1);
    // «المحلل نبيل خوري [الذي] أوضح أنه»: who has a name speaks himself.
    const isNamed = source !== null && source.nameFirst < source.nameNext && mayBeOfRelative(p, event, end - 1);
    return isOfAnother && !isNamed ? null : source;
  }
  const near =
    setAhead(p, event, end, headOf(p, event, end), names) ??
    setAhead(p, event, end, headOfLast(p, event, end), names) ??
    justBefore(p, event, end) ??
    aheadOfRelative(p, event, end);
  if (near !== null) return near;
  let from = headOf(p, event, end);
  const isTopic = text.connector(from - 1) === 'topic';
  const hasOther = event.subject !== null && event.subject.kind !== 'name';
  if (isTopic && text.firstLetter(event.first) === FA && !hasOther) {
    // «أما [رعد جاسم] (36 عاما) الموظف هناك، فقال»
    return readSource(p, from, end);
  }
  // «[الكرملين] يصف التصريحات بـ«الخطيرة»»: what stands behind is described.
  if (event.verb.class === 'describe' && !event.joined && from < end) {
    const describer = readSource(p, from, end, true);
    const isPlace = describer !== null && text.matchesAll(describer.first, PLACES, end);
    if (describer?.next === end && (describer.kind !== 'name' || isPlace || names.knows(end - 1))) return describer;
  }
  const was = text.match(from, WAS, end);
  // «كان المدير في مكتبه عندما [قال] النائب إن», «كان المدير غائبا [وأكد] نائبه أن»
  const isBehind = hasOther || event.subject?.first === event.next;
  const isOfOther = isBehind && (event.joined || text.is(end - 1, KIND.connector));
  if (was !== null && !isOfOther) from++;
  else if (event.joined || event.subject !== null || end - from > 14) return null;
  const source = readSource(p, from, end, from === event.clause) ?? readAccusative(p, from, end);
  if (source === null || source.next < end - 8) return null;
  if (!text.gap(source.next, GAP.comma | GAP.quote) && source.next < end - 4) return null;
  // A verb may open the sentence, «[فتح] عينيه وهو يقول»: then the phrase is not the subject of this one.
  // «كان [خامنئي] قد أعلن»: nothing else stands there.
  if (source.kind !== 'name' || (was !== null && end < event.first && source.next === end)) return source;
  const isNoun =
    p.opening.has(from) || text.definite(from) || text.is(from, KIND.given | KIND.place) || names.knows(from);
  return isNoun ? source : null;
}

/** «لكن [إيد رويس، رئيس اللجنة]، حيث سيشهد كيري غدا، يقول»: at the head of the sentence, with something told of it before a comma. */
function setAhead(p: Paragraph, event: Event, end: number, from: number, names: Names): Source | null {
  const { text } = p;
  const isSetOff = text.gap(end, GAP.comma | GAP.dash);
  if (event.joined || event.subject !== null || !isSetOff || end - from > LONGEST_ASIDE) return null;
  const source = readSource(p, from, end, true);
  if (source === null) return null;
  const { first, next, kind, roleFirst, roleNext } = source;
  const hasRole = roleFirst < roleNext;
  // «إيد رويس، [رئيس] اللجنة من الحزب الجمهوري، يقول»
  if (kind === 'name' && hasRole && text.gap(roleFirst, GAP.comma)) return source;
  if (!text.gap(next, GAP.comma)) return null;
  if (kind !== 'name' || hasRole || text.is(from, KIND.given) || names.isNamed(from)) return source;
  // «بين نيوتون، [الذي] يرأس القسم، يتوقع»
  return text.is(next, KIND.relative) && isUnknown(text, first, next) ? source : null;
}

/** «…، لكن [دوج براون]، مدير المركز، يقول»: the first word behind the last connector that a comma stands before. */
function headOfLast({ text }: Paragraph, { clause }: Event, end: number): number {
  for (let w = end - 2; w > Math.max(clause, end - LONGEST_ASIDE); w--)
    if (text.is(w, KIND.connector) && text.gap(w, GAP.comma)) return w + 1;
  return end;
}

/** The first word of the clause behind what joins it to the one before. */
function headOf({ text }: Paragraph, { clause }: Event, end: number): number {
  let from = clause;
  while (from < end && (text.is(from, KIND.connector) || text.isAnd(from))) from++;
  // «الجدير بالذكر أن [الوزير] أكد»
  return text.is(from, KIND.impersonal) ? (text.match(from, IMPERSONALS, end)?.next ?? from) : from;
}

/** «… لكن [طهران] تقول إنه»: between a connector or comma and the verb. */
function justBefore(p: Paragraph, event: Event, end: number): Source | null {
  if (event.joined || event.subject !== null || event.complement.how === 'act') return null;
  const { text } = p;
  for (let w = end - 1; w > event.clause && w > end - LONGEST_SUBJECT; w--) {
    // «بيد أن [أحد ممثليه] أكد»
    // «كالتي في أوله! [البعض] يقول»
    if (!text.is(w - 1, KIND.connector) && !text.that(w - 1) && !text.gap(w, GAP.comma | GAP.query)) continue;
    const source = readSource(p, w, end, true) ?? readAccusative(p, w, end);
    if (source?.next !== end) return null;
    // «ردا على أن الموسم يشارك فيه الفنان عاصي، [أجاب]»: what no comma sets off is of the clause before.
    const isSetOff = text.gap(w, GAP.comma | GAP.query) || !text.gap(end, GAP.comma);
    return isSetOff || source.kind !== 'name' ? source : null;
  }
  return null;
}

/** «إلا أن [الوزير هاني البدري] الذي قدم المشروع أكد أن»: a relative clause stands between the subject and its verb. */
function aheadOfRelative(p: Paragraph, event: Event, end: number): Source | null {
  const { text } = p;
  if (event.joined || event.subject !== null || event.verb === null || event.complement.how === 'act') return null;
  for (let w = end - 2; w > event.clause && w > end - LONGEST_RELATIVE; w--) {
    if (text.gap(w + 1, GAP.comma)) return null;
    if (!text.is(w, KIND.relative) || text.match(w, RELATIVES, w + 1)?.meaning !== event.verb.gender) continue;
    const source = antecedent(p, event, w);
    if (source === null || source.next !== w) return null;
    const { first } = source;
    const isHead = first === event.clause || text.that(first - 1) || text.is(first - 1, KIND.connector);
    return isHead || text.gap(first, GAP.comma) ? source : null;
  }
  return null;
}

/** «جيل دولوز، [والذي] يوضح أنه», not «الرجل [الذي] قالوا إنه»: the relative, set off, is the one who speaks. */
function isSaidOfHim(p: Paragraph, event: Event, relative: number): boolean {
  const { text } = p;
  return text.gap(relative, GAP.comma) && mayBeOfRelative(p, event, relative);
}
