import { afterAll, describe, expect, it } from 'vitest';
import * as exporters from '../../src/export.js';
import { decodePage, parseArticleHtml } from '../../src/html.js';
import { type Article, detectDates, parseArticle, splitQuotes, stripBoilerplate } from '../../src/index.js';
import { learnBoilerplate } from '../../src/learn.js';
import { expectLinear, expectLinearDoublings, fill, nameOf, type Piece } from '../linear.js';

/** `npm run test:linear` doubles three times; the checks take a small input and one eight times as long. */
const WHOLE = process.env.LINEAR === '1';
const TIMEOUT = WHOLE ? 600_000 : 60_000;

const PIECES: Readonly<Record<string, Piece>> = {
  'opening marks': '«',
  'closing marks': '» ',
  'straight marks': '"',
  'a mark before each word': '«نعم ',
  'marks in marks': '«قال "نعم ',
  'marked words': '«نعم» ',
  cues: 'قال إن ',
  'cue after cue': 'قال وأضاف وأكد وتابع ',
  'cues with marks': 'قال «نعم نحن هنا» ',
  'agencies and sources': 'نقلت وكالة الأنباء عن مصدر ',
  'relative clauses': 'الذي قال ',
  'tags in one sentence': '–<a href="/x">ب على حد قوله',
  'speech in speech': 'قال الوزير: ',
  'speech in clauses': 'إن قال الوزير: ',
  'a colon behind marks at the end of each line': '«هذا ما قاله لنا»:\n',
  'marks and colons in one sentence': '«هذا ما قاله لنا»: ',
  'texts and who gave them out': 'أصدر النادي بيانا. وجاء في البيان أن العمل بدأ. ',
  names: (n) => `قال ${nameOf(n)} إن الطريق آمن.\n`,
  titles: 'الوزير المدير الرئيس ',
  'month after month': 'مايو يونيو ',
  'days and months': '16 مايو ',
  'days of the week': 'الأحد ',
  ranges: 'من 3 إلى ',
  clocks: 'الساعة 3 و',
  'Hijri pairs': 'الموافق 3 رجب ',
  'digits without end': '7',
  'digits and letters': '1ا',
  'dotted numbers': '1.',
  'a word without end': 'ب',
  'a Latin word without end': 'x',
  tatweel: 'ـ',
  'short vowels': 'َ',
  'bidi controls': '\u200f',
  spaces: ' ',
  'spaces and letters': '   ب',
  lines: '\n',
  'short lines': 'ب\n',
  'read also': 'اقرأ أيضا: خبر\n',
  'lines of share buttons': 'شارك\nتويتر\n',
  paragraphs: 'افتتحت البلدية أمس السوق الجديد في المدينة القديمة بعد عامين من العمل.\n',
  'one paragraph': 'افتتحت البلدية أمس السوق الجديد في المدينة القديمة، ',
  'half a sentence a line': 'افتتحت البلدية أمس السوق الجديد في\n',
  entities: '&quot;',
  'open entities': '&',
  'entities of digits': '&#',
  'joined letters': 'ﻻ',
  'lone surrogates': '\ud800',
  'open tags': '<p ',
  'nested elements': '<div>ب',
  'nested links': '<a href="/x">ب',
  attributes: '<p class="a b" id="c">',
  'open comments': '<!--',
  'open CDATA': '<![CDATA[',
  'tables in tables': '<table><tr><td>ب',
  'data for machines': '<script type="application/ld+json">{"@graph":[',
  'stories of others': (n) => `<div class="card"><a href="/${n}">افتتاح السوق الجديد في المدينة ${nameOf(n)}</a></div>`,
};

const encoder = new TextEncoder();
const options = { uri: 'urn:x', source: 'urn:x' };

const EXPORTS: Readonly<Record<string, (article: Article, input: string) => unknown>> = {
  toSegments: exporters.toSegments,
  toNewsArticle: (article) => exporters.toNewsArticle(article),
  toNinjs: (article) => exporters.toNinjs(article, options),
  toWebAnnotations: (article, input) => exporters.toWebAnnotations(article, input, options),
  toMarkdown: (article) => exporters.toMarkdown(article),
  toAnnotatedHtml: exporters.toAnnotatedHtml,
  toTimex3: exporters.toTimex3,
  toBrat: exporters.toBrat,
};

/** Each door as a function of an input made ready, so that only the door is timed. */
const DOORS: Readonly<Record<string, (input: string) => () => unknown>> = {
  parseArticle: (input) => () => parseArticle(input, { referenceDate: '2024-05-16' }),
  stripBoilerplate: (input) => () => stripBoilerplate(input),
  detectDates: (input) => () => detectDates(input),
  splitQuotes: (input) => () => splitQuotes(input),
  parseArticleHtml: (input) => () => parseArticleHtml(input),
  decodePage: (input) => {
    const bytes = encoder.encode(input);
    return () => decodePage(bytes);
  },
  learnBoilerplate: (input) => () => learnBoilerplate([input, input], { minDocuments: 2 }),
};

function expectTimeByLength(prepare: (size: number) => () => unknown, size = 25_000): void {
  if (WHOLE) expectLinearDoublings(prepare, size);
  else expectLinear(prepare, 5_000);
}

describe.each(Object.entries(DOORS))('%s takes time by the length of', (_door, prepare) => {
  it.each(Object.entries(PIECES))(
    '%s',
    (_name, piece) => expectTimeByLength((size) => prepare(fill(piece, size))),
    TIMEOUT,
  );
});

describe.each(Object.entries(PIECES))('%s, read once, are written in time by the length', (_name, piece) => {
  const articles = new Map<number, Article>();
  afterAll(() => articles.clear());

  it.each(Object.entries(EXPORTS))(
    '%s',
    (_name, write) =>
      expectTimeByLength((size) => {
        const input = fill(piece, size);
        const article = articles.get(size) ?? parseArticle(input);
        articles.set(size, article);
        return () => write(article, input);
        // The marks of a shorter one fit the processor's caches, and those of one twice as long do not.
      }, 100_000),
    TIMEOUT,
  );
});

it('a quadratic reader is told from a linear one', () => {
  const quadratic = (size: number) => () => {
    let sum = 0;
    for (let n = 0; n < size; n++) for (let m = 0; m < size; m++) sum ^= n ^ m;
    return sum;
  };
  expect(() => expectLinear(quadratic, 2000)).toThrow('an input 8 times as long took');
  expect(() => expectLinearDoublings(quadratic, 1500)).toThrow('doubled 3 times it took');
});
