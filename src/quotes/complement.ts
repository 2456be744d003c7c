import {
  ANONYMITY,
  COMPLEMENTISERS,
  DEITY,
  GOVERNORS,
  LIST_OPENERS,
  NEGATIONS,
  type Pronoun,
  SAYINGS,
  WHO_SAYS,
} from '../lexicon/quotes/particles.js';
import { NAMING } from '../lexicon/quotes/terms.js';
import { ANSWERING, type Cue } from '../lexicon/quotes/verbs.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAside } from './aside.js';
import { KIND } from './kinds.js';
import { ALEF_BELOW, BA, FA, TA, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';

/** How what was said follows its cue. */
export type Complement =
  /** «قال إن …» */
  | { readonly how: 'that'; readonly at: number; readonly pronoun: Pronoun | null; readonly that: number }
  /** «قال: …» */
  | { readonly how: 'colon'; readonly at: number }
  /** «قال «…»» */
  | { readonly how: 'marks'; readonly at: number }
  /** Nothing clausal: «أشاد بـ…» */
  | { readonly how: 'act'; readonly at: number };

const REACH = 60;
const HOMOGRAPH_REACH = 14;

/** Where what was said begins: after «إن», a colon or an opening mark, before the next cue or the end of the sentence. */
export function findComplement(p: Paragraph, from: number, verb: Cue | null, cue: number): Complement {
  const { text } = p;
  const limit = Math.min(p.next, from + (verb?.homograph === true && verb.lemma !== 'نص' ? HOMOGRAPH_REACH : REACH));
  let relative = false;
  for (let w = from; w < limit; w++) {
    if (w > cue && p.stop(w) && !text.gap(w, GAP.colon)) return { how: 'act', at: w };
    if (text.gap(w, GAP.colon) && !isClock(p, w) && !isAddress(p, w) && !isTitle(p, w))
      return { how: isList(p, w, cue) ? 'act' : 'colon', at: w };
    if (text.gap(w, GAP.comma)) {
      relative = false;
      // «…، [فهذه] البلاد …»: another clause begins.
      if (text.hasClitic(w, CLITIC.conjunction) && text.firstLetter(w) === FA) return { how: 'act', at: w };
    }
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      if (!isAside(p, w, verb)) return { how: 'marks', at: w };
      w = marked.next - 1;
      continue;
    }
    const kind = text.kind(w);
    if (kind === 0) continue;
    if ((kind & KIND.that) !== 0 && text.that(w)) {
      if (relative) {
        const after = behindRelative(p, w + 1, limit);
        if (after === null) return { how: 'act', at: w };
        w = after;
      }
      const that = readThat(p, w, from, verb);
      if (that === 'ends') return { how: 'act', at: w };
      if (that !== null) return that;
    }
    if ((kind & KIND.tail) !== 0 && text.is(w, KIND.relative)) return { how: 'act', at: w };
    // «صدق الشاعر [القائل]: …» has a cue of its own.
    if ((kind & KIND.noun) !== 0 && text.match(w, WHO_SAYS, p.next) !== null) return { how: 'act', at: w };
    const saying = (kind & KIND.saying) !== 0 ? text.match(w, SAYINGS, p.next) : null;
    if (saying !== null) {
      // «جدد تأكيده على أن», «استشهد بقول الشاعر», «رفض التعليق، واكتفى بالقول إن»: behind a light verb the noun is the cue.
      // «رد بقوله: …» is one.
      const isLight = verb?.class === 'act' || verb?.class === 'wish';
      const isOther = text.firstLetter(w) !== BA || (isLight && saying.meaning.of === null);
      if (verb !== null && verb.class !== 'say' && isOther) return { how: 'act', at: w };
      continue;
    }
    // «قال مسؤول [اشترط عدم] الكشف عن اسمه: …»
    if ((kind & KIND.cue) === 0 || text.match(w, ANONYMITY, p.next) !== null) continue;
    const other = text.cue(w);
    // «ينفي الأخبار، [وجاء في] البيان: «…»»
    if (
      other?.class === 'hold' &&
      (text.joined(w, p.first) || text.gap(w, GAP.comma)) &&
      text.preposition(w + 1) === 'في'
    )
      return { how: 'act', at: w };
    // «تعتبر البلاد حليفا، [وتابعت] الوثائق أن»
    if (other?.homograph && w > from && isOfAnother(p, w, other)) return { how: 'act', at: w };
    // «أعلن خطة [وصفها] بـ«الطموحة»»
    if (other?.object && other.class === 'describe' && w > from) return { how: 'act', at: w };
    // «طالب الوزير بالدقة، [مبينا] أن»
    if (other?.homograph && other.shape === 'participle' && text.gap(w, GAP.comma) && text.that(w + 1))
      return { how: 'act', at: w };
    // «وعندما سألته عن ذلك [رد] بالقول: …»
    if (other !== null && verb?.lemma === 'سأل' && ANSWERING.has(other.lemma) && other.shape === 'past')
      return { how: 'act', at: w };
    if (other === null || other.homograph || other.object || isDenied(p, w) || isFrame(p, w, verb, other)) continue;
    // «أعرب عن [أمله] في أن»: a noun.
    if (isRelative(p, w, other) || isGoverned(p, w)) continue;
    if (w > from && text.is(w - 1, KIND.relative)) relative = true;
    else return { how: 'act', at: w };
  }
  return { how: 'act', at: limit };
}

/** «قال الوزير في البرنامج، الذي يرجح أنه سجل أمس، [إن]»: the clause goes on behind a relative one. */
function behindRelative(p: Paragraph, from: number, limit: number): number | null {
  const { text } = p;
  for (let w = from; w < limit && !p.stop(w) && !p.opening.has(w) && !text.gap(w, GAP.colon); w++)
    if (text.gap(w, GAP.comma) && text.that(w) && isNeverGoverned(p, w) && !text.joined(w, w)) return w;
  return null;
}

/** «أن» at word `w`: opens speech, does not («بعد أن», «يمكن أن»), or goes on with something else («فإن»). */
function readThat(p: Paragraph, w: number, from: number, verb: Cue | null): Complement | 'ends' | null {
  const { text } = p;
  const form = text.match(w, COMPLEMENTISERS, p.next);
  if (form === null) return null;
  // «سائلا [الله تعالى] أن», not «حسن نصر الله أن»
  const isAsked = text.is(w - 2, KIND.cue) || text.match(w - 2, DEITY, w) !== null;
  if (w > from && isAsked && text.match(w - 1, DEITY, w) !== null) return 'ends';
  if (text.firstLetter(w) === FA || isGovernedByOther(p, w, from, verb)) return 'ends';
  // «يحق [لها] أن»: a pronoun between the verb and its «أن».
  const before = w - 1 > from && !text.gap(w, GAP.comma) && text.is(w - 1, KIND.aside) ? w - 1 : w;
  for (let back = 1; !text.gap(w, GAP.comma) && back <= 4 && before - back >= p.first; back++) {
    if (text.is(before - back, KIND.governor) && text.matchesAll(before - back, GOVERNORS, before)) return null;
  }
  if (before > from && isPresentVerb(p, before - 1) && !isNeverGoverned(p, w)) return null;
  return { how: 'that', at: form.next, pronoun: form.meaning, that: w };
}

/** «تقام المباراة غدا، [على] أن», «شهدت محاولات … [إلى] أن»: a preposition that the verb does not take. */
function isGovernedByOther({ text }: Paragraph, w: number, from: number, verb: Cue | null): boolean {
  if (verb === null || w <= from) return false;
  const preposition = text.preposition(w - 1);
  if (preposition === undefined || preposition === 'other') return false;
  return !verb.prepositions.includes(preposition);
}

/** «إن» with its hamza below, which no verb but one of saying takes. */
function isNeverGoverned({ text }: Paragraph, w: number): boolean {
  return text.words.text.charCodeAt(text.words.stem[w] as number) === ALEF_BELOW;
}

/** A word that the lexicon does not have and that looks like a verb of the present: «[يستحق] أن», not «على [تليغرام] أن». */
function isPresentVerb(p: Paragraph, w: number): boolean {
  const { words } = p.text;
  const initial = p.text.firstLetter(w);
  return (
    words.lexeme[w] === 0 &&
    p.text.length(w) > 3 &&
    (initial === YA || initial === TA) &&
    !p.text.is(w - 1, KIND.preposition) &&
    p.text.gap(w, GAP.space) &&
    !p.text.gap(w + 1, GAP.comma)
  );
}

/** «قال … [قائلا]: …», «مضى [يقول] …»: the second verb belongs to the first. */
function isFrame(p: Paragraph, w: number, verb: Cue | null, other: Cue): boolean {
  if (verb === null || other.shape === 'past' || p.text.joined(w, p.first)) return false;
  if (verb.lemma === 'قال') return other.class === 'say' && other.shape === 'participle';
  return other.lemma === 'قال' && (verb.class === 'say' || verb.class === 'state') && !p.text.gap(w, GAP.comma);
}

/** A preposition stands before: no verb. */
export function isGoverned({ text, first }: Paragraph, w: number): boolean {
  return w > first && text.is(w - 1, KIND.preposition) && !text.gap(w, GAP.comma);
}

/** «[وتابعت] الوثائق أن», «[وكتب] الوزير: …»: a verb that و joins, and its «أن» or colon behind one word. */
function isOfAnother({ text, first }: Paragraph, w: number, other: Cue): boolean {
  if (other.shape === 'participle' || other.class === 'hold' || !text.joined(w, first)) return false;
  if (!text.definite(w + 1) && !text.is(w + 1, KIND.given | KIND.title | KIND.source)) return false;
  return text.that(w + 2) || text.gap(w + 2, GAP.colon);
}

/** «في تصريحات [أدلى] بها», «صاحب كتاب [يتناول] تاريخ …»: a clause of the noun before the verb. */
function isRelative({ text }: Paragraph, w: number, other: Cue): boolean {
  if (text.joined(w, w) || text.gap(w, GAP.comma) || text.is(w - 1, KIND.connector)) return false;
  const initial = text.firstLetter(w + 1);
  if ((initial === BA || initial === FA) && text.is(w + 1, KIND.aside)) return true;
  const isOfNoun = other.class === 'act' && other.shape === 'present';
  return isOfNoun && text.is(w - 1, KIND.naming | KIND.source) && !text.definite(w - 1);
}

/** «جاءت تحت عنوان: [«الرمال»] إلى أن» */
function isTitle(p: Paragraph, w: number): boolean {
  return p.opening.has(w) && p.text.match(w - 1, NAMING, w)?.meaning === 'title';
}

/** «يحتوي على خمس قاعات هي: […]» */
function isList({ text }: Paragraph, w: number, cue: number): boolean {
  return w - 1 > cue && text.match(w - 1, LIST_OPENERS, w) !== null;
}

/** «عبر الرابط: [okaz.shp.gov.sa]», «http:[//lfca.rslf.gov.sa]» */
function isAddress({ text }: Paragraph, w: number): boolean {
  if (text.words.kind[w] !== WORD.latin) return false;
  return text.gap(w, GAP.slash) || (text.gap(w + 1, GAP.dot | GAP.slash) && !text.gap(w + 1, GAP.space));
}

function isClock(p: Paragraph, w: number): boolean {
  return w > p.first && p.text.words.number[w] !== -1 && p.text.words.number[w - 1] !== -1;
}

/** «لم [يذكر]», «لا [يستبعد]»: nothing was said. */
export function isDenied(p: Paragraph, first: number): boolean {
  const { text } = p;
  // «دون أن [يذكر]»
  if (text.that(first - 1) && text.match(first - 2, GOVERNORS, first - 1)?.meaning === 'without') return true;
  // Not ««لا»، [أجاب] المدرب».
  const isBehind = first > p.first && !p.closesAt(first);
  return isBehind && text.is(first - 1, KIND.particle) && text.match(first - 1, NEGATIONS, first) !== null;
}
