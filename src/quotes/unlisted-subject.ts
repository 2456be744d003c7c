import { DEMONSTRATIVES, NEARLY, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { GROUPS } from '../lexicon/quotes/people.js';
import { WITHOUT_OBJECT } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { findComplement } from './complement.js';
import type { OpenEvent } from './event.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA, HA, HAMZA_ON_WAW, KAF, LAM, MIM, NUN, TA, TA_MARBUTA, WAW, YA } from './letters.js';
import { hasPronoun, isAccusative, isPossessed, isVerb } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { type Source, skipAsides, sourceOf } from './source.js';
import type { Text } from './text.js';

const LONGEST = 14;

const NO_HEAD =
  KIND.cue |
  KIND.that |
  KIND.saying |
  KIND.attribution |
  KIND.relative |
  KIND.preposition |
  KIND.adverb |
  KIND.aside |
  KIND.connector |
  KIND.was |
  KIND.qad |
  KIND.first |
  KIND.evidence |
  KIND.particle |
  KIND.governor;

/**
 * What stands between a verb and its «أن» or colon, where no table knows a word of it: «قال [57 في المائة من الآباء] إن», «يرى
 * [هؤلاء المحللون] أن», «ذكرت [صحيفتا «الأيام» و«المساء»] أن», «يقول [منتقدوها] إن».
 */
export function unlistedSubject(p: Paragraph, event: OpenEvent): Source | null {
  const { text } = p;
  const { verb } = event;
  if (verb === null || verb.shape === 'participle' || verb.number !== 'one' || verb.object) return null;
  const first = skipAsides(p, event.next, p.next);
  if (first >= p.next || text.gap(first, ~GAP.space) || isBehindClitic(text, first)) return null;
  const complement = findComplement(p, first, verb, event.first);
  const { how } = complement;
  if (how !== 'that' && how !== 'colon') return null;
  let end = how === 'that' ? complement.that : complement.at;
  if (how === 'that' && text.is(end - 1, KIND.preposition)) end--;
  if (end <= first || end - first > LONGEST) return null;
  const next = endOfCore(p, first, end);
  if (isMany(p, first, end)) {
    // «تضيف [500 ألف برميل]», «بيننا وبين [أسر الشهداء]»
    if (verb.homograph || verb.lemma === 'أضاف' || (how !== 'that' && verb.class !== 'say')) return null;
    // «[35 % منهم]», «[نصف الذين شملهم الاستطلاع]»: says nothing without the rest.
    const isCut = text.is(next - 1, KIND.preposition) || next === first + 1;
    const isPart = text.isDigits(first) || text.match(first, NEARLY, next) !== null;
    return whole(first, isCut && isPart ? end : next, 'person', 'many');
  }
  if (!WITHOUT_OBJECT.has(verb.lemma) || (how === 'colon' && verb.lemma !== 'قال')) return null;
  if (text.is(first, NO_HEAD) || !isNoun(p, first)) return null;
  if (verb.gender === 'm' && text.lastLetter(first) === TA_MARBUTA) return null;
  if (text.is(first, KIND.given) || text.is(first + 1, KIND.given) || text.words.lexeme[first] === 0)
    return { ...sourceOf(p, first, next), kind: 'person' };
  // «تشير [مكونات الناتج المحلي] إلى أن»
  return whole(first, next, verb.lemma === 'أشار' && text.definite(first + 1) ? 'evidence' : 'person', 'one');
}

function whole(first: number, next: number, kind: Source['kind'], number: Source['number']): Source {
  return { first, next, nameFirst: next, nameNext: next, roleFirst: first, roleNext: next, kind, gender: null, number };
}

/** «57 في المائة», «نحو نصف الآباء», «هؤلاء», «المتشددون», «زملاؤه», «صحيفتا «…»»: some of many, or a nominative that shows. */
function isMany(p: Paragraph, w: number, end: number): boolean {
  const { text } = p;
  if (text.isDigits(w)) return true;
  if (text.hasClitic(w, ~0)) return false;
  if ((text.match(w, NEARLY, end) ?? text.match(w, GROUPS, end)) !== null) return w + 1 < end || text.definite(w);
  if (text.is(w, NO_HEAD) || text.length(w) < 5) return false;
  const last = text.lastLetter(w);
  const before = text.lastLetter(w, 2);
  if (last === NUN) return before === WAW;
  // «صحيفتا الأيام والمساء», «حاكما ولايتين»
  if (last === ALEF && before !== HA) {
    if (before === TA) return w + 1 < end && (text.definite(w + 1) || p.opening.has(w + 1));
    const { start, end: ends } = text.words;
    const isTwo = text.isForm(start[w] as number, (ends[w] as number) - 1, KIND.title);
    return isTwo && w + 1 < end && text.lastLetter(w + 1) !== ALEF && !text.is(w + 1, KIND.preposition);
  }
  // «زملاؤه», «منتقدوها»
  const at = last === ALEF || last === MIM ? 3 : 2;
  const ending = text.lastLetter(w, at);
  return text.lastLetter(w, at - 1) === HA && (ending === HAMZA_ON_WAW || ending === WAW);
}

/** «بصوته», «للمحققين»: with what, or to whom. */
function isBehindClitic(text: Text, w: number): boolean {
  const initial = text.firstLetter(w);
  return initial === BA || initial === LAM;
}

function isNoun({ text, next }: Paragraph, w: number): boolean {
  if (text.hasClitic(w, ~0) || text.length(w) < 3) return false;
  // «هذا يشير إلى أن», «يقول [الكثير من] المعنى», «قال لموقع [أخبار] التقنية: …»
  if ((text.match(w, DEMONSTRATIVES, next) ?? text.match(w, QUANTIFIERS, next)) !== null) return false;
  if (text.is(w - 1, KIND.addressee)) return false;
  // «قال [كأب] إن», «قال [وأومأ] برأسه: …», «ترى [شخصيا] أن»
  const second = text.secondLetter(w);
  if (second === ALEF_HAMZA && (text.firstLetter(w) === KAF || text.firstLetter(w) === WAW)) return false;
  if (text.lastLetter(w) === ALEF && text.lastLetter(w, 2) === YA && !text.is(w, KIND.given)) return false;
  return !isAccusative(text, w) && !isVerb(text, w) && !text.isVerb(w) && !isPossessed(text, w) && !hasPronoun(text, w);
}

/** Where a clause or phrase is set on the noun. */
function endOfCore(p: Paragraph, first: number, end: number): number {
  const { text } = p;
  let w = first + 1;
  for (; w < end; w++) {
    if (text.is(w, KIND.relative) || text.gap(w, GAP.comma | GAP.open | GAP.dash)) break;
    if (
      text.is(w, KIND.adverb | KIND.aside | KIND.saying) ||
      (text.hasClitic(w, CLITIC.la) && text.is(w, KIND.addressee))
    )
      break;
    const preposition = text.preposition(w);
    if (preposition !== undefined && preposition !== 'من' && !text.isDigits(w - 1)) break;
  }
  return w;
}
