import type { Role } from '../model/article.js';
import type { Box, PageLine } from './box.js';
import type { Page } from './read.js';

/** The boxes of a page with what their lines add up to: where its prose is, and what is furniture. */
export interface Outline extends Page {
  /** Characters of prose in a box and all boxes inside it, furniture left out. Index -1 is not there: see `total`. */
  readonly prose: Float64Array;
  readonly total: number;
  /** The role of the outermost furniture around the box; `null` for none. */
  readonly furniture: readonly (Role | null)[];
  /** Whether the box stands in a part of the page beside the main content. */
  readonly aside: readonly boolean[];
}

const LONG_LINE = 60;
const SENTENCE_LINE = 30;
const SENTENCE_END = /[.!؟?…»”"]\s*$/;
const LINKED = 0.4;
// Furniture that holds most of the page's prose is no furniture: «<body class="single comments-open">».
const MOST_PROSE = 0.5;
const NEARLY_ALL = 0.8;

const TAG_FURNITURE: Readonly<Record<string, Role>> = {
  nav: 'navigation',
  button: 'navigation',
  'amp-social-share': 'share',
  'amp-sidebar': 'navigation',
};
const ASIDE_TAGS: ReadonlySet<string> = new Set(['aside', 'footer']);
const ASIDE_ROLES = /\s(?:complementary|contentinfo|banner|search|navigation|menu|dialog)\s/;
const HEAD_TAGS: ReadonlySet<string> = new Set(['article', 'main']);

export function outlineOf(page: Page): Outline {
  const { boxes, lines, source } = page;
  const raw = new Float64Array(boxes.length);
  const holdsText = new Uint8Array(boxes.length);
  const weights = lines.map((line) => proseOf(line, source.text));
  lines.forEach(({ box }, i) => {
    if (box < 0) return;
    raw[box] = (raw[box] as number) + (weights[i] as number);
    if ((boxes[box] as Box).name === 'h1') holdsText[box] = 1;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent, mark, properties } = boxes[i] as Box;
    if ((raw[i] as number) > 0 && (mark.body || isArticleBody(properties))) holdsText[i] = 1;
    if (parent < 0) continue;
    raw[parent] = (raw[parent] as number) + (raw[i] as number);
    if (holdsText[i]) holdsText[parent] = 1;
  }
  const furniture: (Role | null)[] = [];
  const aside: boolean[] = [];
  const inArticle: boolean[] = [];
  boxes.forEach((box, i) => {
    const share = all === 0 ? 0 : (raw[i] as number) / all;
    const holdsArticle = share >= NEARLY_ALL || (share >= MOST_PROSE && holdsText[i] === 1);
    const own = holdsArticle ? null : (TAG_FURNITURE[box.name] ?? box.mark.furniture);
    furniture.push(furniture[box.parent] ?? own);
    inArticle.push(inArticle[box.parent] === true || HEAD_TAGS.has(box.name));
    const isAside = ASIDE_TAGS.has(box.name) || (box.name === 'header' && inArticle[i] !== true) || box.mark.aside;
    const beside = isAside || ASIDE_ROLES.test(box.properties);
    aside.push(aside[box.parent] === true || (beside && !holdsArticle && holdsText[i] === 0));
  });
  const prose = new Float64Array(boxes.length);
  let total = 0;
  lines.forEach(({ box }, i) => {
    if (box >= 0 && (furniture[box] || aside[box])) return;
    total += weights[i] as number;
    if (box >= 0) prose[box] = (prose[box] as number) + (weights[i] as number);
  });
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent } = boxes[i] as Box;
    if (parent >= 0) prose[parent] = (prose[parent] as number) + (prose[i] as number);
  }
  return { ...page, prose, total, furniture, aside };
}

/** How much of a line is sentences that lead nowhere else. */
function proseOf({ start, end, chars, links }: PageLine, text: string): number {
  if (chars < SENTENCE_LINE || links > chars * LINKED) return 0;
  const long = chars >= LONG_LINE || SENTENCE_END.test(text.slice(Math.max(start, end - 4), end));
  return long ? chars - links : 0;
}

export function isArticleBody(properties: string): boolean {
  return properties.includes('articlebody');
}
