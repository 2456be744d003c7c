import type { Hint } from '../blocks/piece.js';
import { WRITER_FOLDERS } from '../lexicon/html.js';
import type { Role } from '../model/article.js';
import { type Base, resolveAddress } from './address.js';
import { type Box, commonBox, holds, type PageLine } from './box.js';
import { detailOf } from './details.js';
import { levelOf } from './headline.js';
import type { Outline } from './outline.js';

/** Where a page's article is. */
export interface Place {
  /** The line of the headline; -1 for none. */
  readonly headline: number;
  /** The box of the text; -1 where it is the whole page. */
  readonly content: number;
  /** The page only offers articles: nothing in it is one. */
  readonly isList: boolean;
  /** The page's own address, which links are relative to. */
  readonly base: Base | null;
}

const LINKED = 0.6;
const MOSTLY_LINKED = 0.5;
const ALL_LINKED = 0.9;
/** So many lines around the text still tell of it: source, tags, who wrote it. */
const AROUND = 16;
/** So many lines above the headline may hold its date and section. */
const ABOVE = 4;
/** So many lines below the headline, or from the start of the text, its writer may be named. */
const BELOW = 6;
const LINK_CHARS = 18;
const STORY_CHARS = 14;
const STORY_WORDS = 3;
const MENU_WORDS = 3;
const LONGEST_CLOCK = 60;
const LONGEST_HEADING = 120;
const LONG_SENTENCE = 100;
/** Furniture that a date of the article may stand in. */
const HOLDS_DATES: ReadonlySet<Role> = new Set(['share', 'metrics', 'navigation']);
const FULL_DATE = /[\d٠-٩۰-۹]{4}|[\d٠-٩۰-۹]\s*[/.-]\s*[\d٠-٩۰-۹]+\s*[/.-]/;
const WRITER = new RegExp(`/(?:${WRITER_FOLDERS.split(' ').join('|')})(?:/|[?#=]|$)`, 'i');
/** Two to five words of letters. */
const NAME = /^[^\d\s]+(?:\s+[^\d\s]+){1,4}$/;
const YEAR = /[\d٠-٩]{4}|هـ/;

/** What the markup says of each line: a role where it gives one, and whether the line is main content. */
export function hintsOf(outline: Outline, place: Place): Hint[] {
  const { lines, boxes, source, aside } = outline;
  const { headline, content, isList, base } = place;
  const inContent = ({ box }: PageLine): boolean =>
    !isList && (content < 0 || (box >= 0 && holds(boxes, content, box)));
  const first = lines.findIndex(inContent);
  const last = lines.findLastIndex(inContent);
  const zone = headline < 0 || content < 0 ? content : commonBox(boxes, content, (lines[headline] as PageLine).box);
  const top = headline >= 0 ? Math.min(headline, first) : first;
  // Where a date stands below the headline, one above it is the page's clock and one behind the text another story's.
  const isDatedBelow = lines.some(
    (line, i) =>
      i > headline &&
      i < Math.min(last, headline + AROUND) &&
      isDate(detailOf(outline, line)) &&
      FULL_DATE.test(source.text.slice(line.start, line.end)),
  );
  const title = headline < 0 ? '' : source.text.slice(lines[headline]?.start, lines[headline]?.end);
  const isLinkList = linkShare(lines.filter(inContent)) > LINKED;
  const isAtHead = (i: number): boolean => i > headline - ABOVE && i < Math.max(headline, first) + BELOW;
  return lines.map((line, i): Hint => {
    const { box } = line;
    const hint = (role: Role | null, main: boolean, rule: string): Hint => ({
      role,
      main,
      rule: `html: ${rule}`,
      url: line.links > line.chars * MOSTLY_LINKED && line.url !== null ? resolveAddress(line.url, base) : null,
    });
    if (i === headline) return hint('headline', true, 'headline');
    const beside = box < 0 ? null : (aside[box] as 'page' | 'article' | null);
    const furniture = box < 0 ? null : (outline.furniture[box] as Role | null);
    const inside = inContent(line);
    const inZone = inside || (!isList && (zone < 0 || (box >= 0 && holds(boxes, zone, box))));
    const above = headline >= 0 && i < headline && i >= headline - ABOVE;
    const near = beside !== 'page' && (inside || above || (inZone && i < last + AROUND && i > top - AROUND));
    const detail = near || furniture === 'copyright' ? detailOf(outline, line) : null;
    const dated = isDate(detail);
    if (furniture === 'copyright' && detail === 'caption') return hint(detail, inside, detail);
    const isLink = line.links > line.chars * ALL_LINKED;
    const text = source.text.slice(line.start, line.end);
    const isClock = i < headline && !inside && !isLink && text.length <= LONGEST_CLOCK && YEAR.test(text);
    if (furniture && !(dated && HOLDS_DATES.has(furniture) && i < last) && !(isClock && furniture === 'navigation'))
      return hint(furniture, false, wordOf(boxes, box));
    const isOwn = dated && (above || i > last) ? !isDatedBelow : !above || inZone;
    if (detail && isOwn) return hint(detail, true, detail);
    if (isLink && near && isAtHead(i) && isWriter(line.url, text)) return hint('byline', true, 'link to a writer');
    if (isLink && near && isTag(boxes, box)) return hint('keywords', false, 'rel tag');
    if (isLabel(boxes, box)) return hint('navigation', false, 'label for screen readers');
    if (inside && i > headline && text === title) return hint('navigation', false, 'repeats the headline');
    if (inside && !beside) {
      const level = levelOf(boxes, box);
      if (isLink && !isLinkList && line.chars >= LINK_CHARS && !isSentence(text))
        return hint('related', true, 'a link by itself');
      const isDeck = i === headline + 1 && i < last;
      if (level >= 2 && i > first && !isLink && !isDeck && line.chars <= LONGEST_HEADING)
        return hint('heading', true, 'heading');
      return hint(null, true, 'content');
    }
    if (headline >= 0 && i > headline && i < first && inZone && !beside && line.links <= line.chars * LINKED)
      return hint(null, true, 'below the headline');
    const behind = i > last;
    if (
      isOtherArticle(boxes, box, isList ? -1 : content, isList) ||
      (isLink && line.targets === 1 && isHeadlineLike(text, behind))
    )
      return hint('related', false, 'another story');
    if (isClock) return hint('other', false, 'clock of the page');
    return hint(null, false, 'outside the content');
  });
}

/** A whole sentence that is a link is the text's. */
function isSentence(text: string): boolean {
  return text.length >= LONG_SENTENCE && /[.؟!]\s*$/.test(text);
}

function isDate(detail: Role | null): boolean {
  return detail === 'published' || detail === 'modified';
}

/** How much of some lines is links. */
export function linkShare(lines: readonly PageLine[]): number {
  let chars = 0;
  let links = 0;
  for (const line of lines) {
    chars += line.chars;
    links += line.links;
  }
  return chars === 0 ? 0 : links / chars;
}

/** A link of several words leads to a story; fewer are a menu's. Menus stand before the text more than behind it. */
function isHeadlineLike(text: string, behind: boolean): boolean {
  const words = text.split(/\s+/).length;
  return text.length >= STORY_CHARS && words >= (behind ? STORY_WORDS : MENU_WORDS + 1);
}

/** In an `article` that is not the one of the content. */
function isOtherArticle(boxes: readonly Box[], box: number, content: number, isList: boolean): boolean {
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    if ((boxes[at] as Box).name === 'article') return content < 0 ? isList : !holds(boxes, at, content);
  }
  return false;
}

function isWriter(url: string | null, text: string): boolean {
  return url !== null && WRITER.test(url) && NAME.test(text);
}

function isTag(boxes: readonly Box[], box: number): boolean {
  return box >= 0 && /\stag\s/.test((boxes[box] as Box).properties);
}

/** Nothing but a label for screen readers. */
function isLabel(boxes: readonly Box[], box: number): boolean {
  return box >= 0 && (boxes[box] as Box).mark.label;
}

/** The word that made a box furniture, for the trace. */
function wordOf(boxes: readonly Box[], box: number): string {
  let word = '';
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    const { mark, name } = boxes[at] as Box;
    if (mark.furniture) word = `class ${mark.word}`;
    else if (name === 'nav' || name === 'button') word = name;
  }
  return word;
}
