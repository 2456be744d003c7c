import type { PageReading } from '../article/page.js';
import type { Source } from '../text/source.js';
import { findContent } from './content.js';
import { FactCollector } from './facts.js';
import { findHeadlineLine } from './headline.js';
import { hintsOf } from './hints.js';
import { readMetadata } from './metadata.js';
import { outlineOf } from './outline.js';
import { readVisible } from './read.js';

/** Reads a page: its visible text, a hint for each line of it, and what its markup states of the article. */
export function readPage(html: string): { readonly source: Source; readonly page: PageReading } {
  const collector = new FactCollector(html);
  const visible = readVisible(html, collector);
  const { stated, titles, siteNames } = readMetadata(collector.facts());
  const outline = outlineOf(visible);
  const headline = findHeadlineLine(outline, titles, siteNames);
  const content = findContent(outline, headline);
  const hints = hintsOf(outline, { headline, content });
  return { source: visible.source, page: { hints: hintPerLine(visible.source.text, visible.lines, hints), stated } };
}

/** A decoded entity may be a line end («&#10;»): both its lines have the hint of the one it stands in. */
function hintPerLine<T>(text: string, lines: readonly { readonly start: number }[], hints: readonly T[]): T[] {
  const perLine: T[] = [];
  let line = 0;
  for (let start = 0; start >= 0 && hints.length > 0; ) {
    while (line + 1 < lines.length && (lines[line + 1] as { start: number }).start <= start) line++;
    perLine.push(hints[line] as T);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return perLine;
}
