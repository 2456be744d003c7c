import { appendDecoded, type Source, SourceBuilder } from '../text/source.js';
import { attributeOf } from './attributes.js';
import { type Box, commonBox, type PageLine } from './box.js';
import { BLOCKS, UNSEEN, VOIDS } from './elements.js';
import { MarkReader, NO_MARK } from './marks.js';
import { type OpenElement, Stack } from './stack.js';
import { type Tag, type Visitor, walkPage } from './tokens.js';

/** What is seen of a page: its text, line by line, and the boxes that the lines stand in. */
export interface Page {
  readonly source: Source;
  readonly lines: readonly PageLine[];
  readonly boxes: readonly Box[];
}

const MARKING = ['class', 'id', 'data-component'] as const;
const TELLING = ['itemprop', 'property', 'rel', 'role'] as const;
const BROWSER_SPACE = /[ \t\n\f\r]+/g;
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Reads what a reader of the page sees; `others` are told of every tag and text too. */
export function readVisible(html: string, others: Visitor): Page {
  const reader = new PageReader(html);
  walkPage(html, {
    open(tag) {
      others.open(tag);
      reader.open(tag);
    },
    close(name, start) {
      others.close(name, start);
      reader.close(name);
    },
    text(start, end) {
      others.text(start, end);
      reader.text(start, end);
    },
  });
  return reader.page();
}

class PageReader implements Visitor {
  private readonly builder: SourceBuilder;
  private readonly stack = new Stack();
  private readonly marks = new MarkReader();
  private readonly boxes: Box[] = [];
  private readonly lines: PageLine[] = [];
  private line: PageLine | null = null;
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
    const element = this.read(tag);
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
    const keepsLines = this.stack.top?.keepsLines === true;
    const stretch = this.html.slice(start, end);
    let from = 0;
    for (const { 0: white, index } of stretch.matchAll(BROWSER_SPACE)) {
      const to = index + white.length;
      if (white === ' ' && index > 0 && to < stretch.length && this.space === null) continue;
      this.append(start + from, start + index);
      if (keepsLines && white.includes('\n')) this.line = null;
      else this.space ??= { from: start + index, to: start + to };
      from = to;
    }
    this.append(start + from, end);
  }

  page(): Page {
    return { source: this.builder.build(), lines: this.lines, boxes: this.boxes };
  }

  private append(from: number, to: number): void {
    if (to <= from) return;
    const { builder } = this;
    const top = this.stack.top;
    const box = this.boxOf(this.stack.open.length - 1);
    if (this.line === null) {
      if (this.lines.length > 0) builder.replace('\n', from, from);
      this.line = { start: builder.length, end: builder.length, box, chars: 0, links: 0, url: null };
      this.lines.push(this.line);
    } else if (this.space) builder.replace(' ', this.space.from, this.space.to);
    this.space = null;
    const { line } = this;
    appendDecoded(builder, from, to);
    const added = builder.length - line.end;
    line.end = builder.length;
    line.chars += added;
    if (box !== line.box) line.box = commonBox(this.boxes, line.box, box);
    if (top?.url) {
      line.links += added;
      line.url ??= top.url;
    }
  }

  /** The box of an open element, made where it is the first time that text is seen in it. */
  private boxOf(at: number): number {
    const { open } = this.stack;
    let known = at;
    while (known >= 0 && (open[known] as OpenElement).box < 0) known--;
    let parent = known < 0 ? -1 : (open[known] as OpenElement).box;
    for (let i = known + 1; i <= at; i++) {
      const element = open[i] as OpenElement;
      // «b» and «i» say nothing of what stands in them.
      const plain = !element.breaks && element.mark === NO_MARK && element.properties === '' && element.name !== 'time';
      if (!plain) {
        const depth = (this.boxes[parent]?.depth ?? -1) + 1;
        this.boxes.push({ parent, depth, name: element.name, mark: element.mark, properties: element.properties });
        parent = this.boxes.length - 1;
      }
      element.box = parent;
    }
    return parent;
  }

  private read(tag: Tag): OpenElement {
    const { html, stack } = this;
    const { name, attributes } = tag;
    const around = stack.top;
    let names = '';
    let properties = '';
    for (const key of MARKING) if (attributes.has(key)) names += ` ${attributeOf(html, tag, key)}`;
    for (const key of TELLING) if (attributes.has(key)) properties += ` ${attributeOf(html, tag, key)} `;
    const mark = names === '' ? NO_MARK : this.marks.read(names.trim());
    const style = attributes.has('style') ? (attributeOf(html, tag, 'style') as string) : '';
    // A span with the byline or date is set apart by style; inside a paragraph it is part of the sentence.
    const inParagraph = name === 'p' || around?.inParagraph === true;
    const setApart = mark.detail !== null && !inParagraph;
    return {
      name,
      mark,
      properties: properties.toLowerCase(),
      breaks: BLOCKS.has(name) || setApart,
      unseen: around?.unseen === true || attributes.has('hidden') || HIDDEN_STYLE.test(style),
      keepsLines: name === 'pre' || around?.keepsLines === true,
      inParagraph,
      url: name === 'a' && attributes.has('href') ? attributeOf(html, tag, 'href') : (around?.url ?? null),
      box: -1,
    };
  }
}
