import { BLOCKS, endedBy, FORMATTING, SCOPES, TABLE_PARTS } from './elements.js';
import type { Mark } from './marks.js';

/** An `a` that goes somewhere. */
export interface Link {
  readonly url: string;
}

/** An element whose end has not come. */
export interface OpenElement {
  readonly name: string;
  readonly mark: Mark;
  readonly properties: string;
  /** Begins and ends a line. */
  readonly breaks: boolean;
  /** It, or one around it, is not shown. */
  readonly unseen: boolean;
  /** Line ends in its text show: «pre». */
  readonly keepsLines: boolean;
  /** It is a `p` or inside one: what stands in it is a sentence's. */
  readonly inParagraph: boolean;
  /** It is in a row of details: what stands in it is apart by style. */
  readonly inRow: boolean;
  /** The child of a row of details that it is or is inside of. */
  readonly cell: object | null;
  /** It is furniture or inside it. */
  readonly furnished: boolean;
  /** It is a detail or inside one: what stands in it belongs together. */
  readonly inDetail: boolean;
  /** The link that it is or is inside of. */
  readonly link: Link | null;
  readonly datetime: string | null;
  /** Its box once text has been seen in it; -1 before. */
  box: number;
}

// Browsers stop nesting here too: what is deeper takes the place of the innermost element.
const DEEPEST = 512;
// A start tag ends open elements of its kind only near the top: «<p>» inside a table does not end one around it.
const REACH = 12;

/** The open elements of a page, its depth bounded whatever the page does. */
export class Stack {
  readonly open: OpenElement[] = [];
  /** How many elements of a name are open: the counter of each name, and that of each open element. */
  private readonly counters = new Map<string, Counter>();
  private readonly counted: Counter[] = [];
  private overflow = 0;

  get top(): OpenElement | undefined {
    return this.open.at(-1);
  }

  push(element: OpenElement): void {
    if (this.open.length >= DEEPEST) {
      this.overflow++;
      this.cut(DEEPEST - 1);
    }
    const { name } = element;
    let counter = this.counters.get(name);
    if (!counter) this.counters.set(name, (counter = { open: 0 }));
    counter.open++;
    this.open.push(element);
    this.counted.push(counter);
  }

  /** Ends what a start tag ends by itself: an open `p` before a `div`, an `a` before an `a`. */
  endImplied(name: string): void {
    if (name === 'a') return this.remove('a');
    const ended = endedBy(name);
    if (ended === null) return;
    for (let reach = 0, at = this.open.length - 1; at >= 0 && reach < REACH; at--, reach++) {
      const { name: open } = this.open[at] as OpenElement;
      if (ended.has(open)) {
        this.cut(at);
        reach = 0;
      } else if (BLOCKS.has(open) || SCOPES.has(open)) return;
    }
  }

  /** Ends the innermost open element of a name, as far as an end tag reaches. */
  close(name: string): void {
    if (this.overflow > 0) {
      this.overflow--;
      if (this.open.length === DEEPEST && this.top?.name === name) this.cut(DEEPEST - 1);
      return;
    }
    if (!this.isOpen(name)) return;
    if (FORMATTING.has(name)) return this.remove(name);
    const isBlock = BLOCKS.has(name);
    const isTablePart = TABLE_PARTS.has(name);
    for (let at = this.open.length - 1; at >= 0; at--) {
      const { name: open } = this.open[at] as OpenElement;
      if (open === name) return this.cut(at);
      if (isBlock ? SCOPES.has(open) && !isTablePart : BLOCKS.has(open)) return;
    }
  }

  /** Ends an element and leaves those inside it open. */
  private remove(name: string): void {
    if (!this.isOpen(name)) return;
    const at = this.open.findLastIndex((element) => element.name === name);
    this.open.splice(at, 1);
    for (const counter of this.counted.splice(at, 1)) counter.open--;
  }

  private cut(at: number): void {
    for (let i = this.counted.length - 1; i >= at; i--) (this.counted[i] as Counter).open--;
    this.open.length = this.counted.length = at;
  }

  private isOpen(name: string): boolean {
    return (this.counters.get(name)?.open ?? 0) > 0;
  }
}

interface Counter {
  open: number;
}
