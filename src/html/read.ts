import { CODE, DIGIT, LATIN, MARK } from '../text/letters.js';
import { appendDecoded, type Source, SourceBuilder } from '../text/source.js';
import { type Box, commonBox, type PageLine } from './box.js';
import { readElement } from './element.js';
import { BLOCKS, UNSEEN, VOIDS } from './elements.js';
import { NO_MARK } from './marks.js';
import { type OpenElement, Stack } from './stack.js';
import { type Tag, type Visitor, walkPage } from './tokens.js';

/** What is seen of a page: its text, line by line, and the boxes that the lines stand in. */
export interface Page {
  readonly source: Source;
  readonly lines: readonly PageLine[];
  readonly boxes: readonly Box[];
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
/** Arabic letters in their joined shapes, and signs that are read as several letters. */
const FIRST_SHAPED = 0xfb00;
// A row of buttons is short; a paragraph that only looks like furniture is not.
const LONGEST_BUTTONS = 80;

/** Reads what a reader of the page sees; `others` are told of every tag and text too. */
export function readVisible(html: string, others: Visitor): Page {
  const reader = new PageReader(html);
  walkPage(html, {
    open(tag) {
      others.open(tag);
      reader.open(tag);
    },
    close(name) {
      others.close(name);
      reader.close(name);
    },
    text(start, end) {
      others.text(start, end);
      reader.text(start, end);
    },
  });
  return reader.page();
}

const BARS: ReadonlySet<string> = new Set(['|', '•', '·']);

/** White space as browsers collapse it. */
function isBlank(unit: number): boolean {
  return unit === SPACE || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

class PageReader implements Visitor {
  private readonly builder: SourceBuilder;
  private readonly stack = new Stack();
  private readonly boxes: Box[] = [];
  private readonly lines: PageLine[] = [];
  private line: PageLine | null = null;
  /** The element that the last text stood in. */
  private last: OpenElement | undefined;
  private lastEnd = 0;
  /** The element whose content is skipped, and how many of its name are open. */
  private skipped = '';
  private skippedOpen = 0;
  /** White space that shows only if text of the same line follows. */
  private space: { from: number; to: number } | null = null;

  constructor(private readonly html: string) {
    this.builder = new SourceBuilder(html);
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (this.skipped !== '') {
      if (name === this.skipped) this.skippedOpen++;
      return;
    }
    if (UNSEEN.has(name)) {
      this.skipped = name;
      this.skippedOpen = 1;
      if (BLOCKS.has(name)) this.line = null;
      return;
    }
    if (name === 'br' || name === 'hr') this.line = null;
    if (VOIDS.has(name)) return;
    this.stack.endImplied(name);
    const element = readElement(tag, this.stack.top);
    if (element.breaks) this.line = null;
    this.stack.push(element);
  }

  close(name: string): void {
    if (this.skipped !== '') {
      if (name === this.skipped && --this.skippedOpen === 0) this.skipped = '';
      return;
    }
    const closing = this.stack.top;
    if (BLOCKS.has(name) || (closing?.breaks && closing.name === name)) this.line = null;
    this.stack.close(name);
  }

  text(start: number, end: number): void {
    if (this.skipped !== '' || this.stack.top?.unseen) return;
    const { html } = this;
    const keepsLines = this.stack.top?.keepsLines === true;
    let from = start;
    let isPlain = true;
    for (let at = start; at < end; ) {
      const unit = html.charCodeAt(at);
      if (!isBlank(unit)) {
        isPlain &&= unit !== AMPERSAND && unit < FIRST_SHAPED;
        at++;
        continue;
      }
      let to = at + 1;
      while (to < end && isBlank(html.charCodeAt(to))) to++;
      // One space between words is copied with them.
      if (unit === SPACE && to === at + 1 && at > start && to < end && at > from) {
        at = to;
        continue;
      }
      this.append(from, at, isPlain);
      if (keepsLines && html.slice(at, to).includes('\n')) this.line = null;
      else this.space ??= { from: at, to };
      from = at = to;
      isPlain = true;
    }
    this.append(from, end, isPlain);
  }

  page(): Page {
    return { source: this.builder.build(), lines: this.lines, boxes: this.boxes };
  }

  /** @param isPlain - Nothing in it is written otherwise than it is read. */
  private append(from: number, to: number, isPlain: boolean): void {
    if (to <= from) return;
    const { builder } = this;
    const top = this.stack.top;
    const box = this.boxOf(this.stack.open.length - 1);
    if (this.line && this.standsApart(top, this.line, from)) this.line = null;
    if (this.line === null) {
      if (this.lines.length > 0) builder.replace('\n', from, from);
      this.line = { start: builder.length, end: builder.length, box, chars: 0, links: 0, url: null, targets: 0 };
      this.lines.push(this.line);
    } else if (this.space) builder.replace(' ', this.space.from, this.space.to);
    this.space = null;
    if (top?.link && (top.link !== this.last?.link || this.line.targets === 0)) this.line.targets++;
    this.last = top;
    this.lastEnd = to - 1;
    const { line } = this;
    if (isPlain) builder.copy(from, to);
    else appendDecoded(builder, from, to);
    const added = builder.length - line.end;
    line.end = builder.length;
    line.chars += added;
    if (box !== line.box) line.box = commonBox(this.boxes, line.box, box);
    if (top?.link) {
      line.links += added;
      line.url ??= top.link.url;
    }
    // «هالة نصر | الأحد 24 مايو»: a bar between two elements of a short line parts it.
    if (to - from === 1 && BARS.has(this.html[from] as string) && !top?.inParagraph && line.chars <= LONGEST_BUTTONS)
      this.line = null;
  }

  /**
   * Whether text in the element `top` is not of the line before it, as a reader sees. Links side by side are a menu or
   * tags; in furniture that also holds of two texts without a space between: «<span>1:05</span><span>العنوان</span>».
   */
  private standsApart(top: OpenElement | undefined, line: PageLine, from: number): boolean {
    const { last } = this;
    if (top === undefined || last === undefined || top === last) return false;
    // «<span>Posted by: …</span> <span>in …</span>» in a row of details.
    const ofTwoCells = top.cell !== null && last.cell !== null && top.cell !== last.cell;
    if (ofTwoCells && this.html[this.lastEnd] !== ':') return true;
    const ofTwoLinks = top.link !== null && last.link !== null && top.link !== last.link;
    if (top.furnished && last.furnished && (!top.inParagraph || line.chars <= LONGEST_BUTTONS))
      return ofTwoLinks || (this.space === null && !top.inDetail && this.isLetter(from) && this.isLetter(this.lastEnd));
    // «<span>هالة نصر</span><span>24 مايو</span>»: nobody writes a number on to a word.
    const isGlued = this.space === null && this.isLetter(from) && this.isLetter(this.lastEnd);
    if (isGlued && !top.inParagraph && !top.inDetail && (this.isDigit(from) || this.isDigit(this.lastEnd))) return true;
    // «<span>المرفقات</span><a>خريطة الموقع</a>»: nor a link on to a label.
    const isLabelled = isGlued && !top.inParagraph && !top.inDetail && top.link !== null && last.link === null;
    if (isLabelled && !this.stack.open.includes(last)) return true;
    return ofTwoLinks && !top.inParagraph && line.links >= line.chars - 1;
  }

  private isDigit(at: number): boolean {
    const code = CODE[this.html.charCodeAt(at)] as number;
    return code >= DIGIT && code < LATIN;
  }

  private isLetter(at: number): boolean {
    return (CODE[this.html.charCodeAt(at)] as number) < MARK;
  }

  /** The box of an open element, made where it is the first time that text is seen in it. */
  private boxOf(at: number): number {
    const { open } = this.stack;
    let known = at;
    while (known >= 0 && (open[known] as OpenElement).box < 0) known--;
    let parent = known < 0 ? -1 : (open[known] as OpenElement).box;
    for (let i = known + 1; i <= at; i++) {
      const element = open[i] as OpenElement;
      const { name, mark, properties, datetime } = element;
      // «b» and «i» say nothing of what stands in them.
      if (element.breaks || mark !== NO_MARK || properties !== '' || datetime !== null) {
        const depth = (this.boxes[parent]?.depth ?? -1) + 1;
        this.boxes.push({ parent, depth, name, mark, properties, datetime });
        parent = this.boxes.length - 1;
      }
      element.box = parent;
    }
    return parent;
  }
}
