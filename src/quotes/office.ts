import { CHARGED, FIELDS, HONORIFICS, KIN, SPOKEN_FOR, TITLES } from '../lexicon/quotes/people.js';
import type { Match } from '../text/phrases.js';
import { CLITIC } from '../text/vocabulary.js';
import { isNew } from './beside-name.js';
import { KIND } from './kinds.js';
import { HA, TA, TA_MARBUTA } from './letters.js';
import { skipHonorifics } from './name.js';
import { isFamily } from './name-word.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** «سمو [أمير] نجران», «[شيخ] الأزهر»: an honorific that governs a place or a body is an office. */
function ruler(p: Paragraph, first: number, next: number): { next: number; meaning: 'm' | 'f' } | null {
  const { text } = p;
  if (!text.is(first, KIND.honorific)) return null;
  const after = skipHonorifics(p, first, next);
  const last = after - 1;
  if (after >= next || last < first || text.definite(last) || text.length(last) < 3) return null;
  if (text.is(after, KIND.title | KIND.given)) return null;
  const governs =
    text.is(after, KIND.place | KIND.source | KIND.naming) ||
    text.match(after, FIELDS, next) !== null ||
    (text.definite(after) && (next === after + 1 || text.hasClitic(after + 1, CLITIC.ba)));
  return governs ? { next: after, meaning: text.lastLetter(last) === TA_MARBUTA ? 'f' : 'm' } : null;
}

/** The office that a phrase begins with, behind honorifics: «سماحة [مفتي] عام المملكة», «سمو [أمير] نجران»; no rank, «العميد ركن». */
export function officeOf(
  p: Paragraph,
  first: number,
  next: number,
): { at: number; title: Match<'m' | 'f' | 'many'> | null } {
  const { text } = p;
  const after = skipHonorifics(p, first, next);
  // Behind «الدكتور» it would be a name: «الدكتور [مساعد] الأحمد».
  // «فريق [الباحثين]»: a team.
  const isTeam = text.is(first, KIND.source) && !text.definite(first) && text.definite(after);
  const isOfRank = after > first && after < next && !text.definite(after - 1) && text.length(after - 1) > 2 && !isTeam;
  // «المهندس [المشرف] على المشروع»
  const isCharged = text.match(after, CHARGED, next) !== null && text.is(after + 1, KIND.preposition);
  // «[نقيب] الأطباء» is an office itself.
  const isHead = after === first + 1 && text.is(first, KIND.title);
  if (((isOfRank && !isHead) || isCharged) && text.is(after, KIND.title)) {
    const title = text.match(after, TITLES, next);
    if (title !== null) return { at: after, title };
  }
  const ruling = ruler(p, first, next);
  if (ruling !== null) return { at: after - 1, title: ruling };
  const title = text.is(first, KIND.title) ? text.match(first, TITLES, next) : null;
  const isRank = title !== null && (text.match(first, HONORIFICS, next)?.next ?? 0) > title.next;
  return { at: first, title: isRank ? null : title };
}

/** «[والد] مايكل براون»: the name is another's; not «محامي كلينتون [ديفيد كيندال]», «[محاميه] سالم». */
export function isOfNamed(p: Paragraph, at: number, next: number, name: number | undefined): boolean {
  const { text } = p;
  if (name === undefined || text.match(at, KIN, next)?.next !== name || isHis(text, at)) return false;
  // «[ابن عم الشهيد] حسن ناصر»
  const behind = text.match(name, SPOKEN_FOR, next)?.next ?? next;
  if (behind < next && text.is(behind, KIND.given)) return true;
  if (isFamily(p, at)) return false;
  return text.is(name, KIND.given) || (isNew(text, name) && !text.is(name + 1, KIND.given));
}

/** «[محاميه] سالم»: to the lexicon it is one with «محامية»; «محاميته» is another's. */
export function isHis(text: Text, w: number): boolean {
  return text.lastLetter(w) === HA && text.lastLetter(w, 2) !== TA;
}
