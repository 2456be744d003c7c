import { attributeOf } from './attributes.js';
import { BLOCKS } from './elements.js';
import { NO_MARK, readMark } from './marks.js';
import type { OpenElement } from './stack.js';
import { slotOf, type Tag } from './tokens.js';

const MARKING = [
  slotOf('class'),
  slotOf('id'),
  slotOf('data-component'),
  slotOf('data-e2e'),
  slotOf('data-testid'),
  slotOf('aria-labelledby'),
];
const TELLING = [slotOf('itemprop'), slotOf('property'), slotOf('rel'), slotOf('role')];
const [DATETIME, HIDDEN, HREF, STYLE] = [slotOf('datetime'), slotOf('hidden'), slotOf('href'), slotOf('style')];
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** An author, a date: a part of a row of details without a class. */
const PART = /\s(?:author|creator|datepublished|datemodified)\s/;
const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'button']);
// Their class names tell of the page: «<body class="single comments-open">».
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'form']);

/** Reads from a start tag what its element is to the text in it. */
export function readElement(tag: Tag, around: OpenElement | undefined): OpenElement {
  const { name } = tag;
  let names = '';
  let properties = '';
  let unseen = around?.unseen === true;
  if (tag.hasAttributes) {
    for (const key of MARKING) {
      const value = tag.attribute(key);
      if (value !== null) names = names === '' ? value : `${names} ${value}`;
    }
    for (const key of TELLING) {
      const value = tag.attribute(key);
      if (value !== null) properties += ` ${value} `;
    }
    if (properties !== '') properties = properties.toLowerCase();
    unseen ||= tag.attribute(HIDDEN) !== null || HIDDEN_STYLE.test(tag.attribute(STYLE) ?? '');
  }
  const mark = names === '' ? NO_MARK : readMark(names);
  const isWhole = WHOLES.has(name);
  const inDetail = around?.inDetail === true || (mark.detail !== null && !isWhole);
  const inRow = around?.inRow === true || mark.row;
  const inParagraph = around?.inParagraph === true || (name === 'p' && !inRow);
  // A span with the byline or date is set apart by style; inside a paragraph it is part of the sentence.
  const isNamed = inRow && (names !== '' || PART.test(properties));
  const isPart = mark.detail !== null || mark.furniture !== null || isNamed || name === 'time';
  const href = name === 'a' ? attributeOf(tag, HREF) : null;
  return {
    name,
    mark,
    properties,
    breaks: BLOCKS.has(name) || (isPart && !inParagraph && around?.inDetail !== true),
    unseen,
    keepsLines: around?.keepsLines === true || name === 'pre',
    inParagraph,
    inRow,
    cell: around?.mark.row === true ? {} : (around?.cell ?? null),
    furnished: around?.furnished === true || (mark.furniture !== null && !isWhole) || FURNITURE_TAGS.has(name),
    inDetail,
    link: href === null ? (around?.link ?? null) : { url: href },
    datetime: name === 'time' ? attributeOf(tag, DATETIME) : null,
    box: -1,
  };
}
