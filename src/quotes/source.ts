import { AGENCIES } from '../lexicon/agencies.js';
import { OUTLETS } from '../lexicon/outlets.js';
import {
  ACCOUNTS,
  ADVERBS,
  ASIDES,
  ATTRIBUTIONS,
  COUNTED,
  DEITY,
  ELATIVES,
  FRAMES,
  MANNERS,
  QUANTIFIERS,
  SAYINGS,
} from '../lexicon/quotes/particles.js';
import { EVIDENCE, HONORIFICS, SOURCES, TITLES } from '../lexicon/quotes/people.js';
import { CALLED_AFTER } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isBareClitic, isForWhom, isFusedLam, isHisPeople } from './addressee.js';
import { isNisbaOfNoun } from './adjective.js';
import { isNew } from './beside-name.js';
import { constructHead } from './construct.js';
import { endOfDistantName } from './distant-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_HAMZA, ALEF_MAQSURA, BA, KAF, LAM, TA_MARBUTA, WAW } from './letters.js';
import { isMarkedSubject } from './marked-subject.js';
import { isRanked, splitName } from './name.js';
import { isDemonstrative } from './name-word.js';
import { isNoName } from './no-name.js';
import { isNoSpeaker, isPrayer, isThisThing } from './no-speaker.js';
import { isRelativeVerb } from './object.js';
import { isHis, isOfNamed, officeOf } from './office.js';
import type { Paragraph } from './paragraph.js';
import { endOfPhrase } from './phrase.js';
import { isForeign } from './unknown.js';

/** A noun phrase that names a source. */
export interface Source {
  /** Its words. */
  readonly first: number;
  readonly next: number;
  /** The words of the name in it, after role and honorific; empty where there is none («المتحدث»). */
  readonly nameFirst: number;
  readonly nameNext: number;
  /** The words of the role in it; empty where there is none. */
  readonly roleFirst: number;
  readonly roleNext: number;
  readonly kind: 'person' | 'body' | 'name' | 'evidence';
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
}

const LONGEST = 24;
const NO_SOURCE =
  KIND.that |
  KIND.preposition |
  KIND.relative |
  KIND.connector |
  KIND.qad |
  KIND.aside |
  KIND.was |
  KIND.particle |
  KIND.governor |
  KIND.first;

/** Reads the subject behind a verb or noun that ends before word `from`; none stands beyond a full stop or colon. */
export function readSubject(p: Paragraph, from: number, limit: number): Source | null {
  if (p.stop(from) || p.text.gap(from, GAP.colon | GAP.semicolon)) return null;
  const source = readSource(p, from, limit);
  return source === null || isForWhom(p.text, source.first) ? null : source;
}

/** Reads the noun phrase at word `from`: «قال [وزير الخارجية الروسي ، سيرجي لافروف] ، إن». */
export function readSource(p: Paragraph, from: number, limit: number, joined = false): Source | null {
  const { text } = p;
  if (isPrayer(p, from)) return null;
  const first = skipAsides(p, from, limit);
  if (first >= limit || isPrayer(p, first)) return null;
  if (first > from && (p.stop(first) || text.gap(first, GAP.colon | GAP.semicolon))) return null;
  const marked = p.opening.get(first);
  if (marked !== undefined) {
    if (!isMarkedSubject(p, marked, from)) return null;
  } else if (!startsSource(p, first, joined)) {
    return null;
  }
  let next = endOfPhrase(p, first, Math.min(limit, first + LONGEST));
  // «عضو [في] «مجلس الحكماء»: …»
  if (next > first + 1 && text.is(next - 1, KIND.preposition)) next--;
  // «[الرقيب] في شرطة «ويتشيتا» بول كيمبل» too
  const isRank = text.is(first, KIND.honorific) && text.definite(first) && text.preposition(next) === 'في';
  // «المسؤول الإيراني [لوكالة] فارس»: whom one tells.
  const isTold = text.hasClitic(next, CLITIC.la) && text.is(next, KIND.addressee) && text.definite(next);
  // «معالي [الأمين] العام للرابطة في المملكة الدكتور سعد» too
  const isOffice = next > first && text.is(officeOf(p, first, next).at, KIND.title);
  if (next > first && !isTold && (isRank || isOffice) && isNameless(p, first, next))
    next = endOfDistantName(p, next, limit);
  return next === first ? null : sourceOf(p, first, next);
}

function isNameless(p: Paragraph, first: number, next: number): boolean {
  const { nameFirst, nameNext } = sourceOf(p, first, next);
  return nameFirst >= nameNext;
}

/** What may stand between a verb and its subject: «قال [له] الوزير», «قال [أمس] الوزير», «قال [لـ«عكاظ»] الوزير». */
export function skipAsides(p: Paragraph, from: number, limit: number): number {
  const { text } = p;
  let w = from;
  for (let steps = 0; steps < 6 && w < limit && !text.gap(w, GAP.stop | GAP.colon); steps++) {
    const isOther = text.words.lexeme[w] === 0 && text.length(w) > 3 && !isHisPeople(p, w);
    if (isOther || p.opening.has(w)) break;
    // «قال [آلان] ستيرن», though it folds to «الآن».
    if (text.kind(w) === 0 && text.is(w, KIND.given)) break;
    const skipped = text.match(w, ADVERBS, limit) ?? text.match(w, ASIDES, limit) ?? text.match(w, FRAMES, limit);
    if (skipped !== null) {
      w = skipped.next;
    } else if (text.firstLetter(w) === BA && text.match(w, MANNERS, limit) !== null) {
      w = Math.min(limit, w + (text.is(w + 1, KIND.particle) ? 1 : 2));
      // «وفقا [لصحيفة] «آس»», «وفق تعداد [لوكالة] الأنباء»: the source itself.
    } else if (isAddressee(p, w) && !(w === from && (text.is(w - 1, KIND.attribution) || isAccount(p, w - 1)))) {
      const marked = p.opening.get(w) ?? p.opening.get(w + 1);
      // «لوكالة [فرانس برس]»
      const named =
        marked ??
        text.match(w, AGENCIES, limit) ??
        text.match(w + 1, AGENCIES, limit) ??
        text.match(w + 1, OUTLETS, limit);
      // «لصحيفة [محلية]»
      const isQualified =
        !text.definite(w) && text.kind(w + 1) === 0 && text.lastLetter(w + 1) === TA_MARBUTA && !text.definite(w + 1);
      w = named?.next ?? w + ((isQualified || isOutletName(p, w + 1)) && w + 1 < limit ? 2 : 1);
    } else {
      break;
    }
  }
  return w;
}

function isAccount({ text }: Paragraph, w: number): boolean {
  return text.match(w, ACCOUNTS, w + 1) !== null;
}

/** «لموقع [سيتي] على الإنترنت», not «لموقع سبق المدير»: a word that no table has, and then no one. */
function isOutletName({ text }: Paragraph, w: number): boolean {
  if (text.definite(w - 1) || !isForeign(text, w, w + 1) || !text.gap(w, GAP.space)) return false;
  return text.is(w + 1, KIND.preposition) || text.gap(w + 1, GAP.colon | GAP.quote | GAP.comma) || text.that(w + 1);
}

function startsSource(p: Paragraph, w: number, joined: boolean): boolean {
  const { text } = p;
  if (text.that(w) || text.isDigits(w) || isNoSpeaker(p, w)) return false;
  // «[وفق] مصدر عسكري»
  if (text.is(w, KIND.attribution) && text.match(w, ATTRIBUTIONS, p.next) !== null) return false;
  // «[أحد] أهم المواقع», «[أحد] الأسباب»: no one.
  const isPart = text.is(w, KIND.title) && text.match(w, QUANTIFIERS, p.next) !== null;
  if (isPart && (text.isCommon(w + 1) || text.match(w + 1, ELATIVES, p.next) !== null)) return false;
  // «[عدد من] المشروعات», «ذكر [قول] الشاعر»
  if (text.preposition(w + 1) === 'من' && text.match(w + 2, COUNTED, p.next) !== null) return false;
  if (text.is(w, KIND.saying) && text.match(w, SAYINGS, p.next) !== null) return false;
  // «الانهيار [الاقتصادي]»: an adjective of the word before.
  if (isNisbaOfNoun(text, w)) return false;
  // «جسر [الملك فهد]»: a place.
  if (text.is(w, KIND.honorific) && text.gap(w, GAP.space) && text.match(w - 1, CALLED_AFTER, w) !== null) return false;
  // «هل هو الحزم؟، [أم] المنافسة؟»
  if (text.gap(w, GAP.query) && !text.stop(w)) return false;
  if (
    text.is(w, KIND.title | KIND.source) &&
    (text.match(w, TITLES, p.next) ?? text.match(w, SOURCES, p.next)) !== null
  ) {
    return !text.hasClitic(w, CLITIC.ba | CLITIC.ka | (joined ? 0 : CLITIC.conjunction));
  }
  // «وفقا [للدكتور] سالم العلي»
  const isOfWhom = text.is(w, KIND.honorific) && text.is(w - 1, KIND.attribution);
  if (isOfWhom && text.match(w, HONORIFICS, p.next) !== null) return true;
  // «يؤكد [اهتمامه] بضم اللاعب», «أضاف[" يتعين] على السياسيين», «[إلا] أن»: an object, a verb, what governs «أن».
  // «تقول [منى] درويش»
  const isMona = text.is(w, KIND.given) && text.lastLetter(w) === ALEF_MAQSURA && isNew(text, w + 1);
  if ((text.is(w, NO_SOURCE) && !isMona) || isNoName(text, w)) return false;
  if (text.match(w, DEITY, p.next) !== null) return false;
  if (text.is(w - 1, KIND.relative) && isRelativeVerb(text, w)) return false;
  // «تنتقد [هذه] «…»»
  if (isDemonstrative(p, w) && (!text.definite(w + 1) || p.opening.has(w + 1))) return false;
  if (isBareClitic(p, w, 'لبكوف')) return false;
  // «وفقا [لطلعت] حافظ»
  // «قالت [بريم]», «قال [كاريك]»: nothing is said with ب or ك.
  const isSaid = text.is(w, KIND.given) && text.cue(w - 1)?.class === 'say';
  const governed =
    text.is(w, KIND.given) && text.is(w - 1, KIND.attribution) ? CLITIC.la : isSaid ? CLITIC.ba | CLITIC.ka : 0;
  if (text.hasClitic(w, (CLITIC.ba | CLITIC.la | CLITIC.ka | CLITIC.conjunction) & ~governed)) return false;
  // «عزا الباحثون [سبب] الحساسية إلى»: what is spoken of.
  if (text.is(w, KIND.cue) || (text.isCommon(w) && !text.definite(w))) return false;
  // «بالأمس», «للمرة», «والوزير»: an article behind a proclitic.
  if (text.firstLetter(w) !== ALEF && text.definite(w) && !isFusedLam(text, w)) return false;
  // «بأسى», «لأحدهم», «كأب»: a hamza shows the preposition.
  const initial = text.firstLetter(w);
  const second = text.secondLetter(w);
  // «وأثار»: so does it a و.
  const isPrefix = initial === BA || initial === LAM || initial === KAF || initial === WAW;
  return !isPrefix || (second !== ALEF_HAMZA && second !== ALEF_BELOW);
}

/** The source that the words `[first, next)` name. */
export function sourceOf(p: Paragraph, first: number, next: number): Source {
  const { text } = p;
  const { at, title } = officeOf(p, first, next);
  const head = title === null && next > first + 1 ? constructHead(p, first) : null;
  const whole = { nameFirst: first, nameNext: next, roleFirst: first, roleNext: first };
  if (head === 'other') return { first, next, ...whole, kind: 'name', gender: null, number: 'one' };
  const { nameFirst, nameNext, roleFirst, roleNext } = isOfNamed(p, at, next, title?.next)
    ? { nameFirst: next, nameNext: next, roleFirst: at, roleNext: next }
    : splitName(p, at, next, head === 'one' ? first + 1 : (title?.next ?? -1));
  const source = (kind: Source['kind'], gender: Source['gender'], number: Source['number'] = 'one'): Source => {
    return { first, next, nameFirst, nameNext, roleFirst, roleNext, kind, gender, number };
  };
  if (title !== null)
    return title.meaning === 'many'
      ? source('person', null, 'many')
      : source('person', isHis(text, at) ? 'm' : title.meaning);
  if (head === 'one') return source('person', 'm');
  const isEvidence = text.is(first, KIND.evidence) && text.match(first, EVIDENCE, next) !== null;
  if (isEvidence || isThisThing(p, first, next)) return source('evidence', 'f');
  if (text.is(first, KIND.source) && !isRanked(p, first, next)) {
    const body = text.match(first, SOURCES, next);
    if (body !== null) return source('body', body.meaning === 'many' ? null : body.meaning);
  }
  if (text.is(first, KIND.honorific) && text.match(first, HONORIFICS, next) !== null) return source('person', null);
  const isFeminine = text.lastLetter(first) === TA_MARBUTA || text.is(first, KIND.place);
  return source('name', isFeminine ? 'f' : null);
}

/** A source of which all words are the name. */
export function sourceByName(p: Paragraph, first: number, next: number): Source {
  return { ...sourceOf(p, first, next), nameFirst: first, nameNext: next, roleFirst: first, roleNext: first };
}
