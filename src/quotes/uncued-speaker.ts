import { LAST_WORDS, THUS } from '../lexicon/quotes/particles.js';
import { LABELS } from '../lexicon/quotes/terms.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import type { Draft } from './draft.js';
import { subjectOfSentence } from './foregoing.js';
import { ownerOfWords } from './framed.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import type { Names } from './naming.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { handedDown, readHadith } from './scripture.js';
import { readSource, type Source, sourceOf } from './source.js';
import { topicIn } from './topic.js';
import { isUnknown } from './unknown.js';

/** Who says marked words that no cue reaches, with the rule that tells it and whether the phrase is beside them. */
export interface Teller {
  readonly source: Source;
  readonly rule: string;
  readonly carried: boolean;
}

const HANDED = 'words of the Prophet «في الحديث: «…» رواه مسلم»';
const LONGEST_LABEL = 8;
/** So few words stand between marked words that no verb of speech tells and whose they are. */
const NEAREST = 5;
const LONGEST_NAME = 4;
/** No sentence goes on so long without a comma. */
const FAR = 60;
/** What may open the sentence before its verb. */
const HEADS = KIND.adverb | KIND.qad | KIND.was | KIND.particle;

/** Who spoke in the paragraph before. */
export function tellerBefore(source: Source | null): Teller | null {
  return source && { source, rule: 'who speaks in the paragraph before', carried: true };
}

/** «* «لن نغلق الجسر أبدا». ¶ [وزير النقل سالم العلي] بعد الزيارة»: who stands under an item of a list that is all in marks. */
export function tellerAfter(p: Paragraph, { first, next }: Marked, after: Paragraph | undefined): Teller | null {
  if (after === undefined || first !== p.first || next < p.next || after.opening.has(after.first)) return null;
  const source = readSource(after, after.first, after.next, true);
  const isNamed = source?.kind === 'person' && source.number === 'one' && source.nameFirst < source.nameNext;
  return isNamed ? { source, rule: '«…» ¶ X', carried: false } : null;
}

/**
 * «سيكتب [سالم العلي] أنه «إذا كان القرن الماضي …»»: whom the sentence is about, close by, or where it is about no one a
 * person who spoke before it.
 */
export function tellerOfMany(
  p: Paragraph,
  { first }: Marked,
  names: Names,
  before: Source | null,
): { source: Source; carried: boolean } | undefined {
  const sentence = p.sentenceOf(first);
  const topic = subjectOfSentence(p, sentence, first, names) ?? topicIn(p, sentence, first, names);
  if (topic !== null) {
    const { next, number, nameFirst } = topic.source;
    // «وتهدف [إيران] إلى «…»»: a country is not told to say it.
    const isSpeaker = number !== 'many' && !p.text.is(nameFirst, KIND.place);
    return isSpeaker && first - next <= NEAREST ? { source: topic.source, carried: false } : undefined;
  }
  const isPerson = before !== null && before.kind !== 'body' && before.nameFirst < before.nameNext;
  return isPerson ? { source: before, carried: true } : undefined;
}

/** `before` is the last quotation in front of the marked words. */
export function tellerOf(p: Paragraph, marked: Marked, before: Draft | undefined, names: Names): Teller | null {
  const handed = handedDown(p, marked.next);
  if (handed !== null) return { source: handed, rule: HANDED, carried: true };
  const behind = tellerBehind(p, marked.next);
  if (behind !== null) return { source: behind, rule: '«…»، هكذا cue X', carried: false };
  const { text } = p;
  const sentence = p.sentenceOf(marked.first);
  if (sentence === marked.first) return tellerOfSentenceBefore(p, sentence, before, names);
  if (!text.gap(marked.first, GAP.colon)) return null;
  const hadith = readHadith(p, sentence, marked.first);
  if (hadith !== null) return { source: hadith, rule: HANDED, carried: false };
  const label = labelOf(p, sentence, marked.first, names);
  if (label !== null) return { source: label, rule: '«X: «…»»', carried: false };
  // «وله أيضا كتاب: «…»»
  if (text.is(marked.first - 1, KIND.naming)) return null;
  const owner = ownerOfWords(p, sentence, marked.first);
  if (owner !== null) return { source: owner, rule: 'whose words they are «مقولة X: «…»»', carried: false };
  const subject = subjectOfSentence(p, sentence, marked.first, names)?.source;
  // «وهذا ما يؤكده قول [الشاعر سالم العلي]: «…»»
  const source = subject ?? topicIn(p, sentence, marked.first, names)?.source;
  if (source === undefined || source.nameFirst >= source.nameNext) return null;
  if (subject === undefined && source.kind !== 'person') return null;
  // «حين زاره [الموظف سالم]، ثارت عليه: «…»»: of a clause that stands ahead.
  const isFirst = source.first <= sentence + 1 || (source.first === sentence + 2 && text.is(sentence, HEADS));
  const isNear = !text.is(sentence, KIND.connector) && !hasComma(p, source.next, marked.first);
  const isMain = (subject !== undefined && isFirst) || isNear;
  return isMain ? { source, rule: 'the subject of the sentence «X …: «…»»', carried: false } : null;
}

/** ««…»، هذا ما يقوله [رفيق العلي]», ««…»، بهذه الكلمات بدأ [القائد] حديثه», ««…»، هذه وجهة نظر [المدافع]». */
function tellerBehind(p: Paragraph, w: number): Source | null {
  const { text } = p;
  if (w >= p.next) return null;
  const named = nameBehind(p, w);
  if (named !== null) return named;
  const noun = text.match(w, LAST_WORDS, p.next);
  const thus = noun === null ? text.match(w, THUS, p.next) : null;
  const after = noun !== null ? noun.next + (noun.meaning === 'verb' ? 1 : 0) : thus !== null ? thus.next + 1 : p.next;
  if (after >= p.next || p.stop(after)) return null;
  // «هكذا يقول [«سالم العلي»]»
  const marked = thus === null ? undefined : p.opening.get(after);
  if (marked !== undefined && marked.next - marked.first <= LONGEST_NAME) return sourceOf(p, marked.first, marked.next);
  const source = readSource(p, after, p.next);
  if (source === null) return null;
  // «والد [رامي]», «[كارار]» too
  if (source.kind === 'person')
    return text.definite(source.first) || (source.number === 'one' && source.next > source.first + 1) ? source : null;
  const { nameFirst, nameNext } = source;
  return nameFirst < nameNext && (text.is(nameFirst, KIND.given) || isUnknown(text, nameFirst, nameNext))
    ? source
    : null;
}

/** «هكذا يقول [«سالم العلي»]», and alone behind the marks: ««…» [سالم العلي].», ««…» ([مجلة الأدب]).» */
function nameBehind(p: Paragraph, w: number): Source | null {
  const { text } = p;
  const isClosed = (next: number): boolean => next >= p.next || text.gap(next, GAP.stop | GAP.close);
  if (text.joined(w, w) || p.stop(w) || text.gap(w, GAP.comma | GAP.colon)) return null;
  // «…» ([كتب] سالم العلي).
  const isTold = text.gap(w, GAP.open) && text.cue(w)?.shape === 'past';
  const source = readSource(p, isTold ? w + 1 : w, p.next, true);
  if (source === null || source.number !== 'one' || !isClosed(source.next)) return null;
  if (source.kind === 'body') return text.gap(w, GAP.open) ? source : null;
  const { nameFirst, nameNext } = source;
  // Not «([رواه] مسلم)».
  const isOne =
    text.is(nameFirst, KIND.given) || (isUnknown(text, nameFirst, nameNext) && text.lastLetter(nameFirst) !== HA);
  return nameFirst < nameNext && (isOne || source.kind === 'person') ? source : null;
}

/** «[سعد العلي]: «…»», «[Sara Ali]: «…»»: a sentence that is a name alone. */
function labelOf(p: Paragraph, first: number, next: number, names: Names): Source | null {
  const { text } = p;
  if (text.match(first, LABELS, next) !== null) return null;
  if (next - first > LONGEST_LABEL) return null;
  let latin = 0;
  for (let w = first; w < next; w++) {
    if (text.cue(w) !== null || text.gap(w + 1, GAP.dash)) return null;
    if (text.words.kind[w] === WORD.latin) latin++;
  }
  if (latin === next - first) return sourceOf(p, first, next);
  // «[محمد خطاب]: «…»»: all of it, though a word is a noun.
  if (text.is(first, KIND.given) && next - first <= LONGEST_NAME)
    return { ...sourceOf(p, first, next), nameFirst: first, nameNext: next };
  const source = readSource(p, first, next);
  if (source === null || source.next !== next) return null;
  // «[المهندس]: «…»», «[وزارة الصحة]: «…»»
  if (source.kind === 'body' || (source.kind === 'person' && text.definite(first))) return source;
  if (source.nameFirst >= source.nameNext) return null;
  return source.kind === 'person' || text.is(source.nameFirst, KIND.given) || names.isNamed(next - 1) ? source : null;
}

/** «قال [سعد العلي] إن الجسر آمن. «لن نغلقه أبدا».» */
function tellerOfSentenceBefore(p: Paragraph, w: number, before: Draft | undefined, names: Names): Teller | null {
  if (w <= p.first) return null;
  const sentence = p.sentenceOf(w - 1);
  const isSpoken = before !== undefined && before.start >= (p.text.words.start[sentence] as number);
  const subject = isSpoken ? null : subjectOfSentence(p, sentence, w, names);
  const source = subject?.source ?? before?.speaker ?? null;
  return source && { source, rule: 'who speaks in the sentence before', carried: true };
}

function hasComma({ text }: Paragraph, first: number, next: number): boolean {
  if (next - first > FAR) return true;
  for (let w = first; w < next; w++) if (text.gap(w, GAP.comma)) return true;
  return false;
}
