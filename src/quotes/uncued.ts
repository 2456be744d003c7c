import { COMPLEMENTISERS, CONDOLENCES, I_SAID, LIST_OPENERS, QUESTIONS } from '../lexicon/quotes/particles.js';
import { LISTS } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import type { Draft, Drafts } from './draft.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { ALEF } from './letters.js';
import type { Names } from './naming.js';
import { isVerb } from './no-name.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';
import { isListOfThings } from './piece-shapes.js';
import type { Source } from './source.js';
import { isTelling } from './telling.js';
import { tellerAfter, tellerBefore, tellerOf, tellerOfMany } from './uncued-speaker.js';

const SHORTEST = 4;
const SHORTEST_MORE = 6;
/** So few words may stand between a speaker's marks; before a colon more. */
const NEAR = 3;
const FAR = 12;
const OPEN = 'an open speaker goes on';
/** So near stands what the speaker said before. */
const REACH = 60;
/** No name has so many words. */
const LONG = 12;

/** «وعلى سؤال [«هل ستستقيل؟»]، أجاب الوزير»: asked of the one who speaks, and no piece of what was said before. */
export function readQuestions(p: Paragraph, drafts: Drafts): void {
  const { text } = p;
  for (const marked of p.opening.values()) {
    const noun = marked.first - 1;
    if (noun <= p.first || text.match(noun, QUESTIONS, marked.first) === null) continue;
    const isPut = text.is(noun - 1, KIND.preposition) && text.gap(marked.next, GAP.comma);
    if (isPut && text.gap(marked.next, GAP.query))
      drafts.marked(null, marked, 'direct', 'a question put «على سؤال «…؟»»');
  }
}

/** «قال لي المخرج: «…»، [فقلت له]: «…»»: the author's own, and of no one else; not where another tells it, «وأضاف: قلت له «…»». */
export function readOwnWords(p: Paragraph, drafts: Drafts, events: readonly Event[]): void {
  const { text } = p;
  for (const marked of p.opening.values()) {
    const verb = text.is(marked.first - 1, KIND.aside) ? marked.first - 2 : marked.first - 1;
    if (verb < p.first || text.match(verb, I_SAID, marked.first) === null) continue;
    const isTold = events.some(
      ({ first, complement: { how, at } }) => first < verb && (how === 'that' || how === 'colon') && !p.opening.has(at),
    );
    const isSpeech = text.gap(marked.first, GAP.colon) || marked.next - marked.first >= SHORTEST;
    if (isSpeech && !isTold) drafts.marked(null, marked, 'direct', "the author's own «قلت: «…»»");
  }
}

/**
 * Marked stretches that no cue reaches: more of an open speaker's words, or a clause that no one is named for; `before` is
 * who spoke last in the paragraph before, `after` the next paragraph.
 */
export function readUncued(
  p: Paragraph,
  drafts: Drafts,
  names: Names,
  before: Source | null,
  after: Paragraph | undefined,
): void {
  if (p.passage.role !== 'paragraph') return;
  const said = [...drafts.found].sort((a, b) => a.start - b.start);
  let at = 0;
  let open: Draft | undefined;
  for (const marked of p.opening.values()) {
    while (at < said.length && (said[at] as Draft).start < marked.start) open = said[at++];
    if (drafts.taken.has(marked) || drafts.rejected.has(marked)) continue;
    const isPredicate = isBehindThat(p, marked);
    if ((marked.next - marked.first < SHORTEST && !isPredicate) || p.isName(marked)) continue;
    if (p.text.matchesAll(marked.first, CONDOLENCES, marked.next)) continue;
    if (open !== undefined && goesOn(p, open, marked)) {
      const { start, end } = marked;
      open = {
        ...open,
        start,
        end,
        contentStart: start,
        contentEnd: end,
        carried: true,
        marked,
        rule: OPEN,
      };
      drafts.add(open);
      continue;
    }
    // «اللاعبين وهم: «…»»
    const last = marked.first - 1;
    const isList = (p.text.match(last, LISTS, marked.first) ?? p.text.match(last, LIST_OPENERS, marked.first)) !== null;
    // «لديهم مقولة أخرى، وهي: «لن نتراجع أبدا»», not «كتبه ومنها: «…»»
    const isOne = p.text.lastLetter(last) !== ALEF && isTelling(p.text, marked.first, marked.next);
    if ((isList && !isOne) || isListOfThings(p, marked)) continue;
    const isApart = p.text.gap(marked.first, GAP.colon) || isClause(p, marked);
    const goesOnInside = isOfOpen(p, marked, open);
    const isMany = isLong(p, marked);
    if (!isApart && (goesOnInside || isPredicate || isMany)) {
      const speaker = isMany || isTelling(p.text, marked.first, marked.next) ? (open?.speaker ?? null) : null;
      const many = isMany ? tellerOfMany(p, marked, names, before) : undefined;
      const teller = speaker === null ? many : { source: speaker, carried: true };
      const rule = goesOnInside ? OPEN : 'many words in marks, no cue';
      drafts.marked(null, marked, 'mixed', rule, marked, teller);
      continue;
    }
    if (!isApart) continue;
    const teller =
      tellerOf(p, marked, open, names) ?? (isAlone(p, marked) ? tellerBefore(before) : tellerAfter(p, marked, after));
    if (teller === null && isTitle(p, marked)) continue;
    drafts.marked(null, marked, 'direct', teller?.rule ?? 'clause in marks, no cue', marked, teller ?? undefined);
    open = drafts.found.at(-1);
  }
}

/** «قال X: «…». [«…»]» */
function goesOn(p: Paragraph, open: Draft, marked: Marked): boolean {
  if (open.event === null || open.kind !== 'direct' || marked.next - marked.first < SHORTEST_MORE) return false;
  const isNear = (most: number): boolean => marked.first - (open.marked?.next ?? 0) <= most;
  return p.stop(marked.first) || (p.text.gap(marked.first, GAP.colon) && isNear(FAR)) || isNear(NEAR);
}

/** «قال سعد العلي إن الجسر آمن. ¶ [«لن نغلقه أبدا».]»: not behind a bullet, whose speaker comes after. */
function isAlone(p: Paragraph, marked: Marked): boolean {
  return marked.outerStart === p.passage.start && (marked.next >= p.next || p.stop(marked.next));
}

/** «أخذ أفرادها وقتهم و«[شكلوا فيما بينهم هيكلا …]»»: no name is so long. */
function isLong({ text }: Paragraph, { first, next }: Marked): boolean {
  if (next - first < LONG) return false;
  for (let w = first; w < next; w++) if (text.is(w, KIND.clause)) return true;
  return false;
}

/**
 * «قال سعد العلي إن الجسر آمن وإن حركة السير عليه «[لن تتوقف أبدا]»», «… إن الجسر آمن. و«[يعبره ألف سائق]»»: more of what
 * the speaker of the sentence says, or of the one before.
 */
function isOfOpen(p: Paragraph, { first, next }: Marked, open: Draft | undefined): boolean {
  const { text } = p;
  if (open === undefined || open.speaker === null || !isTelling(text, first, next)) return false;
  const and = text.isAnd(first - 1) ? first - 1 : -1;
  for (let w = first - 1; w > p.first && w > first - REACH; w--) {
    if ((text.words.start[w] as number) <= open.end) return true;
    if (p.stop(w) && w !== and) return false;
  }
  return false;
}

/** «تصريحاته حول الوزير بأنه «[ليس بطلا]»»: all that is told of the pronoun; not «هو أنه «[كيان]»», «على أنه «[…]»». */
function isBehindThat({ text }: Paragraph, { first, next }: Marked): boolean {
  if (text.is(first - 2, KIND.preposition)) return false;
  if ((text.match(first - 1, COMPLEMENTISERS, first)?.meaning ?? null) === null) return false;
  return next - first >= SHORTEST || isTelling(text, first, next);
}

/** «[المدن في عصر السرعة]»: opens with an article and has no verb. */
function isTitle({ text }: Paragraph, { first, next }: Marked): boolean {
  if (!text.definite(first)) return false;
  for (let w = first; w < next; w++)
    if (text.isVerb(w) || isVerb(text, w) || text.is(w, KIND.clause | KIND.particle)) return false;
  return true;
}

/** It stands by itself and has a word that only a clause has. */
function isClause(p: Paragraph, marked: Marked): boolean {
  const { text } = p;
  if (marked.next - marked.first <= SHORTEST) return false;
  const isApart =
    marked.first === p.first || p.stop(marked.first) || text.gap(marked.first, GAP.comma | GAP.colon | GAP.dash);
  if (!isApart) return false;
  for (let w = marked.first; w < marked.next; w++) if (text.is(w, KIND.clause)) return true;
  return false;
}
