import { type Box, holds } from './box.js';
import { levelOf } from './headline.js';
import { isArticleBody, type Outline } from './outline.js';

/** How much more a box counts that says of itself what it is. */
const WORTH = {
  articleBody: 3,
  marked: 2,
  article: 1.3,
  plain: 1,
  withHeadline: 1.25,
  afterHeadline: 1.5,
  ofAnother: 0.5,
} as const;
// Of boxes in each other that both say so, the inner one counts if it holds this much of the outer one's prose.
const KEPT = 0.85;
const LEAST = 40;
/** What a box must gain in prose by the boxes beside it, and how much of other stories it may get with that. */
const GAIN = 0.05;
const STORIES_GAINED = 0.5;
/** A title that is a link above every other sentence: a list of stories. */
const TITLES_IN_TEXT = 0.34;
const LINKS_IN_TEXT = 0.25;
const HIGHEST_CLIMB = 8;
const MOST_HEADS = 50;

/**
 * The box of the article's text: by its marks and by where the page's prose is, both weighed together.
 *
 * @param headline - The line of the headline; -1 where there is none.
 * @returns The box; -1 where the whole page is all that can be said.
 */
export function findContent(outline: Outline, headline: number): number {
  const { boxes, prose, near, before } = outline;
  const lines = lineSpans(outline);
  const heads = headLines(outline);
  let best = -1;
  let bestScore = 0;
  boxes.forEach((box, i) => {
    if ((prose[i] as number) < LEAST || isPassage(box)) return;
    const marked = isMarked(box);
    const first = lines.first[i] as number;
    const isOther = heads.some((line) => line > headline && line <= first);
    const after = headline < 0 || first < headline ? 1 : isOther ? WORTH.ofAnother : worthAfter(first - headline);
    // The text begins below the headline: what stands behind other prose is less likely it.
    const skipped = headline < 0 || first <= headline ? 0 : (before[first] as number) - (before[headline] as number);
    const reach = (prose[i] as number) / ((prose[i] as number) + skipped);
    const score = (marked ? (prose[i] as number) : (near[i] as number)) * worthOf(box) * after * reach;
    const isInner =
      marked &&
      best >= 0 &&
      isMarked(boxes[best] as Box) &&
      holds(boxes, best, i) &&
      (prose[i] as number) >= (prose[best] as number) * KEPT;
    if (score <= bestScore && !isInner) return;
    best = i;
    bestScore = Math.max(score, bestScore);
  });
  return best < 0 ? best : climb(outline, best, headline, lines);
}

/** A text in several boxes side by side, as between advertisements or in sections: the box around them holds it. */
function climb(outline: Outline, box: number, headline: number, lines: Spans): number {
  const { boxes, prose, before } = outline;
  const heads = countHeads(outline);
  let held = box;
  let at = box;
  for (let up = 0; up < HIGHEST_CLIMB; up++) {
    const { parent } = boxes[at] as Box;
    if (parent < 0 || (heads[parent] as number) > Math.max(1, heads[box] as number)) break;
    const { name } = boxes[parent] as Box;
    if (name === 'body' || name === 'html') break;
    const { text, stories } = besides(outline, parent, at);
    at = parent;
    if (text === 0 && stories === 0) continue;
    if (text < (prose[held] as number) * GAIN || stories > text * STORIES_GAINED) break;
    const first = lines.first[parent] as number;
    // Prose above the headline is not the article's.
    if (headline >= 0 && first < headline && (before[headline] as number) > (before[first] as number)) break;
    held = parent;
  }
  return held;
}

/** The prose in a box outside one that it holds: sentences, and what introduces other stories below their titles. */
function besides({ boxes, prose, linked, passages, titles }: Outline, parent: number, inner: number): Gain {
  const gain = { text: (prose[parent] as number) - (prose[inner] as number), stories: 0 };
  for (let i = parent + 1; i < boxes.length && (boxes[i] as Box).depth > (boxes[parent] as Box).depth; i++) {
    if ((boxes[i] as Box).parent !== parent || i === inner) continue;
    const isText =
      (titles[i] as number) <= (passages[i] as number) * TITLES_IN_TEXT &&
      (linked[i] as number) <= (prose[i] as number) * LINKS_IN_TEXT;
    if (isText) continue;
    gain.text -= prose[i] as number;
    gain.stories += prose[i] as number;
  }
  return gain;
}

interface Gain {
  readonly text: number;
  readonly stories: number;
}

function worthOf(box: Box): number {
  if (isArticleBody(box.properties)) return WORTH.articleBody;
  if (box.mark.body) return WORTH.marked;
  return box.name === 'article' ? WORTH.article : WORTH.plain;
}

/** A box may begin with the headline itself, or below it. */
function worthAfter(lines: number): number {
  return lines === 0 ? WORTH.withHeadline : WORTH.afterHeadline;
}

function isMarked({ mark, properties }: Box): boolean {
  return mark.body || isArticleBody(properties);
}

function isPassage({ name }: Box): boolean {
  return name === 'p' || name === 'li' || name === 'span' || /^h\d$/.test(name);
}

interface Spans {
  readonly first: Int32Array;
}

/** The first line of each box. */
function lineSpans({ boxes, lines }: Outline): Spans {
  const first = new Int32Array(boxes.length).fill(-1);
  lines.forEach(({ box }, line) => {
    for (let at = box; at >= 0 && first[at] === -1; at = (boxes[at] as Box).parent) first[at] = line;
  });
  return { first };
}

/** The lines of `h1`: behind a second one stands another article. */
function headLines({ lines, boxes, furniture }: Outline): number[] {
  const heads: number[] = [];
  lines.forEach(({ box }, i) => {
    if (box >= 0 && !furniture[box] && levelOf(boxes, box) === 1 && heads.length < MOST_HEADS) heads.push(i);
  });
  return heads;
}

/** How many articles' headlines a box holds. */
function countHeads({ boxes, furniture }: Outline): Int32Array {
  const heads = new Int32Array(boxes.length);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { name, parent } = boxes[i] as Box;
    if (name === 'h1' && !furniture[i]) heads[i] = (heads[i] as number) + 1;
    if (parent >= 0) heads[parent] = (heads[parent] as number) + (heads[i] as number);
  }
  return heads;
}
