import { attributeOf } from './attributes.js';
import { BLOCKS } from './elements.js';
import { MarkReader, NO_MARK } from './marks.js';
import type { OpenElement } from './stack.js';
import type { Tag } from './tokens.js';

const MARKING = ['class', 'id', 'data-component', 'data-e2e', 'data-testid', 'aria-labelledby'] as const;
const TELLING = ['itemprop', 'property', 'rel', 'role'] as const;
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'button']);
// Their class names tell of the page: «<body class="single comments-open">».
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'form']);

/** Reads from a start tag what its element is to the text in it. */
export class ElementReader {
  private readonly marks = new MarkReader();

  constructor(private readonly html: string) {}

  read(tag: Tag, around: OpenElement | undefined): OpenElement {
    const { html } = this;
    const { name, attributes } = tag;
    const value = (key: string): string | null => (attributes.has(key) ? attributeOf(html, tag, key) : null);
    let names = '';
    let properties = '';
    for (const key of MARKING) if (attributes.has(key)) names += ` ${value(key)}`;
    for (const key of TELLING) if (attributes.has(key)) properties += ` ${value(key)} `;
    const mark = names === '' ? NO_MARK : this.marks.read(names.trim());
    const inDetail = (mark.detail !== null && !WHOLES.has(name)) || around?.inDetail === true;
    const inRow = mark.row || around?.inRow === true;
    const inParagraph = around?.inParagraph === true || (name === 'p' && !inRow);
    // A span with the byline or date is set apart by style; inside a paragraph it is part of the sentence.
    const isPart = mark.detail !== null || mark.furniture !== null || (inRow && names !== '') || name === 'time';
    const setApart = isPart && !inParagraph && around?.inDetail !== true;
    const href = name === 'a' ? value('href') : null;
    return {
      name,
      mark,
      properties: properties.toLowerCase(),
      breaks: BLOCKS.has(name) || setApart,
      unseen:
        around?.unseen === true || attributes.has('hidden') || (attributes.has('style') && isHidden(value('style'))),
      keepsLines: name === 'pre' || around?.keepsLines === true,
      inParagraph,
      inRow,
      furnished:
        around?.furnished === true || FURNITURE_TAGS.has(name) || (mark.furniture !== null && !WHOLES.has(name)),
      inDetail,
      link: href === null ? (around?.link ?? null) : { url: href },
      datetime: name === 'time' ? value('datetime') : null,
      box: -1,
    };
  }
}

function isHidden(style: string | null): boolean {
  return style !== null && HIDDEN_STYLE.test(style);
}
