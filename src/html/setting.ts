import type { Role } from '../model/article.js';
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
}

/** A line and where it stands. */
export interface Setting {
  readonly index: number;
  readonly line: PageLine;
  readonly text: string;
  /** The role of the furniture around it. */
  readonly furniture: Role | null;
  readonly beside: 'page' | 'article' | null;
  /** In the box of the text. */
  readonly inside: boolean;
  /** In the innermost box that holds headline and text. */
  readonly inZone: boolean;
  /** So close to headline and text that it may tell of them. */
  readonly near: boolean;
  /** In the lines above the headline. */
  readonly above: boolean;
  /** In a row of details: «post-meta». */
  readonly inRow: boolean;
  /** What its boxes say that it tells of the article. */
  readonly detail: Role | null;
  /** It is a link as a whole. */
  readonly isLink: boolean;
  /** 1 to 6 in a heading; 0 elsewhere. */
  readonly level: number;
}

const LINKED = 0.6;
const ALL_LINKED = 0.9;
/** So many lines around the text still tell of it: source, tags, who wrote it. */
const AROUND = 16;
/** So many lines above the headline may hold its date and section. */
const ABOVE = 4;
const ROW_PROSE = 100;
const FULL_DATE = /[\d٠-٩۰-۹]{4}|[\d٠-٩۰-۹]\s*[/.-]\s*[\d٠-٩۰-۹]+\s*[/.-]/;

/** What the lines of a page are set beside: headline, text, and the zone that holds both. */
export class Settings {
  readonly headline: number;
  readonly content: number;
  readonly isList: boolean;
  /** The first and the last line of the text; -1 for none. */
  readonly first: number;
  readonly last: number;
  /** The last sentence of the text; -1 for none. */
  readonly lastProse: number;
  /** The headline's text. */
  readonly title: string;
  /** The text itself is mostly links. */
  readonly isLinkList: boolean;
  /** A date stands below the headline: one above it is the page's clock, one behind the text another story's. */
  readonly isDated: boolean;
  private readonly zone: number;

  constructor(
    readonly outline: Outline,
    { headline, content, isList }: Place,
  ) {
    const { lines, boxes } = outline;
    const inside = lines.filter((line) => this.holdsLine(line, content, isList));
    this.headline = headline;
    this.content = content;
    this.isList = isList;
    this.first = inside[0] === undefined ? -1 : lines.indexOf(inside[0]);
    this.last = this.first < 0 ? -1 : lines.lastIndexOf(inside.at(-1) as PageLine);
    const { before, total } = outline;
    this.lastProse = lines.findLastIndex(
      (line, i) => (before[i + 1] ?? total) > (before[i] as number) && this.holdsLine(line, content, isList),
    );
    const title = lines[headline];
    this.title = title ? this.textOf(title) : '';
    this.zone = content < 0 ? content : title ? commonBox(boxes, content, title.box) : this.boxAbove(boxes, content);
    this.isLinkList = linkShare(inside) > LINKED;
    this.isDated = lines
      .slice(headline + 1, Math.max(0, Math.min(this.last, headline + AROUND)))
      .some((line) => isDate(detailOf(outline, line)) && FULL_DATE.test(this.textOf(line)));
  }

  of(index: number): Setting {
    const { outline, headline, content, isList, first, last, zone } = this;
    const { boxes, lines } = outline;
    const line = lines[index] as PageLine;
    const { box } = line;
    const furniture = outline.furniture[box] ?? null;
    const beside = outline.aside[box] ?? null;
    const inside = this.holdsLine(line, content, isList);
    const inZone = inside || (!isList && (zone < 0 || (box >= 0 && holds(boxes, zone, box))));
    const above = headline >= 0 && index < headline && index >= headline - ABOVE;
    const top = headline >= 0 ? Math.min(headline, first) : first;
    const around = inZone && index < last + AROUND && index > top - AROUND;
    const near = beside !== 'page' && (inside || above || around);
    return {
      index,
      line,
      text: this.textOf(line),
      furniture,
      beside,
      inside,
      inZone,
      near,
      above,
      inRow: isInRow(outline, box),
      detail: near || furniture === 'copyright' ? detailOf(outline, line) : null,
      isLink: line.links > line.chars * ALL_LINKED,
      level: inside ? levelOf(boxes, box) : 0,
    };
  }

  /** Where no line is known as the headline: the innermost box that begins above the text, short of the whole page. */
  private boxAbove(boxes: readonly Box[], content: number): number {
    const before = this.outline.lines[this.first - 1];
    if (!before) return content;
    const around = commonBox(boxes, content, before.box);
    const name = boxes[around]?.name;
    return name === undefined || name === 'body' || name === 'html' ? content : around;
  }

  private holdsLine({ box }: PageLine, content: number, isList: boolean): boolean {
    return !isList && (content < 0 || (box >= 0 && holds(this.outline.boxes, content, box)));
  }

  private textOf({ start, end }: PageLine): string {
    return this.outline.source.text.slice(start, end);
  }
}

/** A row is short: «article-info» may be around a whole article. */
function isInRow({ boxes, prose }: Outline, box: number): boolean {
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    if ((boxes[at] as Box).mark.row) return (prose[at] as number) <= ROW_PROSE;
  }
  return false;
}

export function isDate(detail: Role | null): boolean {
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
