/** What the reader of a page needs to know of HTML's elements: no more than shows in the text. */

/** Elements that begin a line of their own. Cells too: layout tables hold whole columns of the page. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav ol optgroup option p pre ' +
    'section select summary table tbody td tfoot th thead tr ul amp-social-share amp-sidebar amp-accordion ' +
    'amp-twitter amp-instagram amp-facebook'
  ).split(' '),
);

/** Elements without content. */
export const VOIDS: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is no text of the page. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    'script style template noscript iframe object svg math canvas audio video map textarea select datalist ' +
    'noembed noframes title amp-ad amp-analytics amp-iframe'
  ).split(' '),
);

/** An end tag of these is honoured even across open blocks: «<a><div></a>». */
export const FORMATTING: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** End tags do not reach out of these. */
export const SCOPES: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'html', 'template']);

/** End tags that reach out of a cell. */
export const TABLE_PARTS: ReadonlySet<string> = new Set([
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'html',
  'body',
]);

const CLOSES_P =
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li td th tr';

/** The open elements that a start tag ends, and the ones that shelter them. */
const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...CLOSES_P.split(' ').map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['option', new Set(['option'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tbody', new Set(['tr', 'td', 'th', 'tbody', 'thead', 'p'])],
  ['body', new Set(['head'])],
]);

/** The open elements that a start tag ends by itself; `null` for none. */
export function endedBy(opened: string): ReadonlySet<string> | null {
  return IMPLIED.get(opened) ?? null;
}
