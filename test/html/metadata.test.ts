import { describe, expect, it } from 'vitest';
import { type Article, parseArticleHtml } from '../../src/html.js';

const TEXT =
  '<p>أعلنت وزارة الزراعة اليوم بدء موسم حصاد القمح في المحافظات الشمالية بمشاركة آلاف المزارعين.</p>' +
  '<p>وقال الوزير إن الإنتاج هذا العام يفوق العام الماضي بالربع، وإن المخازن جاهزة لاستقبال المحصول.</p>';

interface Parts {
  head?: string;
  /** Between headline and text. */
  meta?: string;
  body?: string;
  h1?: string;
}

function read({ head = '', meta = '', body = TEXT, h1 = 'بدء موسم حصاد القمح' }: Parts): Article {
  return parseArticleHtml(
    `<html><head><meta property="og:site_name" content="موقع الحقل"><meta property="og:type" content="article">${head}` +
      `</head><body><h1>${h1}</h1>${meta}<div class="entry-content">${body}</div></body></html>`,
  );
}

const linked = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
const published = (content: string): string => `<meta property="article:published_time" content="${content}">`;

describe('the date of publication', () => {
  it.each([
    ['2020-08-24T09:23:00+0400', '2020-08-24T09:23+04:00'],
    ['2020-08-24T09:23:00.0000000+03:00', '2020-08-24T09:23+03:00'],
    ['2020-08-24 21:23:00', '2020-08-24T21:23'],
    ['2020-08-24T09:23+03', '2020-08-24T09:23+03:00'],
    ['2020-08-24T01:23:00Z', '2020-08-24T01:23Z'],
    ['2020/08/24', '2020-08-24'],
    ['Mon, 24 Aug 2020 09:23:00 GMT', '2020-08-24T09:23Z'],
    ['8/24/2020 9:23:12 PM', '2020-08-24T21:23'],
    ['٢٠٢٠-٠٨-٢٤', '2020-08-24'],
    ['الإثنين 24 أغسطس 2020 09:23 ص', '2020-08-24T09:23'],
    ['24 محرم 1442', '2020-09-12'],
    ['1598260980', null],
    ['', null],
  ])('stated as «%s»', (content, value) => expect(read({ head: published(content) }).datePublished).toBe(value));

  it('of JSON-LD before that of meta, and their difference is told', () => {
    const head = published('2020-08-27T10:00:00Z') + linked({ datePublished: '2020-08-24T09:00:00Z' });
    const { datePublished, warnings } = read({ head });
    expect(datePublished).toBe('2020-08-24T09:00Z');
    expect(warnings.map(({ code }) => code)).toContain('published-disagrees');
  });

  it.each(['Z', '+00:00'])('of the line that people see where a stamp in UTC (%s) is a day off', (zone) => {
    const meta = '<span class="date">25 أغسطس 2020</span>';
    const { datePublished, warnings } = read({ head: published(`2020-08-24T22:30:00${zone}`), meta });
    expect(datePublished).toBe('2020-08-25');
    expect(warnings).toEqual([]);
  });

  it('is not that of the clock in the masthead', () => {
    const page = `<div class="top">الخميس 27 أغسطس 2020</div><h1>بدء موسم حصاد القمح</h1><span class="date">24 أغسطس 2020</span><div class="entry-content">${TEXT}</div>`;
    expect(parseArticleHtml(page).datePublished).toBe('2020-08-24');
  });

  it('after that of the change is told', () => {
    const head = `${published('2020-08-24')}<meta property="article:modified_time" content="2020-03-15">`;
    expect(read({ head }).warnings.map(({ code }) => code)).toEqual(['modified-before-published']);
  });
});

describe('who wrote it', () => {
  it.each<[string, Parts, string[]]>([
    [
      'a name and a date in one line',
      { meta: '<p class="meta">بواسطة <a>أحمد علي</a> - 24 مايو 2020</p>' },
      ['أحمد علي'],
    ],
    ['a name before a bar', { meta: '<div><span>هالة نصر</span> | <span>24 مايو 2020</span></div>' }, ['هالة نصر']],
    ['the first line of the text', { body: `<p><b>كتب - محمود السيد:</b></p>${TEXT}` }, ['محمود السيد']],
    ['city and name', { body: `<p><b>القاهرة - أحمد حسن</b></p>${TEXT}` }, ['أحمد حسن']],
    ['name and city in JSON-LD', { head: linked({ author: { name: 'حسام نجم - القاهرة' } }) }, ['حسام نجم']],
    [
      'two by rel=author',
      { meta: '<div class="post-meta"><a rel="author">منى سعيد</a> و<a rel="author">علي حسن</a></div>' },
      ['منى سعيد', 'علي حسن'],
    ],
    ['two in one value', { head: linked({ author: 'أحمد علي، منى سعيد' }) }, ['أحمد علي', 'منى سعيد']],
    ['a link to the writer', { meta: '<div class="x"><a href="/author/1">كريم سلمان</a></div>' }, ['كريم سلمان']],
    ['a label beside the name', { meta: '<div class="info"><b>الكاتب:</b><span>هالة نصر</span></div>' }, ['هالة نصر']],
    [
      'the byline before a user name in Latin letters',
      { head: linked({ author: { '@type': 'Person', name: 'editor 3' } }), meta: '<i class="author">سهى قنديل</i>' },
      ['سهى قنديل'],
    ],
    [
      'a node that has no name',
      { head: linked({ author: [{ '@type': 'Person' }, { name: 'سهى قنديل' }] }) },
      ['سهى قنديل'],
    ],
    ['a node that is nowhere', { head: linked({ author: { '@id': '#nobody' } }) }, []],
    ['a name that is empty', { head: linked({ author: { name: ' ' } }) }, []],
    ['the outlet as a person', { head: linked({ author: { '@type': 'Person', name: 'موقع الحقل' } }) }, []],
    ['an organisation', { head: linked({ author: { '@type': 'Organization', name: 'شبكة الحقول' } }) }, []],
    ['an address', { head: '<meta property="article:author" content="https://www.facebook.com/haql">' }, []],
    ['a section', { head: '<meta name="author" content="أخبار محلية">' }, []],
    ['the desk', { meta: '<span class="author">فريق التحرير</span>' }, []],
    ['a user', { meta: '<span class="author">admin</span>' }, []],
  ])('%s', (_, parts, names) => expect(read(parts).authors.map(({ name }) => name)).toEqual(names));
});

describe('the headline', () => {
  const titled = (title: string): Article =>
    parseArticleHtml(`<title>${title}</title><meta property="og:site_name" content="موقع الحقل"><div>${TEXT}</div>`);

  it.each([
    ['بدء موسم حصاد القمح - موقع الحقل', 'بدء موسم حصاد القمح'],
    ['موقع الحقل | بدء موسم حصاد القمح', 'بدء موسم حصاد القمح'],
    ['بدء موسم حصاد القمح - تقرير مصور', 'بدء موسم حصاد القمح - تقرير مصور'],
  ])('of the title «%s»', (title, headline) => expect(titled(title).headline).toBe(headline));

  it('is the line that the metadata repeats, not the logo', () => {
    const page = `<title>بدء موسم حصاد القمح</title><h1>الحقل نيوز</h1><h2>بدء موسم حصاد القمح</h2><div>${TEXT}</div>`;
    expect(parseArticleHtml(page).headline).toBe('بدء موسم حصاد القمح');
  });
});

describe('a page is warned of', () => {
  it.each<[string, string, string]>([
    ['behind a wall', linked({ isAccessibleForFree: false }), 'paywall'],
    ['with half a wall', linked({ isAccessibleForFree: 'False' }), 'paywall'],
  ])('%s', (_, head, code) => expect(read({ head }).warnings.map((warning) => warning.code)).toEqual([code]));

  it('that calls itself an article and shows none', () => {
    expect(read({ body: '' }).warnings.map(({ code }) => code)).toEqual(['no-text']);
  });
});
