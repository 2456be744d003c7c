import type { Hint } from '../blocks/piece.js';
import { WRITER_FOLDERS } from '../lexicon/html.js';
import type { Role } from '../model/article.js';
import { type Base, resolveAddress } from './address.js';
import type { Box } from './box.js';
import { type Outline, TAG_FURNITURE } from './outline.js';
import { type Place, type Setting, Settings } from './setting.js';
import { isClock, isDateIn, isHeadlineLike, isInCell, isOtherArticle, isOwn, isSentence } from './signs.js';

/** A rule about a line: what the trace calls it, and the line's role and whether it is main content. */
interface HintRule {
  readonly name: string;
  readonly example: string;
  readonly applies: (line: Setting, page: Settings) => boolean;
  readonly role: Role | null | ((line: Setting) => Role | null);
  readonly main: boolean;
}

const MOSTLY_LINKED = 0.5;
/** So many lines below the headline, or from the start of the text, its writer may be named. */
const BELOW = 6;
const LINK_CHARS = 18;
const LONGEST_HEADING = 120;
const SHORT_CELL = 60;
const WRITER = new RegExp(`/(?:${WRITER_FOLDERS.split(' ').join('|')})(?:/|[?#=]|$)`, 'i');
/** Two to five words of letters. */
const NAME = /^[^\d\s]+(?:\s+[^\d\s]+){1,4}$/;

/** The rules about a line of a page, in order: the first that applies counts. */
const RULES: readonly HintRule[] = [
  {
    name: 'headline',
    example: '<h1>',
    applies: ({ index }, { headline }) => index === headline,
    role: 'headline',
    main: true,
  },
  {
    name: 'rights of a picture',
    example: '<div class="media-copyright">',
    applies: ({ furniture, detail }) => furniture === 'copyright' && detail === 'caption',
    role: 'caption',
    main: true,
  },
  {
    name: 'furniture',
    example: '<div class="related-posts">',
    applies: (line, page) => line.furniture !== null && !isDateIn(line, page),
    role: ({ furniture }) => furniture,
    main: false,
  },
  {
    name: 'detail',
    example: '<span class="post-date">',
    applies: (line, page) => line.detail !== null && isOwn(line, page),
    role: ({ detail }) => detail,
    main: true,
  },
  {
    name: 'link to a writer',
    example: '<a href="/author/7">',
    applies: ({ isLink, near, index, line, text }, { headline, first }) =>
      isLink && near && index < Math.max(headline, first) + BELOW && WRITER.test(line.url ?? '') && NAME.test(text),
    role: 'byline',
    main: true,
  },
  {
    name: 'rel tag',
    example: '<a rel="tag">',
    applies: ({ isLink, near, line }, { outline: { boxes } }) =>
      isLink && near && boxes[line.box] !== undefined && /\stag\s/.test((boxes[line.box] as Box).properties),
    role: 'keywords',
    main: false,
  },
  {
    name: 'label for screen readers',
    example: '<span class="sr-only">',
    applies: ({ line }, { outline: { boxes } }) => boxes[line.box]?.mark.label === true,
    role: 'navigation',
    main: false,
  },
  {
    name: 'the headline again',
    example: '<h2>',
    applies: ({ inside, index, text }, { headline, title }) => inside && index > headline && text === title,
    role: 'navigation',
    main: false,
  },
  {
    name: 'a link by itself',
    example: '<p><a href="/other-story">',
    applies: ({ inside, beside, isLink, line, text }, { isLinkList }) =>
      inside && !beside && isLink && !isLinkList && line.chars >= LINK_CHARS && !isSentence(text),
    role: 'related',
    main: true,
  },
  {
    name: 'link behind the text',
    example: '<a href="/send?id=3">',
    applies: ({ inside, isLink, index }, { lastProse, isLinkList }) =>
      inside && isLink && !isLinkList && index > lastProse,
    role: null,
    main: false,
  },
  {
    name: 'heading',
    example: '<h3>',
    applies: ({ inside, beside, level, index, isLink, line }, { headline, first, last }) =>
      inside &&
      !beside &&
      level >= 2 &&
      !isLink &&
      index > first &&
      line.chars <= LONGEST_HEADING &&
      // Right below the headline it is the deck.
      (index !== headline + 1 || index >= last),
    role: 'heading',
    main: true,
  },
  {
    name: 'cell of a table',
    example: '<td>',
    applies: ({ inside, beside, line }, page) =>
      inside && !beside && line.chars < SHORT_CELL && isInCell(line.box, page),
    role: 'paragraph',
    main: true,
  },
  {
    name: 'content',
    example: '<div class="entry-content">',
    applies: ({ inside, beside }) => inside && !beside,
    role: null,
    main: true,
  },
  {
    name: 'below the headline',
    example: '<h1>…</h1> [<div>] <div class="entry-content">',
    applies: ({ index, inZone, beside, isLink }, { headline, first }) =>
      headline >= 0 && index > headline && index < first && inZone && !beside && !isLink,
    role: null,
    main: true,
  },
  {
    name: 'above the text',
    example: '[<div>] <div class="entry-content">',
    applies: ({ index, inZone, beside, line }, { headline, first }) =>
      headline < 0 &&
      index < first &&
      index >= first - BELOW &&
      inZone &&
      !beside &&
      line.links <= line.chars * MOSTLY_LINKED,
    role: null,
    main: true,
  },
  {
    name: 'another story',
    example: '<article class="card">',
    applies: (line, page) => isOtherArticle(line, page) || isHeadlineLike(line, page),
    role: 'related',
    main: false,
  },
  { name: 'clock of the page', example: 'الخميس 16 مايو 2024', applies: isClock, role: 'other', main: false },
  { name: 'outside the content', example: '<div id="footer">', applies: () => true, role: null, main: false },
];

/**
 * What the markup says of each line: a role where it gives one, and whether the line is main content.
 *
 * @param base - The page's own address, which links are relative to.
 */
export function hintsOf(outline: Outline, place: Place, base: Base | null): Hint[] {
  const page = new Settings(outline, place);
  return outline.lines.map((line, index): Hint => {
    const setting = page.of(index);
    const rule = RULES.find(({ applies }) => applies(setting, page)) as HintRule;
    const word = rule.name === 'furniture' ? wordOf(outline.boxes, line.box) : (setting.detail ?? '');
    return {
      role: typeof rule.role === 'function' ? rule.role(setting) : rule.role,
      main: rule.main,
      inRow: setting.inRow,
      rule: `html: ${rule.name === 'furniture' || rule.name === 'detail' ? word : rule.name}`,
      url: line.url !== null && line.links > line.chars * MOSTLY_LINKED ? resolveAddress(line.url, base) : null,
    };
  });
}

/** The word that made a box furniture, for the trace. */
function wordOf(boxes: readonly Box[], box: number): string {
  let word = '';
  for (let at = box; at >= 0; at = (boxes[at] as Box).parent) {
    const { mark, name } = boxes[at] as Box;
    if (mark.furniture) word = `class ${mark.word}`;
    else if (TAG_FURNITURE[name]) word = name;
  }
  return word;
}
