import { ASKED, IN_IT, SPEECH_NOUNS, WORDS_OF } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isBareClitic } from './addressee.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, HA, LAM, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { endOfPhrase } from './phrase.js';
import { readSource, type Source, sourceOf } from './source.js';
import type { Text } from './text.js';
import { isUnknown } from './unknown.js';

const PERSON = KIND.given | KIND.title | KIND.honorific;
const REACH = 30;
/** So many adjectives stand behind a noun of words: «تصريح [صحفي مطول] للوزير». */
const ADJECTIVES = 3;

/**
 * Whose words a noun ahead of the verb says they are: «تصريح للناقد [سالم العلي] قال فيه: …», «مقولة [سالم العلي] حين قال: …»,
 * and who was asked: «وبسؤال [سالم العلي] عن الموعد، أجاب: …».
 */
export function subjectOfFrame(p: Paragraph, event: Event): Source | null {
  const { text } = p;
  const { first, joined, subject, verb } = event;
  if (joined || subject !== null || verb === null || verb.shape === 'participle' || verb.number !== 'one') return null;
  const asked = subjectAsked(p, event);
  if (asked !== null) return asked;
  const isJoint = text.is(first - 1, KIND.relative) || text.connector(first - 1) === 'when';
  const link = isJoint ? first - 1 : first;
  const isInIt = text.match(event.next, IN_IT, event.next + 1) !== null;
  const isLinked = link < first || isInIt || text.gap(first, GAP.comma);
  for (let w = link - 2; w >= Math.max(event.sentence, link - REACH); w--) {
    if (text.cue(w) !== null && !text.is(w, KIND.noun | KIND.naming)) return null;
    // «أن [سالم العلي] أجرى اتصالات بهم، قال فيها: …»
    if (isInIt && text.that(w)) {
      const source = readSource(p, w + 1, first, true);
      const isOne = source !== null && (source.kind === 'person' || text.is(source.nameFirst, KIND.given));
      return isOne && source.next < first - 1 && isSomeone(p, source, event) ? source : null;
    }
    const noun = nounOfWords(text, w, link);
    if (noun === null) continue;
    const source = ofWords(p, noun.next, link);
    if (source === null || !(isLinked || source.next === first)) return null;
    // «تصريحات سالم [التي] قال فيها»: the relative may tell of the words or of him.
    const isNear = isInIt || source.next === link || !text.is(link, KIND.relative);
    return isNear && isSomeone(p, source, event) ? source : null;
  }
  return null;
}

/** Whose the words before `end` are: «بالمقولة الشهيرة للشاعر [سالم العلي]: «…»», «ومن كلمات [هند] لوالدها: «…»» */
export function ownerOfWords(p: Paragraph, sentence: number, end: number): Source | null {
  const { text } = p;
  for (let w = end - 2; w >= Math.max(sentence, end - REACH); w--) {
    const noun = nounOfWords(text, w, end);
    if (noun === null) continue;
    const source = ofWords(p, noun.next, end);
    if (source === null || source.kind === 'body' || source.number !== 'one') return null;
    // «كلمات هند [لوالدها]»
    const last = text.lastLetter(source.first);
    const isOffice = source.kind === 'person' && last !== HA && last !== ALEF;
    return isOffice || source.nameFirst < source.nameNext ? source : null;
  }
  return null;
}

/** «[تصريح] للوزير», «[مقولة] سالم العلي», at word `w`. */
export function nounOfWords(text: Text, w: number, end: number): { readonly next: number } | null {
  return text.match(w, WORDS_OF, end) ?? text.match(w, SPEECH_NOUNS, end);
}

/** «تصريح [لسالم العلي]», «تقديم سخي [من الناقد] سالم», «مقولة [سالم العلي]» */
function ofWords(p: Paragraph, from: number, limit: number): Source | null {
  const { text } = p;
  // «تصريح [صحافي] للوزير»: an adjective.
  const isAdjective = text.lastLetter(from) === YA && !text.definite(from) && !text.is(from, KIND.given);
  // «مقال [للدكتور] سالم»: with its article it stands behind no ل in the lexicon.
  if (text.is(from, PERSON) && !isAdjective)
    return readSource(p, from, limit, true) ?? readSource(p, from + 1, limit, true);
  for (let w = from; w <= from + ADJECTIVES && w < limit && !text.gap(w, GAP.comma | GAP.colon); w++) {
    if (text.preposition(w) === 'من' || isBareClitic(p, w, 'ل')) return readSource(p, w + 1, limit, true);
    if (text.is(w, KIND.preposition) || isAddressee(p, w)) return null;
    // «تصريح [لأمبرتو] إيكو»
    const isNew = text.words.lexeme[w] === 0 && text.firstLetter(w) === LAM && text.length(w) > 4;
    if (isNew || text.hasClitic(w, CLITIC.la) || (text.firstLetter(w) === LAM && text.definite(w))) {
      const next = endOfPhrase(p, w, limit);
      return next > w ? sourceOf(p, w, next) : null;
    }
  }
  return null;
}

/** Whether the verb may be of the source, and it is a person by office or name. */
export function isSomeone({ text }: Paragraph, source: Source, { verb }: Event): boolean {
  const { kind, gender, number, nameFirst, nameNext } = source;
  if (number !== 'one' || (gender !== null && verb?.gender != null && gender !== verb.gender)) return false;
  return (
    kind === 'person' ||
    (kind === 'name' &&
      nameFirst < nameNext &&
      (text.is(nameFirst, KIND.given) || isUnknown(text, nameFirst, nameNext)))
  );
}

function subjectAsked(p: Paragraph, event: Event): Source | null {
  // «… عما إذا كان ذلك صحيحا؟ [أجاب]»
  const sentence =
    event.first === event.sentence && event.first > p.first ? p.sentenceOf(event.first - 1) : event.sentence;
  const from = p.text.match(sentence, ASKED, event.first)?.next;
  // «بالعودة إلى [تصريحات] الوزير»
  if (from === undefined || event.relative || p.text.is(from, KIND.noun)) return null;
  const source = readSource(p, p.text.is(from, KIND.preposition) ? from + 1 : from, event.first, true);
  return source !== null && isSomeone(p, source, event) ? source : null;
}
