import type { Role } from '../model/article.js';
import { foldText } from '../text/fold.js';
import type { Box, PageLine } from './box.js';
import type { Page } from './read.js';

/** The boxes of a page with what their lines add up to: where its prose is, and what is furniture. */
export interface Outline extends Page {
  /** Prose in a box and all boxes inside it, by characters, furniture left out. */
  readonly prose: Float64Array;
  /** Prose that is near in a box: half of what its inner containers have, a quarter of theirs, and so on. */
  readonly near: Float64Array;
  /** Characters of links in a box and all boxes inside it, furniture left out. */
  readonly linked: Float64Array;
  /** Lines of prose, and lines that are links as a whole, in a box and all boxes inside it, furniture left out. */
  readonly passages: Int32Array;
  readonly titles: Int32Array;
  /** Prose before each line of the page, furniture left out. */
  readonly before: Float64Array;
  readonly total: number;
  /** The role of the outermost furniture around the box; `null` for none. */
  readonly furniture: readonly (Role | null)[];
  /** Whether the box stands in a part of the page beside the main content, or in the article's own foot. */
  readonly aside: readonly ('page' | 'article' | null)[];
}

const LONG_LINE = 60;
const SENTENCE_LINE = 30;
const SENTENCE_END = /[.!؟?…»”"]\s*$/;
const LINKED = 0.4;
const ALL_LINKED = 0.9;
const TITLE = 14;
// Furniture that holds most of the page's prose is no furniture: «<body class="single comments-open">».
const MOST_PROSE = 0.5;
const NEARLY_ALL = 0.8;
/** A line that the page's data repeats as the article's counts so many times. */
const REPEATED = 2;
const LONGEST_BODY = 20_000;
const MOST_COMPARED = 2000;

export const TAG_FURNITURE: Readonly<Record<string, Role>> = {
  nav: 'navigation',
  button: 'navigation',
  'amp-social-share': 'share',
  'amp-sidebar': 'navigation',
  'amp-twitter': 'other',
  'amp-instagram': 'other',
  'amp-facebook': 'other',
  marquee: 'related',
};
const ASIDE_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'header']);
const ASIDE_ROLES = /\s(?:complementary|contentinfo|banner|search|navigation|menu|dialog)\s/;
/** Their class names tell of the page: «<body class="single comments-open">». */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'form']);
const HEAD_TAGS: ReadonlySet<string> = new Set(['article', 'main']);
const PASSAGES: ReadonlySet<string> = new Set('p li span b strong em blockquote h2 h3 h4 h5 h6 a time'.split(' '));

/**
 * @param statedBody - The text of the article as the page's data has it: often no more than the summary.
 * @param gated - Classes that the page's data gives the text for subscribers: «paywall» is the text there, no notice.
 */
export function outlineOf(page: Page, statedBody: string | null, gated: readonly string[]): Outline {
  const { boxes, lines, source } = page;
  const weights = weigh(lines, source.text, statedBody);
  const raw = new Float64Array(boxes.length);
  const holdsText = new Uint8Array(boxes.length);
  let all = 0;
  lines.forEach(({ box }, i) => {
    all += weights[i] as number;
    if (box >= 0) raw[box] = (raw[box] as number) + (weights[i] as number);
  });
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent, mark, properties, name } = boxes[i] as Box;
    if (name === 'h1' || ((raw[i] as number) > 0 && (mark.body || isArticleBody(properties)))) holdsText[i] = 1;
    if (parent < 0) continue;
    raw[parent] = (raw[parent] as number) + (raw[i] as number);
    if (holdsText[i]) holdsText[parent] = 1;
  }
  const furniture: (Role | null)[] = [];
  const aside: ('page' | 'article' | null)[] = [];
  const inArticle: boolean[] = [];
  boxes.forEach((box, i) => {
    const share = all === 0 ? 0 : (raw[i] as number) / all;
    const holdsArticle = share >= NEARLY_ALL || (share >= MOST_PROSE && holdsText[i] === 1);
    const isWhole = WHOLES.has(box.name) || (box.name === 'article' && holdsText[i] === 1);
    const isText = holdsArticle || isWhole || (box.mark.furniture !== null && isGated(box, gated));
    const own = isText ? null : (TAG_FURNITURE[box.name] ?? box.mark.furniture);
    furniture.push(furniture[box.parent] ?? own);
    inArticle.push(inArticle[box.parent] === true || HEAD_TAGS.has(box.name));
    const kind = holdsArticle || holdsText[i] === 1 ? null : asideOf(box, inArticle[i] === true);
    aside.push(aside[box.parent] === 'page' ? 'page' : (kind ?? aside[box.parent] ?? null));
  });
  return { ...page, ...sumUp(page, weights, furniture, aside), furniture, aside };
}

function isGated({ mark }: Box, gated: readonly string[]): boolean {
  return gated.length > 0 && mark.names.split(/\s+/).some((name) => gated.includes(name));
}

function asideOf({ name, mark, properties }: Box, inArticle: boolean): 'page' | 'article' | null {
  if (ASIDE_ROLES.test(properties)) return 'page';
  if (!ASIDE_TAGS.has(name)) return mark.aside;
  if (name === 'header' && inArticle) return null;
  return inArticle && name === 'footer' ? 'article' : 'page';
}

function sumUp(
  { boxes, lines }: Page,
  weights: Float64Array,
  furniture: readonly (Role | null)[],
  aside: readonly ('page' | 'article' | null)[],
): Pick<Outline, 'prose' | 'near' | 'linked' | 'passages' | 'titles' | 'before' | 'total'> {
  const prose = new Float64Array(boxes.length);
  const near = new Float64Array(boxes.length);
  const linked = new Float64Array(boxes.length);
  const passages = new Int32Array(boxes.length);
  const titles = new Int32Array(boxes.length);
  const before = new Float64Array(lines.length);
  let total = 0;
  lines.forEach(({ box, links, chars }, i) => {
    before[i] = total;
    if (box >= 0 && (furniture[box] || aside[box])) return;
    const weight = weights[i] as number;
    total += weight;
    if (box < 0) return;
    prose[box] = (prose[box] as number) + weight;
    near[box] = (near[box] as number) + weight;
    linked[box] = (linked[box] as number) + links;
    if (weight > 0) passages[box] = (passages[box] as number) + 1;
    else if (chars >= TITLE && links > chars * ALL_LINKED) titles[box] = (titles[box] as number) + 1;
  });
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent, name } = boxes[i] as Box;
    if (parent < 0) continue;
    prose[parent] = (prose[parent] as number) + (prose[i] as number);
    linked[parent] = (linked[parent] as number) + (linked[i] as number);
    passages[parent] = (passages[parent] as number) + (passages[i] as number);
    titles[parent] = (titles[parent] as number) + (titles[i] as number);
    // A paragraph is its container's as a whole.
    near[parent] = (near[parent] as number) + (near[i] as number) * (PASSAGES.has(name) ? 1 : 0.5);
  }
  return { prose, near, linked, passages, titles, before, total };
}

function weigh(lines: readonly PageLine[], text: string, statedBody: string | null): Float64Array {
  const body = statedBody === null ? '' : foldText(statedBody.slice(0, LONGEST_BODY));
  let compared = 0;
  return Float64Array.from(lines, (line) => {
    const prose = proseOf(line, text);
    if (prose === 0 || body === '' || compared++ > MOST_COMPARED) return prose;
    return body.includes(foldText(text, line.start, line.end)) ? prose * REPEATED : prose;
  });
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
