import type { Paragraph } from './paragraph.js';

const OPENING = /^\s*(?:[-–—*•]|س\s?[\d٠-٩]*\s*[:.\-/])/;
const ENDING = /[؟?]["”»]?\s*$/;
const EDGE = 12;

/** «- صرحت بأن …، كيف استعددت لها؟»: asked of the one who said it, whom no verb here names. */
export function isInterviewQuestion({ text, passage }: Paragraph): boolean {
  const { start, end } = passage;
  return OPENING.test(text.slice(start, start + EDGE)) && ENDING.test(text.slice(Math.max(start, end - EDGE), end));
}
