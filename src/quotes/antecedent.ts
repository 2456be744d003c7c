import { EULOGIES, PROPHET, RELATIVES } from '../lexicon/quotes/particles.js';
import { GAP } from '../text/letters.js';
import { isForWhom } from './addressee.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { BA, HA, LAM } from './letters.js';
import { isNoName } from './no-name.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceByName, sourceOf } from './source.js';
import { isUnknown } from './unknown.js';

const LONGEST_MARKED = 4;

/** The phrase that ends before word `relative`, or before a prayer there: «[الرئيس] الذي», «[النبي] صلى الله عليه وسلم». */
export function antecedent(p: Paragraph, event: Event, relative: number): Source | null {
  const { text } = p;
  // «المدون «[سالم العلي]» الذي قال»
  const marked = p.endingAt(relative);
  const before = (marked?.first ?? 0) - 1;
  const isCalling = text.definite(before) && !text.isCommon(before) && !text.is(before, KIND.naming | KIND.source);
  const isHe = text.match(relative, RELATIVES, relative + 1)?.meaning === 'm' && event.complement.how !== 'act';
  if (marked !== undefined && marked.next - marked.first <= LONGEST_MARKED && isCalling && isHe)
    return sourceOf(p, marked.first, marked.next);
  let named: Source | null = null;
  let office: Source | null = null;
  let whose: Source | null = null;
  const end = beforeEulogy(p, relative);
  // «الأمير أحمد يحفظه الله. [الذي] قال»
  let to = Math.max(relative === event.sentence ? p.first : event.sentence, end - 13);
  for (let w = end - 1; w >= to; w--) {
    if (text.matchesAll(w, PROPHET, end)) return sourceByName(p, w, end);
    const isOffice = text.is(w, KIND.title | KIND.source) && !text.is(w - 1, KIND.title);
    if (!isOffice && !text.is(w, KIND.given)) continue;
    const source = readSource(p, w, end, true);
    if (source === null || source.next !== end || disagrees(p, source, relative)) continue;
    // «الفرع المصري [لتنظيم] الظل الذي يهدد», but «سلمت للوزارة التي أكدت»
    if (isForWhom(text, w)) {
      if (mayBeOfRelative(p, event, relative)) whose ??= source;
      continue;
    }
    // «[أبو يحيى] التونسي»: the name may begin a word before.
    if (!isOffice) named = source;
    else if (office === null) {
      if (!text.gap(w, GAP.comma)) return source;
      // «[سوزان رايس]، مستشارة الرئيس، التي قالت»
      office = source;
      named = null;
      to = Math.max(Math.min(event.sentence, w), w - 4);
    }
  }
  return (
    named ??
    office ??
    whose ??
    (end === relative && event.verb?.gender === 'm' && mayBeOfRelative(p, event, relative)
      ? foreignName(p, end - 1)
      : null)
  );
}

/** «تصريحات [مورينيو] الذي قال»: what has no article before «الذي» is a name. */
function foreignName(p: Paragraph, w: number): Source | null {
  const { text } = p;
  const initial = text.firstLetter(w);
  if (initial === LAM || initial === BA || text.lastLetter(w) === HA || !text.gap(w + 1, GAP.space)) return null;
  const isName = isUnknown(text, w, w + 1) && text.kind(w) === 0 && text.length(w) > 4 && !isNoName(text, w);
  return isName && !text.gap(w + 1, ~GAP.space) ? readSource(p, w, w + 1, true) : null;
}

/** Whether the verb behind a relative may be its own: of its gender, without a subject. */
export function mayBeOfRelative({ text }: Paragraph, { subject, verb }: Event, relative: number): boolean {
  if (subject !== null || verb === null || verb.class === 'opinion' || verb.number === 'many') return false;
  const gender = text.match(relative, RELATIVES, relative + 1)?.meaning;
  return gender === verb.gender;
}

/** «أستاذ في جامعة واشنطن، [الذي]»: not the university. */
function disagrees({ text }: Paragraph, { kind, gender, number }: Source, relative: number): boolean {
  if (kind === 'name' || gender === null || number !== 'one') return false;
  const other = text.match(relative, RELATIVES, relative + 1)?.meaning;
  return other != null && other !== gender;
}

/** «النبي [صلى الله عليه وسلم] القائل»: the prayer is no part of the phrase before word `w`. */
export function beforeEulogy({ text }: Paragraph, w: number): number {
  for (let from = w - 1; from >= w - 4; from--) {
    if (text.is(from, KIND.adverb) && text.matchesAll(from, EULOGIES, w)) return from;
  }
  return w;
}
