import { type Box, holds } from './box.js';
import { isArticleBody, type Outline } from './outline.js';

/** How much more a box counts that says of itself what it is. */
const WORTH = { articleBody: 3, marked: 2, article: 1.3, afterHeadline: 1.5 } as const;
// The container is the innermost box that still holds this much of what its parent holds.
const KEPT_MARKED = 0.85;
const KEPT_DENSE = 0.65;
const LEAST = 40;

/**
 * The box of the article's text: by its marks and by where the page's prose is, both weighed together.
 *
 * @param headline - The line of the headline; -1 where there is none.
 * @returns The box; -1 where the whole page is all that can be said.
 */
export function findContent(outline: Outline, headline: number): number {
  const { boxes, prose } = outline;
  const firstLine = firstLines(outline);
  const dense = densest(outline);
  let best = dense;
  let bestScore = dense < 0 ? outline.total : scoreOf(dense);
  for (let i = 0; i < boxes.length; i++) {
    if (!isMarked(boxes[i] as Box) || (prose[i] as number) < LEAST) continue;
    const score = scoreOf(i);
    const inner = best >= 0 && holds(boxes, best, i) && (prose[i] as number) >= (prose[best] as number) * KEPT_MARKED;
    if (score > bestScore || inner) {
      best = i;
      bestScore = score;
    }
  }
  return best < 0 ? best : withSiblings(outline, best);

  function scoreOf(i: number): number {
    const box = boxes[i] as Box;
    const worth = isArticleBody(box.properties)
      ? WORTH.articleBody
      : box.mark.body
        ? WORTH.marked
        : box.name === 'article'
          ? WORTH.article
          : 1;
    const after = headline >= 0 && (firstLine[i] as number) >= headline ? WORTH.afterHeadline : 1;
    return (prose[i] as number) * worth * after;
  }
}

function isMarked({ mark, properties, name }: Box): boolean {
  return mark.body || isArticleBody(properties) || name === 'article' || name === 'main';
}

/** Down from the whole page, as long as one box holds most of the prose. */
function densest({ boxes, prose, total }: Outline): number {
  let at = -1;
  let left = total;
  for (let i = 0; i < boxes.length; i++) {
    const { parent } = boxes[i] as Box;
    if (parent !== at || (prose[i] as number) < left * KEPT_DENSE || left === 0) continue;
    if (isParagraph(boxes[i] as Box)) continue;
    at = i;
    left = prose[i] as number;
  }
  return at;
}

/** A text in several boxes of one kind, as between advertisements: their parent holds it. */
function withSiblings({ boxes, prose }: Outline, box: number): number {
  const { parent, mark, name } = boxes[box] as Box;
  if (parent < 0 || !mark.body) return box;
  let sum = 0;
  let articles = 0;
  for (let i = parent + 1; i < boxes.length; i++) {
    const sibling = boxes[i] as Box;
    if (sibling.parent !== parent) continue;
    if (sibling.mark.body && sibling.name === name) sum += prose[i] as number;
    if (sibling.name === 'h1' || sibling.name === 'article') articles++;
  }
  return articles <= 1 && sum > (prose[box] as number) * 1.05 ? parent : box;
}

function isParagraph({ name }: Box): boolean {
  return name === 'p' || name === 'li' || name === 'span';
}

/** The first line of each box. */
function firstLines({ boxes, lines }: Outline): Int32Array {
  const first = new Int32Array(boxes.length).fill(-1);
  lines.forEach(({ box }, line) => {
    for (let at = box; at >= 0 && first[at] === -1; at = (boxes[at] as Box).parent) first[at] = line;
  });
  return first;
}
