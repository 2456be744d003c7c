import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { expectLinear } from '../linear.js';

const STORY =
  '<h1>افتتاح السوق الجديد</h1><p>افتتحت البلدية أمس السوق الجديد في المدينة القديمة بعد عامين من العمل.</p>';
const MEGABYTE = 2 ** 20;
/** As many copies as make a page of about this many characters. */
function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

describe('pages that are built to break readers', () => {
  it.each([
    ['nested elements', '<div>'],
    ['nested elements with classes', '<div class="related-posts">'],
    ['nested inline elements', '<b>'],
    ['nested links', '<a href="/x">'],
    ['nested tables', '<table><tr><td>'],
    ['nested lists', '<ul><li>'],
    ['nested elements with text', '<div>خبر '],
    ['end tags of nothing', '</div>'],
    ['open comments', '<!--'],
    ['open tags', '<p '],
    ['attributes without end', '<p a="'],
    ['empty paragraphs', '<p></p>'],
    ['line breaks', '<br>'],
    ['entities', '&amp;quot;'],
    ['ampersands', '&'],
    ['hidden elements', '<p hidden>'],
    ['scripts', '<script type="application/ld+json">{"@graph":['],
    ['meta tags', '<meta name="author" content="ليلى حداد">'],
    ['headlines', '<h1>خبر عاجل</h1>'],
    ['paragraphs', '<p>قال الوزير إن العمل بدأ أمس.</p>'],
  ])('%s take time by their number', (_, piece) => {
    expectLinear((size) => {
      const html = STORY + fill(piece, size);
      return () => parseArticleHtml(html);
    }, MEGABYTE / 16);
  });

  it('100,000 elements that never end, and the article behind them is found', () => {
    const article = parseArticleHtml(`<body>${'<div><b>'.repeat(50_000)}${STORY}`);
    expect(article.headline).toBe('افتتاح السوق الجديد');
    expect(article.text).toContain('بعد عامين من العمل.');
  });

  it('50 MB of nested tags within bounded memory', () => {
    const html = STORY + fill('<div class="a"><span>', 50 * MEGABYTE);
    const before = process.memoryUsage().heapUsed;
    const article = parseArticleHtml(html);
    expect(article.headline).toBe('افتتاح السوق الجديد');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * MEGABYTE);
  }, 60_000);
});
