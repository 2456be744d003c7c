import type { PageReading } from '../article/page.js';
import type { Source } from '../text/source.js';
import { readBase } from './address.js';
import type { Box } from './box.js';
import { findContent } from './content.js';
import { datetimeOf } from './details.js';
import { FactCollector } from './facts.js';
import { findHeadlineLine, siteOfTitle } from './headline.js';
import { hintsOf } from './hints.js';
import { readMetadata } from './metadata.js';
import { type Outline, outlineOf } from './outline.js';
import { readVisible } from './read.js';
import { sectionOf } from './section.js';
import { linkShare } from './setting.js';

// A page that doesn't call itself an article and has no headline is one only if it has this much prose.
const FEWEST_LETTERS = 250;
const MOSTLY_LINKS = 0.5;

/** Reads a page: its visible text, a hint for each line of it, and what its markup states of the article. */
export function readPage(
  html: string,
  address: string | null = null,
): { readonly source: Source; readonly page: PageReading } {
  const collector = new FactCollector(html);
  const visible = readVisible(html, collector);
  const facts = collector.facts();
  const { stated, titles, siteNames, title, body, gated } = readMetadata(facts);
  const outline = outlineOf(visible, body, gated);
  const headline = findHeadlineLine(outline, titles, siteNames);
  const content = findContent(outline, headline);
  const isList =
    !stated.isArticle &&
    proseOf(outline, content) < FEWEST_LETTERS &&
    linkShare(visible.lines) > MOSTLY_LINKS &&
    !isHeadline(outline, headline);
  const base = readBase(facts.base ?? stated.url ?? address);
  const hints = hintsOf(outline, { headline: isList ? -1 : headline, content, isList }, base);
  const moments = { published: [] as string[], modified: [] as string[] };
  hints.forEach(({ role }, i) => {
    if (role !== 'published' && role !== 'modified') return;
    const datetime = datetimeOf(outline.boxes, visible.lines[i] as (typeof visible.lines)[number]);
    if (datetime !== null) moments[role].push(datetime);
  });
  return {
    source: visible.source,
    page: {
      hints: hintPerLine(visible.source.text, visible.lines, hints),
      stated: {
        ...stated,
        siteNames: siteNames.length > 0 ? siteNames : siteIn(title, outline, headline),
        published: [...stated.published, ...moments.published],
        modified: [...stated.modified, ...moments.modified],
        section: stated.section ?? sectionOf(outline, headline),
      },
    },
  };
}

function siteIn(title: string | null, { lines, source }: Outline, headline: number): readonly string[] {
  const line = lines[headline];
  const site = title !== null && line ? siteOfTitle(title, source.text.slice(line.start, line.end)) : null;
  return site === null ? [] : [site];
}

function proseOf({ prose, total }: Outline, content: number): number {
  return content < 0 ? total : (prose[content] as number);
}

/** A headline that leads nowhere: that of a story on a list is a link to it. */
function isHeadline({ lines, boxes }: Outline, headline: number): boolean {
  const line = lines[headline];
  if (line === undefined) return false;
  for (let at = line.box; at >= 0; at = (boxes[at] as Box).parent) if ((boxes[at] as Box).name === 'h1') return true;
  return line.links === 0;
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
