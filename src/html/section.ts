import { foldText } from '../text/fold.js';
import type { Box } from './box.js';
import type { Outline } from './outline.js';

const SEPARATOR = /[/|»«›>→•·]+/u;
const LONGEST = 40;
const ABOVE = 12;

/** The section that the breadcrumbs above the headline end in: «الرئيسية / [أخبار]». */
export function sectionOf({ lines, boxes, source }: Outline, headline: number): string | null {
  if (headline < 0) return null;
  const title = foldText(source.text.slice(lines[headline]?.start, lines[headline]?.end));
  const crumbs: string[] = [];
  for (let i = Math.max(0, headline - ABOVE); i < Math.min(lines.length, headline + ABOVE); i++) {
    const { box, start, end } = lines[i] as (typeof lines)[number];
    if (isCrumb(boxes, box))
      crumbs.push(
        ...source.text
          .slice(start, end)
          .split(SEPARATOR)
          .map((crumb) => crumb.trim()),
      );
  }
  const names = crumbs.map((name) => name.trim()).filter((name) => name !== '' && foldText(name) !== title);
  const last = names.slice(1).at(-1);
  return last !== undefined && last.length <= LONGEST ? last : null;
}

function isCrumb(boxes: readonly Box[], box: number): boolean {
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    const { word, furniture } = (boxes[at] as Box).mark;
    if (furniture === 'navigation' && word.includes('crumb')) return true;
  }
  return false;
}
