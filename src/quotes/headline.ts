import { PLACES } from '../lexicon/places.js';
import { LABELS, MINISTRIES } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { isAddressee, isBareClitic } from './addressee.js';
import { endOffset } from './clause.js';
import { isDenied } from './complement.js';
import type { Draft } from './draft.js';
import { KIND } from './kinds.js';
import { LAM, NUN } from './letters.js';
import type { Names } from './naming.js';
import { trim } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source } from './source.js';

const LONGEST_SPEAKER = 8;

/** «[وزير الخارجية]: إيران دولة مارقة»: a headline's speaker before a colon, without a cue. */
export function headlineSpeech(p: Paragraph, names: Names): Draft | null {
  const { text } = p;
  const from = behindKicker(p);
  let colon = from + 1;
  while (colon < p.next && !text.gap(colon, GAP.colon)) {
    if (text.isDigits(colon - 1) || text.is(colon - 1, KIND.cue) || colon - from > LONGEST_SPEAKER) return null;
    colon++;
  }
  if (colon >= p.next - 1) return null;
  const told = addressee(p, from, colon, names);
  // «مصادر لـ«عكاظ»: …»
  if (p.closesAt(colon) ? told === colon : text.isDigits(colon - 1)) return null;
  // «[الدخل]: 3 ملايين»
  if (p.passage.role === 'heading' && text.isDigits(colon)) return null;
  if (text.match(from, LABELS, p.next) !== null) return null;
  const speaker = readSource(p, from, told);
  if (speaker === null || speaker.next < told - 3 || !speaks(p, speaker, colon, names)) return null;
  const marked = p.opening.get(colon) ?? null;
  const isAll = marked !== null && marked.next >= p.next - (marked.next - marked.first > 2 ? 1 : 0);
  if (marked !== null && isAll) {
    return {
      start: marked.start,
      end: marked.end,
      kind: 'direct',
      event: null,
      speaker,
      carried: false,
      via: null,
      contentStart: marked.start,
      contentEnd: marked.end,
      marked,
      rule: 'headline «X: «…»»',
    };
  }
  const { start } = trim(text.words.text, text.words.start[colon] as number, p.passage.end);
  const end = endOffset(p, colon, p.next);
  const span = { start: marked === null ? start : marked.outerStart, end };
  return {
    ...span,
    kind: 'direct',
    event: null,
    speaker,
    carried: false,
    via: null,
    contentStart: span.start,
    contentEnd: end,
    marked: null,
    rule: 'headline «X: …»',
  };
}

/** «عاجل | [الدفاع الروسية]: …» */
function behindKicker({ text, first, next }: Paragraph): number {
  const label = text.match(first, LABELS, next);
  return label !== null && label.next < next - 2 && text.gap(label.next, GAP.other) ? label.next : first;
}

/** The word that names whom the speaker speaks to: «نتنياهو [لبايدن]: …», «مصادر [لـ]«عكاظ»: …»; `colon` if none does. */
function addressee(p: Paragraph, from: number, colon: number, names: Names): number {
  const { text } = p;
  for (let w = from + 1; w < colon; w++) {
    if (isAddressee(p, w) || isBareClitic(p, w, 'ل')) return w;
    if (text.firstLetter(w) !== LAM || text.is(w, KIND.place) || text.is(w - 1, KIND.title)) continue;
    const isOffice = text.hasClitic(w, CLITIC.la) && text.is(w, KIND.title | KIND.honorific | KIND.given);
    if (isOffice || names.isNamed(w, (text.words.start[w] as number) + 1)) return w;
  }
  return colon;
}

/** «لاهاي: زعيم التمرد [لن] يواجه …»: said of what comes; «حتى لا تكون» tells. */
function isNever({ text }: Paragraph, w: number): boolean {
  return text.length(w) === 2 && text.lastLetter(w) === NUN;
}

/**
 * Whether what stands before the colon can speak: an office, a body, a name. A place tells where the news is from
 * («تونس: مقتل متطرف»), unless it says «we» or «no».
 */
function speaks(p: Paragraph, { first, next, kind, nameFirst }: Source, colon: number, names: Names): boolean {
  const { text } = p;
  // «رواية كذا: …» is its theme.
  if (text.is(first, KIND.naming) && !text.is(first, KIND.source | KIND.title | KIND.honorific)) return false;
  if (p.opening.has(colon)) return true;
  if (text.matchesAll(first, PLACES, next)) {
    for (let w = colon; w < p.next; w++)
      if (text.is(w, KIND.first) || (isDenied(p, w) && (w <= colon + 1 || isNever(p, w - 1)))) return true;
    return false;
  }
  // «[التعليم]: الدراسة عن بعد غدا»
  if (text.matchesAll(first, MINISTRIES, next)) return true;
  return kind !== 'name' || text.is(nameFirst, KIND.given) || names.knows(next - 1);
}
