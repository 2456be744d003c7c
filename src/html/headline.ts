import { foldText } from '../text/fold.js';
import { type Box, holds } from './box.js';
import { isArticleBody, type Outline } from './outline.js';

const SHORTEST = 8;
const LONGEST = 300;
const SHORTEST_PART = 24;
/** Between an outlet's name and a title: «العنوان | الضفة نيوز». */
const AFFIX = /[|•·»«]|\s[-–—:]+\s|::/u;
/** Signs that are left at the end where an outlet's name went. */
const SIGNS: ReadonlySet<string> = new Set('|•·»«:–—-');

/**
 * The line that shows the article's headline: an `h1` that the page's metadata repeats, else one alone; without any, a
 * line that is the title word for word.
 *
 * @param titles - The headlines and titles that the metadata gives, the most trusted first.
 * @param siteNames - Names of the outlet; an `h1` that is one of them is the logo.
 */
export function findHeadlineLine(outline: Outline, titles: readonly string[], siteNames: readonly string[]): number {
  const { lines, boxes, source } = outline;
  const folded = titles.map((title) => foldText(title)).filter((title) => title.length >= SHORTEST);
  // Folding leaves letters out, it adds none: a shorter line is no title.
  const shortest = Math.min(...folded.map(({ length }) => length));
  const sites = new Set(siteNames.map((name) => foldText(name)));
  const body = boxes.findIndex(
    (box, i) => (box.mark.body || isArticleBody(box.properties)) && (outline.prose[i] as number) > 0,
  );
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < lines.length; i++) {
    const { box, start, end, links } = lines[i] as (typeof lines)[number];
    if (end - start > LONGEST || end - start < 4) continue;
    const level = levelOf(boxes, box);
    if (level === 0 && end - start < shortest) continue;
    const text = foldText(source.text, start, end);
    if (text === '' || sites.has(text)) continue;
    const exact = folded.includes(text);
    const within = !exact && text.length >= SHORTEST * 2 && folded.some((title) => title.includes(text));
    if (level !== 1 && !exact && !(within && level > 0)) continue;
    // Of equals the first counts: a page of several articles repeats the h1 of each.
    let score = (exact ? 6 : within ? 4 : 0) + (level === 1 ? 3 : level === 2 ? 1.5 : level > 0 ? 1 : 0);
    if (box >= 0 && outline.furniture[box]) score -= 5;
    if (box >= 0 && outline.aside[box]) score -= 1;
    // The page's own story on a list of the latest is a link.
    if (links > 0) score -= 0.5;
    if (body >= 0 && box >= 0 && holds(boxes, body, box) && level !== 1) score -= 1;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** 1 to 6 inside a heading or what is marked as the headline; 0 elsewhere. */
export function levelOf(boxes: readonly Box[], box: number): number {
  for (let at = box, up = 0; at >= 0 && up < 4; at = (boxes[at] as Box).parent, up++) {
    const { name, properties } = boxes[at] as Box;
    if (/\sheadline\s/.test(properties)) return 1;
    const heading = /^h([1-6])$/.exec(name);
    if (heading) return Number(heading[1]);
  }
  return 0;
}

/** The parts of a title that may be the headline: «صحيفة الضفة - [العنوان كما في الخبر]». */
export function partsOf(title: string): string[] {
  const parts = title.split(AFFIX).map((part) => part.trim());
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= SHORTEST_PART);
}

/** The outlet's name, where the page's title is the headline and one more part: «العنوان | [وكالة الشرق]». */
export function siteOfTitle(title: string, headline: string): string | null {
  const parts = title.split(AFFIX).map((part) => part.trim());
  const folded = foldText(headline);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || folded === '') return null;
  if (foldText(title).startsWith(folded))
    return foldText(last) !== '' && !folded.endsWith(foldText(last)) ? last : null;
  return parts.length === 2 && foldText(last) === folded && foldText(first) !== '' ? first : null;
}

/** A title without the outlet's name before or behind it; what only looks like one is left. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const sites = new Set(siteNames.map((name) => foldText(name)).filter((name) => name !== ''));
  let rest = title.trim();
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(AFFIX).map((part) => part.trim());
    if (parts.length < 2) return rest;
    const first = parts[0] as string;
    const last = parts.at(-1) as string;
    if (sites.has(foldText(last))) rest = withoutSigns(rest.slice(0, rest.lastIndexOf(last)));
    else if (sites.has(foldText(first))) rest = rest.slice(first.length).replace(/^[\s|•·:–—-]+/u, '');
    else return rest;
  }
  return rest;
}

/** A title without separators and white space at its end. */
function withoutSigns(title: string): string {
  let end = title.length;
  while (end > 0 && (SIGNS.has(title[end - 1] as string) || title[end - 1]?.trim() === '')) end--;
  return title.slice(0, end);
}
