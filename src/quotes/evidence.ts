import { RELATIVES } from '../lexicon/quotes/particles.js';
import { SHOWING } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { isPossessed } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

const JOINTS =
  KIND.particle |
  KIND.was |
  KIND.connector |
  KIND.qad |
  KIND.that |
  KIND.relative |
  KIND.title |
  KIND.source |
  KIND.given;

/** «[دلائل] تشير إلى أن», «[مما] يشير إلى أن»: no one says so. */
export function isEvidence(p: Paragraph, event: Event): boolean {
  const { text } = p;
  if (event.verb === null || event.verb.shape === 'participle') return false;
  // «يزيد [سآمته] أنه لا يعرف»: the clause is what does it.
  const { complement } = event;
  if (complement.how === 'that' && complement.that === event.next + 1 && isPossessed(text, event.next)) return true;
  if (event.first === event.sentence) return false;
  const before = event.first - 1;
  // «[الأدلة] تشير إلى أن», not «عن النتيجة، قال», «عن النتيجة فقال», «من هذا المنطق يرى»
  const isFrom = event.subject !== null && text.is(event.sentence, KIND.preposition);
  if (text.is(before, KIND.evidence) && !event.joined && !text.gap(event.first, GAP.comma) && !isFrom) return true;
  // «[الواقع] الذي يقول إنه», not «الأوضاع التي وصفها»
  if (event.relative && !event.verb.object && before > p.first && text.is(before - 1, KIND.evidence)) return true;
  // «ومما [قاله] الوزير أن»
  if (event.verb.object && event.subject !== null) return false;
  return text.is(before, KIND.relative) && text.is(before, KIND.tail) && p.first <= before;
}

/** «مبادرات [يتوقع] أن تسهم», «سيارة [يعتقد] أنها له»: no one in particular expects it. */
export function isImpersonal(p: Paragraph, event: Event): boolean {
  if (event.joined || !isOpinion(event)) return false;
  return !hasPronoun(event) || isOfNoun(p, event);
}

/** «ويتوقع أن»: those who spoke may think so, and no one else. */
export function isExpected(event: Event): boolean {
  return event.joined && isOpinion(event) && !hasPronoun(event);
}

/** «محذرا من أن [يقول] الشعب كلمته», «[فليقل] الناس»: not said yet, it takes the word from no one. */
export function isWished(text: Text, { first, verb }: Event): boolean {
  return verb?.shape === 'present' && (text.that(first - 1) || text.hasClitic(first, CLITIC.la));
}

/** «بسبب ما [قالت] إنه «إهمال»»: what was said, and no one who speaks. */
export function isOfWhat({ text }: Paragraph, { first, verb }: Event): boolean {
  // Not «ما [يعتقد] أنه»: no one in particular does.
  return (
    (verb?.class === 'say' || verb?.number === 'many') && text.match(first - 1, RELATIVES, first)?.meaning === null
  );
}

/** «أظهر [الفحص] أن»: after a thing goes on who spoke before. */
export function isThing(text: Text, { kind, first }: Source): boolean {
  return kind === 'name' && text.isCommon(first);
}

/** «لكن [الإجابة] غير موجودة ولكن يفترض أن»: a thing expects nothing. */
export function isOfThing(text: Text, event: Event, source: Source): boolean {
  if (!isThing(text, source)) return false;
  // «أثبتت [الأيام] أن», «ينذر [التفجير] بأن»: it shows without saying.
  return isOpinion(event) || (event.verb !== null && SHOWING.has(event.verb.lemma) && event.complement.how === 'that');
}

function isOpinion({ verb, complement }: Event): boolean {
  if (verb === null || verb.class !== 'opinion' || verb.shape !== 'present' || verb.lemma === 'رأى') return false;
  return verb.gender === 'm' && verb.number === 'one' && complement.how === 'that';
}

function hasPronoun({ complement }: Event): boolean {
  return complement.how === 'that' && complement.pronoun !== null;
}

/** «حسابات [يعتقد] أنها», «مسلحون [يرجح] أنهم»: it tells of a noun right before it that is not one man. */
function isOfNoun({ text }: Paragraph, { first, sentence, complement }: Event): boolean {
  const pronoun = complement.how === 'that' ? complement.pronoun : null;
  if (pronoun === null || (pronoun.gender === 'm' && pronoun.number === 'one')) return false;
  return first > sentence && !text.gap(first, ~GAP.space) && !text.is(first - 1, JOINTS);
}
