import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import * as exporters from '../../src/export.js';
import { createHtmlParser, decodePage, parseArticleHtml } from '../../src/html.js';
import {
  type Article,
  createParser,
  detectDates,
  parseArticle,
  splitQuotes,
  stripBoilerplate,
} from '../../src/index.js';
import { learnBoilerplate } from '../../src/learn.js';
import { expectBounded, expectMarksInside, expectOrder, expectTiling } from '../oracle.js';

/** `npm run fuzz` goes on for ten minutes, from another seed each time; the checks for half a minute, from the same. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 30);
const SEED = process.env.FUZZ_SECONDS === undefined ? 20241114 : Math.floor(Math.random() * 2 ** 31);

/** What text and pages are made of, and what breaks readers of them. */
const pieces = fc.oneof(
  fc.constantFrom(
    'قال الوزير',
    'وأضافت',
    'إن',
    'أن',
    'وفقا ل',
    'مشيرا إلى أن',
    'نقلت وكالة',
    'عن',
    'على حد قوله',
    'وصفها ب',
  ),
  fc.constantFrom(
    'أمس',
    'يوم الثلاثاء',
    '16 مايو 2024',
    '١٤ رجب ١٤٤٥ هـ',
    'من 5 إلى 7',
    'الساعة',
    '10:30',
    'قبل',
    'ثلاثة',
    'أيام',
    '2024-05-16',
    '99999999999',
  ),
  fc.constantFrom(
    'اقرأ أيضا:',
    'شارك',
    'المصدر: وكالات',
    'جدة - واس',
    'دبي (CNN)--',
    'مواضيع ذات صلة',
    'كتب: سعد',
    'تاريخ النشر:',
  ),
  fc.constantFrom(
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '((',
    '))',
    '‹',
    '„',
    '﴾',
    '.',
    '..',
    '…',
    '؟',
    '،',
    ':',
    '؛',
    '-',
    '–',
    '/',
    '|',
    '(',
    ')',
    '[',
    ']',
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u200f',
    '\u202b',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u0640',
    '\u064b',
    '\0',
  ),
  fc.constantFrom(
    '&quot;',
    '&amp;',
    '&amp;quot;',
    '&#8220;',
    '&#xD800;',
    '&#x110000;',
    '&nbsp;',
    '&',
    '&#',
    'ﻻ',
    'ﷺ',
    'ﺍ',
    '𝒳',
    '\ud800',
    '\udc00',
    '😀',
  ),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<h1>',
    '</h1>',
    '<br>',
    '<b>',
    '<a href="/x">',
    '</a>',
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":"',
    '"}',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<table><tr><td>',
    '<form>',
    '<time datetime="',
    '">',
    '<meta name="author" content="',
    '<',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.oneof(
  { weight: 20, arbitrary: fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')) },
  { weight: 20, arbitrary: fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(' ')) },
  // Long lines: one piece, or a few, again and again.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1000, max: 20_000 }))
      .map(([parts, times]) => parts.join('').repeat(times).slice(0, 300_000)),
  },
);
/** Now and then a line of a megabyte. */
const longLines = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => {
  const line = parts.join('').replace(/\s/g, ' ') || ' ';
  return line.repeat(Math.ceil(2 ** 20 / line.length));
});

const own = {
  places: ['سلفيت'],
  outlets: ['الضفة الإخبارية'],
  phrases: [{ role: 'share', text: 'شارك الخبر', at: 'cut' }],
} as const;
const ownParser = createParser(own);
const ownHtmlParser = createHtmlParser(own);

it('nothing throws, and what holds for any string holds', { timeout: (1.5 * SECONDS + 60) * 1000 }, async () => {
  let runs = 0;
  const end = performance.now() + SECONDS * 1000;
  // In rounds: what a round holds on to is let go when it has ended.
  for (let round = 0; performance.now() < end; round++) {
    await new Promise(setImmediate);
    fc.assert(
      fc.property(texts, (input) => {
        runs++;
        const article = parseArticle(input, { referenceDate: '2024-05-16' });
        expectTiling(input, article);
        expectMarksInside(input, article);
        expectBounded(input, article);
        expectExports(article, input);
        stripBoilerplate(input);
        detectDates(input);
        splitQuotes(input);
        const page = parseArticleHtml(input);
        expectOrder(input, page);
        expectBounded(input, page);
        expectExports(page, input);
        expectTiling(input, ownParser.parseArticle(input));
        expectOrder(input, ownHtmlParser.parseArticleHtml(input));
        learnBoilerplate([input, input, input], { minDocuments: 2 });
        decodePage(new TextEncoder().encode(input));
        decodePage(Uint8Array.from(input.slice(0, 5000), (unit) => unit.charCodeAt(0)));
      }),
      { numRuns: 100, seed: SEED + round },
    );
  }
  for (const line of fc.sample(longLines, { numRuns: SECONDS < 60 ? 1 : 20, seed: SEED })) {
    expectTiling(line, parseArticle(line));
    expectOrder(line, parseArticleHtml(line));
  }
  console.log(`fuzz: ${runs} inputs in ${SECONDS} s from seed ${SEED}`);
  expect(runs).toBeGreaterThan(10);
});

function expectExports(article: Article, input: string): void {
  const options = { uri: 'urn:x', source: 'urn:x' };
  const wrong = exporters
    .toSegments(article, input)
    .filter(({ block, segments }) => segments.map(({ text }) => text).join('') !== block.text);
  expect(wrong).toEqual([]);
  exporters.toNewsArticle(article);
  exporters.toNinjs(article, options);
  exporters.toWebAnnotations(article, input, options);
  exporters.toMarkdown(article);
  exporters.toTimex3(article, input);
  exporters.toBrat(article, input);
  expectOwnMarkup(exporters.toAnnotatedHtml(article, input));
}

const TAGS = new Set('article h1 h2 h3 p div span time'.split(' '));
const ATTRIBUTES = new Set('lang dir class datetime'.split(' '));

/** The export's own tags and attributes alone: nothing of the input came out as markup. */
function expectOwnMarkup(html: string): void {
  const foreign = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name)) foreign.add(name);
      for (const key of Object.keys(attributes)) if (!ATTRIBUTES.has(key) && !key.startsWith('data-')) foreign.add(key);
    },
    oncomment: (text) => foreign.add(`<!--${text}`),
    onprocessinginstruction: (name) => foreign.add(name),
  });
  parser.end(html);
  expect([...foreign]).toEqual([]);
}
