import { describe, expect, it } from 'vitest';
import { type Article, parseArticleHtml } from '../../src/html.js';

const LEAD = 'أعلنت بلدية الربوة افتتاح سوق الخضار الجديد أمام الباعة بعد انتظار دام أربع سنوات كاملة.';
const NEXT = 'وقال رئيس البلدية إن السوق يضم مئتي محل، وإن الإيجار لن يزيد على ما كان عليه في السوق القديم.';
const HEADLINE = 'الربوة تفتح سوقها الجديد بعد طول انتظار';

function read(body: string, head = ''): Article {
  return parseArticleHtml(`<html><head>${head}</head><body>${body}</body></html>`);
}

const roles = ({ blocks }: Article): string[] => blocks.map(({ role, text }) => `${role}: ${text}`);

describe('the text', () => {
  it.each([
    [
      'a table for layout: its cells are lines like others, and comments are set in one too',
      `<table><tr><td>محليات</td></tr><tr><td><b>${HEADLINE}</b></td></tr><tr><td>الربوة - سامر الحلو:<br>${LEAD}<br><br>${NEXT}</td></tr>` +
        '<tr><td><b>التعليقات</b><table><tr><td>1</td><td>أبو نادر</td></tr><tr><td>مبروك للجميع</td></tr></table></td></tr></table>',
    ],
    [
      'an embedded post in AMP',
      `<h1>${HEADLINE}</h1><div class="post-content"><p>${LEAD}</p><amp-twitter><blockquote><p>صور من السوق</p></blockquote></amp-twitter><p>${NEXT}</p></div>`,
    ],
    [
      'a moving line above',
      `<marquee>أهلا بكم في موقع جريدة الربوة اليومية</marquee><h1>${HEADLINE}</h1><div><p>${LEAD}</p><p>${NEXT}</p></div>`,
    ],
    [
      'a label and its link, written together',
      `<h1>${HEADLINE}</h1><div class="news-details"><p>${LEAD}</p><p>${NEXT}</p><div><span>المرفقات</span><a href="/a.zip">صور الافتتاح</a></div></div>`,
    ],
  ])('%s', (_, body) => {
    const article = read(body);
    expect(article.headline).toBe(HEADLINE);
    expect(article.text).toBe(`${LEAD}\n\n${NEXT}`);
  });

  it('for subscribers, by the class that the page names', () => {
    const data = { '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: false };
    const head = (more: object): string =>
      `<script type="application/ld+json">${JSON.stringify({ ...data, ...more })}</script>`;
    const body = `<h1>${HEADLINE}</h1><div class="post-content"><p>${LEAD}</p><div class="paywall"><p>${NEXT}</p></div></div>`;
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.post-content .paywall' };
    expect(read(body, head({ hasPart: part })).text).toBe(`${LEAD}\n\n${NEXT}`);
    expect(read(body, head({ hasPart: [part] })).text).toBe(`${LEAD}\n\n${NEXT}`);
    expect(read(body, head({})).text).toBe(LEAD);
  });
});

describe('no line is known as the headline', () => {
  it('the lines above the text are read by their words', () => {
    const article = read(
      '<ul><li><a href="/">الرئيسية</a></li><li><a href="/n">محليات</a></li></ul><div class="page"><div class="top"><span class="date">الأحد 3 مارس 2019</span></div>' +
        `<div class="big">${HEADLINE}</div><div class="story-text"><p>${LEAD}</p><p>${NEXT}</p></div></div>`,
      '<title>جريدة الربوة</title>',
    );
    expect(article).toMatchObject({ headline: HEADLINE, datePublished: '2019-03-03' });
    expect(roles(article)).toContain('navigation: محليات');
  });

  it('a row of links there is still a menu', () => {
    const article = read(
      '<div class="page"><p><a href="/1">الصفحة الأولى</a> - <a href="/2">محليات</a> - <a href="/3">رياضة</a></p>' +
        `<p>${HEADLINE}</p><div class="story-text"><p>${LEAD}</p><p>${NEXT}</p></div></div>`,
    );
    expect(article.headline).toBe(HEADLINE);
  });
});
