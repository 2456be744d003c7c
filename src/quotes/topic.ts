import { COMPLEMENTISERS, THAT } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { agrees, genderOf, type Remembered } from './agreement.js';
import { clausesBefore, isJoint } from './clauses.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, FA, HA } from './letters.js';
import { skipHonorifics } from './name.js';
import type { Names } from './naming.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceOf } from './source.js';
import {
  endOfPlace,
  followsVerb,
  isFeminineVerb,
  isKnownTopic,
  isMarkedTopic,
  mayBeTopic,
  type Word,
} from './topic-shapes.js';
import { isUnknown } from './unknown.js';

const LONGEST_NAME = 4;
const LONGEST_TOLD = 9;
/** So many words of a sentence are looked at. */
const REACH = 40;

/**
 * Whom the sentence ahead of a cue is about: the subject of its nearest clause that has one and agrees («…، [فوجئ المبعوث]
 * بذلك، وقال»), or the first person or body named in it as the subject of another verb.
 */
export function topicOf(p: Paragraph, event: Event, names?: Names): Remembered | null {
  const { sentence, first } = event;
  const agreement = event.pronoun ?? event.verb;
  for (const clause of clausesBefore(p, sentence, first)) {
    const topic = topicIn(p, clause, first, names);
    if (topic === null || topic.source.first !== clause + 1 || !agrees(topic, agreement)) continue;
    // «لكن [هشام] يحب الغناء»: a verb may follow that no table has.
    const { kind, first: from, next, roleFirst, roleNext } = topic.source;
    const isBare = kind === 'name' && next > from + 1 && roleFirst >= roleNext;
    if (!isBare || !isJoint(p.text, clause)) return { ...topic, sentence };
  }
  return topicIn(p, sentence, first, names);
}

/** As `topicOf`, of the sentence from word `sentence` and before word `end`: a subject of it, or the first that is named. */
export function topicIn(p: Paragraph, sentence: number, end: number, names?: Names): Remembered | null {
  const { text } = p;
  const limit = Math.min(end, sentence + REACH);
  const about = (source: Source, of: Source['gender'] = null): Remembered => {
    // «أرسلت [بينيت] وثيقة»
    const isOfHer = source.first > sentence && source.kind === 'name' && isFeminineVerb(text, source.first - 1);
    const gender = of ?? (isOfHer ? 'f' : genderOf(text, source));
    return { source, gender, number: source.number, sentence };
  };
  // «أما [سكان القرية]، فقد …»
  const set = text.connector(sentence) === 'topic' ? readSource(p, sentence + 1, limit, true) : null;
  if (set !== null && text.is(set.next, KIND.qad) && text.firstLetter(set.next) === FA) return about(set);
  let first: Remembered | null = null;
  for (let w = sentence; w < limit; w++) {
    const word: Word = { p, text, w, sentence, limit, names };
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      if (isMarkedTopic(word, marked)) return about(sourceOf(p, w, marked.next), null);
      w = marked.next - 1;
      continue;
    }
    const place = endOfPlace(word);
    if (place !== null) return about(sourceOf(p, w, place), 'f');
    const isKnown = isKnownTopic(word);
    if (!mayBeTopic(word, isKnown)) continue;
    const read = readTopic(word, isKnown);
    if (read === null) continue;
    if (read.isSubject) return about(read.source);
    first ??= about(read.source);
    w = Math.max(w, read.source.next - 1);
  }
  return first;
}

/** Reads whom a sentence may be about at a word, and whether as the subject of its verb. */
function readTopic(word: Word, isKnown: boolean): { source: Source; isSubject: boolean } | null {
  const { p, text, w, sentence, limit } = word;
  const isName = !text.is(w, KIND.title | KIND.honorific | KIND.source);
  const from = startOf(word, isName);
  // «ووافقه في ذلك [أبو عادل] قائلا»
  const isInThat = from === sentence + 3 && text.match(from - 1, THAT, from) !== null;
  // «في الختام شكر [خالد القحطاني] …», «قدّم لها [حامد سنّو] قائلا»
  const isBehindAside = from === sentence + 2 && text.is(from - 1, KIND.aside);
  const isBehindVerb =
    from <= sentence + 1 || text.cue(from - 1) !== null || isInThat || isBehindAside || isBehindOfHis(word);
  if (isName && !isKnown && !isBehindVerb) return null;
  const known = isKnown ? sourceOf(p, w, w + 1) : null;
  const read = known !== null && !text.is(w, KIND.given) ? known : (readSource(p, from, limit) ?? known);
  if (read === null || read.kind === 'evidence') return null;
  const source = withoutOther(p, read);
  const isSubject = isInThat || from <= sentence + 2 || text.gap(w - 1, GAP.comma);
  // A body counts only right behind a verb, and not one that a noun governs: «مؤكدا تزايد [الحركة]».
  if (source.kind === 'body' && (!isSubject || (w > sentence + 1 && text.isCommon(w - 1)))) return null;
  // «المقترح [المقدم] من الاتحاد», «المبادرة [الداعية] إلى»: an adjective.
  const isNamed = source.nameFirst < source.nameNext;
  const isAdjective = text.is(w, KIND.honorific) || text.preposition(w + 1) !== undefined;
  if (!isNamed && isAdjective && w > sentence && text.definite(w - 1) && text.gap(w, GAP.space)) return null;
  // «حول ما ينقص [الحكم]», «إلى جوار [الضابط]»: a common noun that is no subject. «سالم العلي، [مدير] المركز» is set off.
  const isSetOff =
    text.gap(w, GAP.comma | GAP.dash | GAP.close) || text.hasClitic(w, CLITIC.la) || text.is(w - 1, KIND.attribution);
  const isInHead = w === sentence + 2 && text.that(w - 1);
  const isSon = text.match(w, FAMILY, w + 1)?.meaning === 'son' && !text.definite(w + 1);
  if (!isNamed && source.kind === 'person' && !isSon && !isSetOff && !isInHead && !followsVerb(word)) return null;
  return { source, isSubject };
}

/** «لم ينتظر منافسه [نادر] القروي النتيجة», «رفضت زميلته [هدى] التعليق»: a name behind whose he is, behind the verb. */
function isBehindOfHis({ text, w, sentence }: Word): boolean {
  if (w < sentence + 2 || w > sentence + 3 || !text.is(w, KIND.given) || !text.gap(w, GAP.space)) return false;
  // «من جانبه [صادق] المحامي على القرار»
  if (text.is(w - 2, KIND.preposition)) return false;
  const last = text.lastLetter(w - 1);
  const isHis = last === HA || (last === ALEF && text.lastLetter(w - 1, 2) === HA);
  return isHis && (w === sentence + 2 || text.is(sentence, KIND.particle));
}

/** Where the phrase begins that word `w` belongs to: «يسعى [التشكيلي] حسين», «دعا [أوري أريئيل]، وزير البناء، إلى». */
function startOf({ text, w, sentence }: Word, isName: boolean): number {
  const isDescribed = isName && w > sentence + 1 && text.definite(w - 1);
  if (isDescribed && (w === sentence + 2 || text.cue(w - 2) !== null)) return w - 1;
  if (!text.is(w, KIND.title) || !text.gap(w, GAP.comma)) return w;
  let from = w;
  while (from > sentence + 1 && w - from < LONGEST_NAME && mayBeOfName(text, from - 1)) from--;
  const isNameAhead = w - from > 1 && (from === sentence + 1 || text.cue(from - 1) !== null);
  return isNameAhead ? from : w;
}

function mayBeOfName(text: Word['text'], w: number): boolean {
  return text.is(w, KIND.given) || isUnknown(text, w, w + 1);
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
