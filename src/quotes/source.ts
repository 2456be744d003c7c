import { AGENCIES } from '../lexicon/agencies.js';
import { OUTLETS } from '../lexicon/outlets.js';
import { ACCOUNTS, ADVERBS, ASIDES, FRAMES, MANNERS } from '../lexicon/quotes/particles.js';
import { EVIDENCE, GOVERNING, HONORIFICS, SOURCES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isForWhom, isHisPeople } from './addressee.js';
import { constructHead } from './construct.js';
import { endOfDistantName } from './distant-name.js';
import { KIND } from './kinds.js';
import { BA, TA_MARBUTA } from './letters.js';
import { isMarkedSubject } from './marked-subject.js';
import { isRanked, splitName } from './name.js';
import { isPossessed } from './no-name.js';
import { isPrayer, isThisThing } from './no-speaker.js';
import { isThingWithArticle } from './object.js';
import { isHis, isOfNamed, officeOf } from './office.js';
import type { Paragraph } from './paragraph.js';
import { endOfPhrase } from './phrase.js';
import { startsSource } from './source-start.js';
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
  if (next === first) return null;
  const source = sourceOf(p, first, next);
  if (source.nameFirst < source.nameNext || !mayBeNamedAfar(p, first, next)) return source;
  const end = endOfDistantName(p, next, limit);
  return end === next ? source : sourceOf(p, first, end);
}

/** Whether a name may stand some words behind an office or rank without one. */
function mayBeNamedAfar(p: Paragraph, first: number, next: number): boolean {
  const { text } = p;
  // «المسؤول الإيراني [لوكالة] فارس»: whom one tells.
  if (text.hasClitic(next, CLITIC.la) && text.is(next, KIND.addressee) && text.definite(next)) return false;
  // «رفع الوزير [الشكر] للملك سالم», «رفع الوزير [شكره] للملك سالم»
  if (next === first + 1 && text.definite(first) && (isThingWithArticle(p, next) || isPossessed(text, next)))
    return false;
  // «[الرقيب] في شرطة «ويتشيتا» بول كيمبل» too
  if (text.is(first, KIND.honorific) && text.definite(first) && text.preposition(next) === 'في') return true;
  // «معالي [الأمين] العام للرابطة في المملكة الدكتور سعد» too
  // «القائمون على الشركة التي يملكها [سالم]»: whole without a name.
  return text.match(first, GOVERNING, next) === null && text.is(officeOf(p, first, next).at, KIND.title);
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
      // «لوكالة الأنباء ([د.ب.أ])»
      while (w < limit && text.length(w) === 1 && !text.gap(w, GAP.stop)) w++;
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
