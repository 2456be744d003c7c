import { CUES } from '../lexicon/quotes/verbs.js';
import { EVIDENCE, HONORIFICS, SOURCES, TITLES } from '../lexicon/quotes/people.js';
import { ADJECTIVES, ADVERBS, ASIDES, ATTRIBUTIONS, FRAMES } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { isDemonstrative, isFamily, isNameOver, splitName } from './name.js';
import type { Paragraph } from './paragraph.js';

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
const NO_SOURCE = KIND.that | KIND.preposition | KIND.relative | KIND.connector | KIND.qad | KIND.aside | KIND.was | KIND.particle;
const ENDS = KIND.relative | KIND.adverb | KIND.connector | KIND.was | KIND.aside | KIND.qad | KIND.particle;

/** Reads the noun phrase at word `from`: «قال [وزير الخارجية الروسي ، سيرجي لافروف] ، إن». */
export function readSource(p: Paragraph, from: number, limit: number, joined = false): Source | null {
  const { text } = p;
  const first = skipAsides(p, from, limit);
  if (first >= limit || p.stop(first) || text.gap(first, GAP.colon | GAP.semicolon)) return null;
  const marked = p.opening.get(first);
  if (marked !== undefined) {
    if (marked.next - marked.first > 3 || p.stop(marked.next)) return null;
    if (!p.isName(marked) && !isFollowedBySpeech(p, marked.next)) return null;
  } else if (!startsSource(p, first, joined)) {
    return null;
  }
  const next = readPhrase(p, first, Math.min(limit, first + LONGEST));
  return next === first ? null : sourceOf(p, first, next);
}

/** What may stand between a verb and its subject: «قال [له] الوزير», «قال [أمس] الوزير», «قال [لـ«عكاظ»] الوزير». */
export function skipAsides(p: Paragraph, from: number, limit: number): number {
  const { text } = p;
  let w = from;
  for (let steps = 0; steps < 6 && w < limit && !text.gap(w, GAP.stop | GAP.colon); steps++) {
    const skipped = text.match(w, ADVERBS, limit) ?? text.match(w, ASIDES, limit) ?? text.match(w, FRAMES, limit);
    if (skipped !== null) {
      w = skipped.next;
    } else if (isAddressee(p, w)) {
      const marked = p.opening.get(w) ?? p.opening.get(w + 1);
      w = marked === undefined ? w + 1 : marked.next;
    } else {
      break;
    }
  }
  return w;
}

/** «للصحفيين», «لـ«عكاظ»». */
export function isAddressee(p: Paragraph, w: number): boolean {
  const { text } = p;
  if (text.hasClitic(w, CLITIC.la) && text.is(w, KIND.addressee)) return true;
  return isBareClitic(p, w, 'ل') && p.opening.has(w + 1);
}

/** A ل or ب alone, or with a tatweel: «لـ». */
export function isBareClitic(p: Paragraph, w: number, letters: string): boolean {
  const { words } = p.text;
  const start = words.start[w] as number;
  const length = (words.end[w] as number) - start;
  return (length === 1 || (length <= 4 && words.text[start + 1] === 'ـ')) && letters.includes(words.text[start] as string);
}

/** «اختتم «الرشيد» [بقوله]: …»: what comes after marked words shows that they name the speaker. */
function isFollowedBySpeech(p: Paragraph, w: number): boolean {
  return p.text.is(w, KIND.saying) || p.text.gap(w, GAP.colon) || p.text.that(w) || (p.text.is(w, KIND.cue) && p.text.match(w, CUES, p.next)?.meaning.lemma === 'قال');
}

function startsSource(p: Paragraph, w: number, joined: boolean): boolean {
  const { text } = p;
  if (text.that(w) || text.words.kind[w] === 3) return false;
  if (text.match(w, TITLES, p.next) !== null || text.match(w, SOURCES, p.next) !== null) {
    return !text.hasClitic(w, CLITIC.ba | CLITIC.ka | (joined ? 0 : CLITIC.conjunction));
  }
  if (text.is(w, NO_SOURCE)) return false;
  if (isBareClitic(p, w, 'لبكوف')) return false;
  if (text.hasClitic(w, CLITIC.ba | CLITIC.la | CLITIC.ka | CLITIC.conjunction)) return false;
  if (text.is(w, KIND.cue)) return false;
  const initial = text.words.text.slice(text.words.start[w], (text.words.start[w] as number) + 3);
  return !(initial === 'بال' || initial.startsWith('لل') || initial === 'وال' || initial === 'كال' || initial === 'وبا');
}

/** The word after the phrase: role, honorific, name, and a role set behind the name. */
function readPhrase(p: Paragraph, first: number, limit: number): number {
  const { text } = p;
  let named = false;
  let nameFirst = text.is(first, KIND.title | KIND.source | KIND.honorific) || isDemonstrative(p, first) ? -1 : first;
  let w = first;
  while (w < limit) {
    const marked = p.opening.get(w);
    if (w > first && endsAt(p, first, w, named)) break;
    if (marked !== undefined) {
      const isNamed = p.isName(marked) || (w > first && text.is(w - 1, KIND.source | KIND.title) && marked.next - marked.first <= 4);
      if (w > first && (marked.next - marked.first > 5 || !isNamed)) break;
      w = marked.next;
      continue;
    }
    const title = text.match(w, TITLES, limit) ?? text.match(w, HONORIFICS, limit);
    if (title !== null && !isFamily(p, w - 1)) {
      nameFirst = text.is(w, KIND.honorific) ? title.next : -1;
      w = title.next;
      continue;
    }
    if (nameFirst !== -1 && w > nameFirst && isNameOver(p, nameFirst, w)) break;
    if (nameFirst === -1 && isNamePart(p, w) && w > first && text.definite(w - 1)) {
      named = true;
      nameFirst = w;
    }
    w++;
  }
  return w;
}

/** Whether the phrase ends before word `w`. */
function endsAt(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  if (text.gap(w, GAP.stop | GAP.colon | GAP.semicolon | GAP.query | GAP.dash)) return true;
  if (p.opening.has(w)) return false;
  if (text.gap(w, GAP.quote) && p.opening.get(w - 1) === undefined && !p.closesAt(w)) return true;
  if (text.gap(w, GAP.comma)) return !isApposition(p, first, w, named);
  if (text.that(w) || text.is(w, ENDS) || text.match(w, ATTRIBUTIONS, p.next) !== null) return true;
  if (text.is(w, KIND.preposition) && !text.hasClitic(w, CLITIC.conjunction)) return named || !needsPreposition(p, first, w);
  const cue = text.is(w, KIND.cue) ? text.match(w, CUES, p.next) : null;
  if (cue !== null && !text.is(w, KIND.title | KIND.source)) {
    return !cue.meaning.homograph || cue.meaning.shape === 'participle' || text.joined(w, first);
  }
  if (isAddressee(p, w) || isBareClitic(p, w, 'ل')) return true;
  if (isComplete(p, first, w)) return true;
  return text.hasClitic(w, CLITIC.la) && named && !text.definite(w - 1);
}

/** A body's name is complete where a word without article follows one with: «المكتب التنفيذي للنقابة [إبقاء] اجتماعه». */
function isComplete(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  if (!text.is(first, KIND.source) || text.is(first, KIND.title) || text.is(w, KIND.place)) return false;
  // «المكتب التنفيذي [المجتمع] المدني»: behind a head with article only adjectives follow.
  if (text.definite(w)) return text.definite(first) && w === first + 2 && text.definite(w - 1) && !isAdjective(p, w);
  const initial = text.words.text[text.words.start[w] as number];
  if (initial === 'ل' && w === first + 1 && text.definite(first)) return true;
  if (initial === 'ل' || initial === 'ب' || initial === 'و') return false;
  return text.definite(w - 1) || text.is(w - 1, KIND.place);
}

function isAdjective(p: Paragraph, w: number): boolean {
  const last = p.text.words.text[(p.text.words.end[w] as number) - 1] as string;
  return 'يةىن'.includes(last) || p.text.match(w, ADJECTIVES, p.next) !== null;
}

/** «المشرف [على] الطلاب», «النائبة [عن] الحزب», «مصادر خاصة [في] رئاسة الائتلاف». */
function needsPreposition(p: Paragraph, first: number, w: number): boolean {
  const { text } = p;
  const letters = text.phrase(w, w + 1);
  if (letters === 'عن' || letters === 'على') return text.is(w - 1, KIND.title);
  if (letters !== 'في' || w + 2 >= p.next || !text.is(first, KIND.title | KIND.source)) return false;
  if (text.is(w + 1, KIND.source) && !text.definite(first)) return true;
  // A name closes it: «المعنية بالحق [في الغذاء هلال إيلفر]».
  return text.is(first, KIND.title) && text.definite(w + 1) && isNamePart(p, w + 2) && (isNamePart(p, w + 3) || text.that(w + 3));
}

function isNamePart(p: Paragraph, w: number): boolean {
  const { text } = p;
  return w < p.next && text.kind(w) === 0 && text.words.kind[w] !== 3 && !text.definite(w) && text.gap(w, GAP.space) && !text.gap(w, GAP.comma | GAP.stop);
}

/** «وزير الخارجية الروسي ، [سيرجي لافروف]», «يوري أوشاكوف، [مساعد الكرملين]». */
function isApposition(p: Paragraph, first: number, w: number, named: boolean): boolean {
  const { text } = p;
  if (text.is(w, KIND.that | ENDS | KIND.preposition | KIND.tail | KIND.attribution)) return false;
  if (text.joined(w, first)) return false;
  if (text.match(w, TITLES, p.next) !== null || text.match(w, HONORIFICS, p.next) !== null) return true;
  if (text.is(w, KIND.cue)) return false;
  if (text.initial(w) === 'ا' && text.phrase(w, w + 1) === 'المقرب') return true;
  // A name set off by commas after its role: at most four words to the next comma or complementiser.
  if (named && !text.is(first, KIND.title | KIND.honorific)) return false;
  if (!text.is(first, KIND.title)) return false;
  for (let n = w; n < w + 5 && n <= p.next; n++) {
    if (n > w && (text.gap(n, GAP.comma | GAP.colon | GAP.stop) || n === p.next || text.that(n))) return true;
    if (text.definite(n) && n === w) return false;
    if (text.is(n, KIND.preposition | KIND.cue | KIND.relative)) return false;
  }
  return false;
}

/** The source that the words `[first, next)` name. */
export function sourceOf(p: Paragraph, first: number, next: number): Source {
  const { text } = p;
  const title = text.match(first, TITLES, next);
  const body = text.match(first, SOURCES, next);
  const name = splitName(p, first, next);
  const span = { first, next, ...name };
  if (title !== null) {
    const many = title.meaning === 'many';
    return { ...span, kind: 'person', gender: many ? null : (title.meaning as 'm' | 'f'), number: many ? 'many' : 'one' };
  }
  if (text.match(first, EVIDENCE, next) !== null) return { ...span, kind: 'evidence', gender: 'f', number: 'one' };
  if (body !== null) return { ...span, kind: 'body', gender: body.meaning === 'many' ? null : body.meaning, number: 'one' };
  if (text.match(first, HONORIFICS, next) !== null) return { ...span, kind: 'person', gender: null, number: 'one' };
  const feminine = isFeminine(p, first);
  return { ...span, kind: 'name', gender: feminine ? 'f' : null, number: 'one' };
}

function isFeminine(p: Paragraph, w: number): boolean {
  return p.text.words.text[(p.text.words.end[w] as number) - 1] === 'ة' || p.text.is(w, KIND.place);
}
