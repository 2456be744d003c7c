import type { Hint } from '../blocks/piece.js';
import type { Role } from '../model/article.js';
import { type Box, commonBox, holds, type PageLine } from './box.js';
import { levelOf } from './headline.js';
import type { Outline } from './outline.js';

/** Where a page's article is. */
export interface Place {
  /** The line of the headline; -1 for none. */
  readonly headline: number;
  /** The box of the text; -1 where it is the whole page. */
  readonly content: number;
}

const LINKED = 0.6;
const ALL_LINKED = 0.9;
const LONGEST_DETAIL = 160;
/** So many lines behind the text still tell of it: source, tags, who wrote it. */
const BEHIND = 16;
const LINK_WORDS = 18;

/** What the markup says of each line: a role where it gives one, and whether the line is main content. */
export function hintsOf(outline: Outline, place: Place): Hint[] {
  const { lines, boxes } = outline;
  const { headline, content } = place;
  const inContent = (line: PageLine): boolean => content < 0 || (line.box >= 0 && holds(boxes, content, line.box));
  const first = lines.findIndex(inContent);
  const last = lines.findLastIndex(inContent);
  const zone = headline < 0 || content < 0 ? content : commonBox(boxes, content, (lines[headline] as PageLine).box);
  const linkedContent = linkShare(lines.filter(inContent)) > LINKED;
  return lines.map((line, i): Hint => {
    const furniture = line.box < 0 ? null : (outline.furniture[line.box] as Role | null);
    const hint = (role: Role | null, main: boolean, rule: string): Hint => ({ role, main, rule, url: urlOf(line) });
    if (i === headline) return hint('headline', true, 'html: headline');
    if (furniture) return hint(furniture, false, `html: ${furnitureWord(boxes, line.box)}`);
    const inside = inContent(line);
    const inZone = zone < 0 || (line.box >= 0 && holds(boxes, zone, line.box));
    const near = inside || (inZone && i < last + BEHIND && i > Math.min(headline, first) - BEHIND);
    const beside = line.box >= 0 && (outline.aside[line.box] as boolean);
    const detail = near && !beside ? detailOf(boxes, line, outline.source.text) : null;
    if (detail) return hint(detail, true, `html: ${detail}`);
    const isLink = line.links > line.chars * ALL_LINKED;
    if (isTagLink(boxes, line, isLink) && near) return hint('keywords', false, 'html: rel tag');
    if (!inside || beside) {
      const between = headline >= 0 && i > headline && i < first && inZone && !beside;
      const isMain = between && line.links <= line.chars * LINKED;
      return hint(null, isMain, isMain ? 'html: below the headline' : 'html: outside the content');
    }
    const level = levelOf(boxes, line.box);
    if (isLink && !linkedContent && line.chars >= LINK_WORDS) return hint('related', true, 'html: a link by itself');
    if (level >= 2 && i > first && !isLink) return hint(null, true, 'html: heading');
    return hint(null, true, 'html: content');
  });
}

function linkShare(lines: readonly PageLine[]): number {
  let chars = 0;
  let links = 0;
  for (const line of lines) {
    chars += line.chars;
    links += line.links;
  }
  return chars === 0 ? 0 : links / chars;
}

function urlOf({ url, links, chars }: PageLine): string | null {
  return links > chars * ALL_LINKED ? url : null;
}

/** The role of the innermost box that tells about the article. */
function detailOf(boxes: readonly Box[], line: PageLine, text: string): Role | null {
  if (line.end - line.start > LONGEST_DETAIL * 2) return null;
  for (let at = line.box; at >= 0; at = (boxes[at] as Box).parent) {
    const { name, mark, properties } = boxes[at] as Box;
    if (name === 'figcaption' || name === 'figure') return 'caption';
    if (name === 'article' || name === 'body' || mark.body) return null;
    const detail = propertyRole(properties) ?? mark.detail;
    if (detail === 'caption') return detail;
    if (detail === null || line.end - line.start > LONGEST_DETAIL) continue;
    if (detail !== 'published' && detail !== 'modified') return detail;
    if (/[\d٠-٩۰-۹]/.test(text.slice(line.start, line.end))) return detail;
  }
  return null;
}

function propertyRole(properties: string): Role | null {
  if (properties === '') return null;
  if (/\s(?:author|creator|dc:creator)\s/.test(properties)) return 'byline';
  if (/\s(?:datepublished|datecreated|dc:date|dc:created)\s/.test(properties)) return 'published';
  return /\s(?:datemodified|dc:modified)\s/.test(properties) ? 'modified' : null;
}

function isTagLink(boxes: readonly Box[], { box }: PageLine, isLink: boolean): boolean {
  return isLink && box >= 0 && /\stag\s/.test((boxes[box] as Box).properties);
}

/** The word that made a box furniture, for the trace. */
function furnitureWord(boxes: readonly Box[], box: number): string {
  let word = '';
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    const { mark, name } = boxes[at] as Box;
    if (mark.furniture) word = mark.word;
    else if (name === 'nav' || name === 'button') word = name;
  }
  return word;
}
