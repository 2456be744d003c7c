import { decode } from 'he';
import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { PAGES } from './pages.js';

/** Markup as people read it. Elements that are not shown stand in none of the blocks of the fixtures. */
function plain(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ''))
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('spans point into the page as it was passed', () => {
  it.each([...PAGES])('%s', (_, html) => {
    const { blocks, dates, quotes } = parseArticleHtml(html);
    for (const { start, end, text } of [...blocks, ...dates]) expect(plain(html.slice(start, end))).toBe(plain(text));
    for (const { start, end, text } of quotes) expect(plain(html.slice(start, end))).toBe(plain(text));
  });

  it('a quotation spans the tags in it', () => {
    const html = PAGES.get('quotes-across-markup') as string;
    const { quotes, dates } = parseArticleHtml(html);
    expect(quotes.map(({ start, end }) => html.slice(start, end))).toEqual([
      '«لن نقبل» تأجيل الانتخابات',
      'لن نقبل <b>أي تأجيل</b>، ومن يريد <a href="/n/1">تعطيل الانتخابات</a> عليه أن يتحمل المسؤولية',
      'ستجتمع يوم <em>الجمعة</em> المقبل',
    ]);
    expect(dates.map(({ start, end }) => html.slice(start, end))).toEqual(['يوم <em>الجمعة</em> المقبل']);
  });

  it('white space is that of a browser', () => {
    const html =
      '<h1>عنوان\n  الخبر</h1><div>قال   <b> الوزير</b>\n\t نعم.<br>\n ثم&nbsp;غادر <!-- --> المكان.<p>وعاد</p>أخيرا</div>';
    expect(parseArticleHtml(html).blocks.map(({ text }) => text)).toEqual([
      'عنوان الخبر',
      'قال الوزير نعم.',
      'ثم غادر المكان.',
      'وعاد',
      'أخيرا',
    ]);
  });
});
