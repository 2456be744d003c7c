import type { Mark } from './marks.js';

/** An element that some of the page's text stands in. Elements without text never become boxes. */
export interface Box {
  /** The index of the box around it; -1 for the page itself. */
  readonly parent: number;
  readonly depth: number;
  readonly name: string;
  readonly mark: Mark;
  /** Words of `itemprop`, `property`, `rel` and `role`, one space around each. */
  readonly properties: string;
  /** The moment that a `time` states for machines. */
  readonly datetime: string | null;
}

/** A line of the page's text. */
export interface PageLine {
  /** Offset into the text. */
  readonly start: number;
  end: number;
  /** The innermost box that holds all of it. */
  box: number;
  /** Characters that are no white space, and how many of them are links. */
  chars: number;
  links: number;
  /** The address that its first link goes to, and how many links there are. */
  url: string | null;
  targets: number;
}

/** The innermost box that holds both. */
export function commonBox(boxes: readonly Box[], a: number, b: number): number {
  let left = a;
  let right = b;
  while (left !== right) {
    const leftDepth = boxes[left]?.depth ?? -1;
    const rightDepth = boxes[right]?.depth ?? -1;
    if (leftDepth >= rightDepth) left = boxes[left]?.parent ?? -1;
    if (rightDepth >= leftDepth) right = boxes[right]?.parent ?? -1;
  }
  return left;
}

/** Whether `outer` is `inner` or holds it. */
export function holds(boxes: readonly Box[], outer: number, inner: number): boolean {
  const depth = boxes[outer]?.depth ?? -1;
  let at = inner;
  while (at >= 0 && (boxes[at] as Box).depth > depth) at = (boxes[at] as Box).parent;
  return at === outer;
}
