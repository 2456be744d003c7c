import { ATTRIBUTIONS } from '../lexicon/quotes/particles.js';
import { ISSUED, MEDIA, TEXTS } from '../lexicon/quotes/people.js';
import { CLITIC } from '../text/vocabulary.js';
import { isFusedLam } from './addressee.js';
import { readBody } from './body.js';
import { nounOfWords } from './framed.js';
import { KIND } from './kinds.js';
import { LAM, TA_MARBUTA, YA } from './letters.js';
import { isNisba } from './name-start.js';
import { type Paragraph, paragraphAt } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** The name in a source: without role and honorific, of a text its author's. */
export function nameOf(paragraphs: readonly Paragraph[], text: Text, source: Source): string {
  if (source.kind === 'body') {
    const issuer = issuerOf(paragraphs, text, source);
    return issuer === null ? withoutLam(text, source.first, author(text, source)) : nameOf(paragraphs, text, issuer);
  }
  if (source.nameFirst < source.nameNext)
    return withoutLam(text, source.nameFirst, text.phrase(source.nameFirst, source.nameNext));
  const first = source.kind === 'person' && source.roleFirst < source.roleNext ? source.roleFirst : source.first;
  return withoutLam(text, first, text.phrase(first, source.next));
}

/** The office of a source: «وفقا [للمدرب] سمير» is «المدرب». */
export function roleOf(text: Text, { roleFirst, roleNext }: Source): string | null {
  return roleFirst < roleNext ? withoutLam(text, roleFirst, text.phrase(roleFirst, roleNext)) : null;
}

/** «وفقا [لطلعت] حافظ», «وفقا [للاتحاد] الوطني»: the ل of the preposition; «للاتحاد» is ل and «الاتحاد». */
function withoutLam(text: Text, first: number, name: string): string {
  if (first === 0 || !name.startsWith('ل') || name.length < 4) return name;
  // «بيان [للدفاع] المدني» too
  const isOfWords = text.words.lexeme[first] === 0 && nounOfWords(text, first - 1, first) !== null;
  const isGoverned = isOfWords || text.match(first - 1, ATTRIBUTIONS, first)?.meaning.governs === 'la';
  if (!isGoverned && !(name.startsWith('لل') && text.definite(first))) return name;
  if (isFusedLam(text, first))
    return text.is(first, KIND.given | KIND.place) || isConstruct(text, first, name) ? name : `ال${name}`;
  if (!name.startsWith('لل')) return name.slice(1);
  return `ا${name.slice(1)}`;
}

/** «لجنة [الانتخابات]», not «لجنة [الفنية]» */
function isConstruct(text: Text, w: number, name: string): boolean {
  const last = text.lastLetter(w + 1);
  return name.includes(' ') && text.definite(w + 1) && last !== TA_MARBUTA && last !== YA;
}

/** «بيان صادر عن [المجلس الوطني]», «البيان الصادر عن [الوزارة]», «الدراسة التي نشرها [معهد المياه]» */
export function issuerOf(paragraphs: readonly Paragraph[], text: Text, source: Source): Source | null {
  const { first, next } = source;
  if (source.kind !== 'body') return null;
  const after = text.is(next, KIND.relative) ? next + 1 : next;
  const isApart = text.definite(first) && after === next && !text.definite(next);
  if (isApart || text.match(first, TEXTS, next) === null) return null;
  const w = text.match(after, ISSUED, text.words.count)?.next;
  const p = w === undefined ? undefined : paragraphs[paragraphAt(paragraphs, w)];
  const body = p === undefined || w === undefined || w >= p.next ? null : readBody(p, w);
  if (body?.kind !== 'body') return null;
  const isNamed = body.nameFirst > body.first || hasName(text, body.first, body.nameNext);
  return isNamed ? body : null;
}

/** «بيان [الوزارة]», «بيان ل[لوزارة]»: a body by one word behind its text. */
export function bodyOfText(text: Text, source: Source): Source | null {
  const { first, next, kind } = source;
  const w = first + 1;
  const isOne = kind === 'body' && next === w + 1 && text.definite(w) && text.is(w, KIND.source);
  return isOne && !text.definite(first) && text.match(first, TEXTS, next) !== null
    ? { ...source, first: w, nameFirst: w }
    : null;
}

/** «البنك المركزي», «شركة سابك», not «فريق», «جامعة نروجية». */
function hasName(text: Text, first: number, next: number): boolean {
  if (text.definite(first)) return true;
  for (let w = first + 1; w < next; w++) if (text.definite(w) || text.lastLetter(w) !== TA_MARBUTA) return true;
  return false;
}

/** «بيانات [البنك المركزي]», «بيان ل[وزارة] الصحة», «صحيفة [وول ستريت جورنال]»: who is behind a text, and media by their name. */
function author(text: Text, { first, nameFirst, nameNext }: Source): string {
  const { words } = text;
  const own = text.phrase(nameFirst, nameNext);
  const w = first + 1;
  if (nameFirst !== first || w >= nameNext) return own;
  const isText = !text.definite(first) && text.match(first, TEXTS, nameNext) !== null;
  const isFused = text.firstLetter(w) === LAM && text.definite(w);
  const isNameless = !isFused && text.is(first, KIND.source) && !hasName(text, w, nameNext);
  if (isText && !isNameless && (isFused || text.hasClitic(w, CLITIC.la))) {
    const article = isFused && !isFusedLam(text, w) ? 2 : 1;
    const rest = text.slice((words.start[w] as number) + article, words.end[nameNext - 1] as number);
    return isFused ? `ال${rest}` : rest;
  }
  const isNamed = text.definite(w) || text.is(w, KIND.source | KIND.place);
  // «بيان المنظمة [الصحفي]»: of the text.
  const isOfText = nameNext === w + 2 && text.definite(w + 1) && text.lastLetter(w + 1) === YA;
  const disagrees = isOfText && text.definite(w) && text.lastLetter(w) === TA_MARBUTA;
  if (isText) return isNamed ? text.phrase(w, disagrees ? w + 1 : nameNext) : own;
  const isAdjective = !text.definite(w) && text.lastLetter(w) === TA_MARBUTA;
  if (text.match(first, MEDIA, nameNext) === null || isAdjective) return own;
  // «صحيفة المرفأ [اللبنانية]», «قناة الجزيرة [القطرية]»: the adjective is the paper's, no part of its name.
  let next = nameNext;
  while (next > w + 1 && isNisba(text, next - 1) && text.lastLetter(next - 1) === TA_MARBUTA) next--;
  // «موقع ديسكا [الأمريكي]», «موقع العمادة [الإلكتروني]»
  const isSite = isOfText && text.lastLetter(first) !== TA_MARBUTA && (disagrees || !text.definite(w));
  if (isSite) next = w + 1;
  return text.phrase(w, next);
}
