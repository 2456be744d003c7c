import { RECEIVING } from '../lexicon/quotes/particles.js';
import type { Cue } from '../lexicon/quotes/verbs.js';
import { KIND as WORD } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { isAddressee, isBareClitic } from './addressee.js';
import { KIND } from './kinds.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isForeign } from './unknown.js';

/** So near are the words that are said. */
const SOON = 10;

/** Marks that name whom or what the cue speaks to: «لـ«عكاظ»», «في برنامج «…»». */
export function isAside(p: Paragraph, w: number, verb: Cue | null): boolean {
  const marked = p.opening.get(w);
  if (marked === undefined) return false;
  if (marked.next - marked.first > 5) return false;
  // Not «قال سالم العلي للصحافيين «لن نرحل»».
  const isOutlet = w > p.first && isAddressee(p, w - 1) && !p.text.definite(w - 1);
  if (isOutlet || (w > p.first && isBareClitic(p, w - 1, 'ل'))) return true;
  if (p.text.gap(w, GAP.colon)) return false;
  if (isReceiver(p, marked.first, marked.next)) return true;
  // «قال محمد حمدان «حميدتي» إن», not «معربا عن «الأمل» أن»
  if (marked.next - marked.first <= 2 && p.text.that(marked.next) && w > p.first && isWordOfName(p, w - 1)) return true;
  // «المدير لدى «بيرسون»: «…»», «يقول فهد «موظف في منتجع»: إن …», «يقول فهد «ولي أمر» لا شك بأن …»
  const isJob = p.text.is(w, KIND.title) && !p.text.definite(w);
  if (p.text.gap(marked.next, GAP.colon) && (p.opening.has(marked.next) || isJob)) return true;
  const isOver = marked.next >= p.next || p.text.gap(marked.next, GAP.stop | GAP.comma | GAP.semicolon);
  const isBehindName = w - 2 >= p.first && isWordOfName(p, w - 1) && !p.text.is(w - 1, KIND.title | KIND.source);
  if (isJob && marked.next - marked.first <= 3 && !isOver && isBehindName) return true;
  // «المحلل في «يو إس إيه توداي»، إنه»
  if (
    p.text.gap(marked.next, GAP.comma) &&
    p.text.that(marked.next) &&
    !p.text.joined(marked.next, p.first) &&
    p.text.is(w - 1, KIND.preposition)
  )
    return true;
  // «قال في «الشرق» إن»: after a verb that governs no preposition.
  if (w > p.first && p.text.is(w - 1, KIND.preposition)) {
    const isShort = marked.next - marked.first <= 3 || isForeign(p.text, marked.first, marked.next);
    if (verb?.class === 'say' && isShort) return true;
    // «أوضح عضو في «مجلس الحكماء»: «…»»
    if (verb?.class === 'state' && isShort && p.text.preposition(w - 1) === 'في') return true;
  }
  return p.isName(marked) || isBeforeSpeech(p, marked);
}

/** «رئيس [«نوافذ»] في لندن: «…»», «أعلنت [«الرابطة الوطنية»]، أن …», «شركة [«نوافذ»] إلى أن «…»»: a name, and what is said comes later. */
export function isBeforeSpeech(p: Paragraph, marked: Marked): boolean {
  return isNominal(p, marked) && isSaidBehind(p, marked.next);
}

/** «[الرابطة الوطنية]», not «[سوف نعود]». */
function isNominal({ text }: Paragraph, { first, next }: Marked): boolean {
  for (let w = first; w < next; w++) {
    if (text.is(w, KIND.clause | KIND.that | KIND.particle | KIND.relative) || text.isVerb(w)) return false;
  }
  return true;
}

function isSaidBehind(p: Paragraph, from: number): boolean {
  const { text } = p;
  for (let w = from; w < Math.min(p.next - 1, from + SOON); w++) {
    if (text.gap(w, GAP.colon)) return p.opening.has(w);
    if (p.stop(w)) return false;
    if (text.that(w)) return !text.joined(w, from) && (text.gap(w, GAP.comma) || p.opening.has(w + 1));
    if (text.cue(w) !== null) return false;
    const marked = p.opening.get(w);
    if (marked === undefined) continue;
    if (!p.isName(marked)) return false;
    w = marked.next - 1;
  }
  return false;
}

/** «في بيان تلقت [«المدى»] نسخة منه إن» */
function isReceiver({ text, first }: Paragraph, from: number, next: number): boolean {
  if (next - from > 4) return false;
  for (let w = from - 1; w >= first && w >= from - 2; w--) if (text.matchesAll(w, RECEIVING, from)) return true;
  return false;
}

function isWordOfName({ text }: Paragraph, w: number): boolean {
  return text.words.kind[w] === WORD.arabic && text.cue(w) === null && !text.is(w, KIND.preposition);
}
