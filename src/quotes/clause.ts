import { ATTRIBUTIONS, GOVERNORS, IN_WHAT, TAGS, TAILS } from '../lexicon/quotes/particles.js';
import { type Cue, TAKING_BA } from '../lexicon/quotes/verbs.js';
import { CODE, GAP, SEPARATOR } from '../text/letters.js';
import { findComplement, isGoverned } from './complement.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_HAMZA, BA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSubject } from './source.js';

const ENDINGS = KIND.tail | KIND.cue | KIND.attribution | KIND.tag;

// No sentence is longer; text without stops is read in pieces.
const LONGEST = 300;

/**
 * The word before which reported speech that starts at word `from` ends: the sentence's end, a reporter's tail («… [مما]
 * يعني»), a source set after it («…، [وفقا لـ]»), a new cue («…، [مضيفا] أن», «… [وأكد] أن»). Marked words are passed over.
 */
export function endOfClause(p: Paragraph, from: number): number {
  const { text } = p;
  // A cue in a relative clause («الذي أقر أن … واعترف بـ») may go on with one that و joins.
  let relative = false;
  const limit = Math.min(p.next, from + LONGEST);
  for (let w = from; w < limit; w++) {
    if (w > from && p.stop(w)) return w;
    const marked = p.opening.get(w);
    if (marked !== undefined) {
      w = marked.next - 1;
      continue;
    }
    // «قال إنه [فيما] يصر الدائنون على …، فإن …»: what joins a clause inside what was said.
    if (w === from || (w === from + 1 && text.is(from, KIND.connector)) || !text.is(w, ENDINGS)) continue;
    if (text.is(w, KIND.cue) && text.is(w - 1, KIND.relative)) relative = true;
    else if (endsBefore(p, w, relative)) return beforeConnectors(p, from, w);
  }
  return limit;
}

/** As `endOfClause`, where the clause may be over already: after marked words. */
export function endOfRest(p: Paragraph, from: number): number {
  if (from >= p.next || p.stop(from)) return from;
  if (p.text.is(from, ENDINGS) && endsBefore(p, from, false)) return from;
  return endOfClause(p, from);
}

/** «…، [كما] دعا»: the words that join the next clause are no part of this one. */
function beforeConnectors(p: Paragraph, from: number, end: number): number {
  return Math.max(from + 1, firstConnector(p, end));
}

function firstConnector(p: Paragraph, end: number): number {
  // «…، [إلا أنه] أضاف»
  let w = isBut(p, end - 2) && p.text.is(end, KIND.cue) && p.text.that(end - 1) ? end - 2 : end;
  while (w > p.first && p.text.is(w - 1, KIND.connector) && !p.opening.has(w)) w--;
  return w;
}

/** «…، [إلا] أنه»: what joins a clause to the one before. */
function isBut(p: Paragraph, w: number): boolean {
  return w > p.first && p.text.gap(w, GAP.comma) && p.text.match(w, GOVERNORS, w + 1)?.meaning === 'but';
}

function endsBefore(p: Paragraph, w: number, relative: boolean): boolean {
  const { text } = p;
  const comma = text.gap(firstConnector(p, w), GAP.comma | GAP.semicolon);
  if (text.is(w, KIND.tail) && !(text.is(w - 1, KIND.preposition) && !comma)) {
    const tail = text.match(w, TAILS, p.next);
    const isOther = isAbout(p, (tail?.next ?? w) - 1) || (!comma && isMoreThan(p, w));
    if (tail !== null && !isOther && (tail.meaning === 'always' || comma)) return true;
  }
  if (text.is(w, KIND.tag)) {
    const tag = text.match(w, TAGS, p.next);
    if (tag !== null) return !p.opening.has(tag.next);
  }
  if (text.is(w, KIND.attribution) && comma && text.match(w, ATTRIBUTIONS, p.next) !== null) return true;
  return text.is(w, KIND.cue) && isNewCue(p, w, comma, relative);
}

/** «[فيما] يتعلق بـ», «[فيما] يخص»: no new subject. */
function isAbout(p: Paragraph, w: number): boolean {
  return p.text.match(w, IN_WHAT, p.next) !== null && w + 1 < p.next && p.text.is(w + 1, KIND.about);
}

/** «أسرع [مما] يجب»: behind a comparative, a word of four letters with a hamza. */
function isMoreThan({ text }: Paragraph, w: number): boolean {
  return text.is(w, KIND.relative) && text.length(w - 1) === 4 && text.firstLetter(w - 1) === ALEF_HAMZA;
}

function isNewCue(p: Paragraph, w: number, comma: boolean, relative: boolean): boolean {
  const { text } = p;
  const cue = text.cue(w);
  if (cue === null) return false;
  if (cue.object && cue.shape !== 'participle') return false;
  const { shape, homograph, lemma } = cue;
  // «أعرب عن [أمله] في أن»: a noun, written like «آمله».
  if (shape === 'participle' && isGoverned(p, w)) return false;
  if (text.is(w - 1, KIND.that) && !comma) return false;
  const isBehindBut = text.is(w - 1, KIND.that);
  // «قالوا إنه لا سبب له، إلا أنهم [يعتقدون] أن»: what they think is said as well.
  if (isBehindBut && cue.class === 'opinion') return false;
  const joined = isBehindBut || text.joined(w, p.first) || text.is(w - 1, KIND.connector);
  const complement = findComplement(p, w + 1, null, w);
  const soon = complement.how !== 'act' && complement.at <= w + 1 + 12;
  if (shape === 'participle')
    return lemma === 'تحدث' ? soon && complement.at <= w + 1 + 3 : (comma && (!joined || isActAt(p, w, cue))) || soon;
  if (relative && joined && !comma) return false;
  if (joined && comma && shape === 'past')
    return !homograph || soon || readSubject(p, w + 1, p.next)?.kind === 'person';
  if (joined) return soon;
  // «أن المؤشرات، [تؤكد] …»: without و, only with a subject of its own.
  return comma && soon && (complement.how !== 'that' || readSubject(p, w + 1, p.next) !== null);
}

/** «…، [ومشيدا] بدورهم»: in the accusative, with the preposition that it takes. */
function isActAt({ text }: Paragraph, w: number, { lemma }: Cue): boolean {
  return TAKING_BA.has(lemma) && text.lastLetter(w) === ALEF && text.firstLetter(w + 1) === BA;
}

/**
 * The offset where speech of the words `[from, next)` ends: after its last word, or the bracket, sign or closing mark
 * behind it («15 [%]», «عبر «فيسبوك[»]»).
 */
export function endOffset(p: Paragraph, from: number, next: number): number {
  const { text, passage } = p;
  const { words } = text;
  const last = words.end[next - 1] as number;
  const marked = p.endingAt(next);
  let end = marked?.closed && marked.first >= from ? marked.outerEnd : last;
  const to = Math.min(passage.end, next < words.count ? (words.start[next] as number) : words.text.length);
  for (let i = end; i < to; i++) {
    const unit = words.text.charCodeAt(i);
    const code = CODE[unit] as number;
    if (unit === 0x29 || unit === 0x25 || unit === 0x5d || unit === 0x66a) end = i + 1;
    else if (code === SEPARATOR + 1 || (code >= SEPARATOR + 2 && code <= SEPARATOR + 7)) break;
  }
  return end;
}
