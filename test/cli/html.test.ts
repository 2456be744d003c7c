import { describe, expect, it } from 'vitest';
import { khabar } from './command.js';

const PAGE = `<!doctype html>
<html lang="ar"><head><meta charset="utf-8"><title>لقاء في جدة</title></head>
<body><nav><a href="/">الرئيسية</a></nav>
<article><h1>لقاء في جدة</h1>
<p>عقد الوزيران لقاء أمس في مدينة جدة، وبحثا فيه ما يجمع البلدين من مصالح وما يفرقهما من خلاف.</p>
<p>وقال الوزير سليم الدباغ: «سنلتقي مرة أخرى قبل نهاية العام، وسنأتي بما وعدنا به».</p></article></body></html>`;

describe('pages of HTML', () => {
  it('are told by how they begin', () => {
    const { stdout } = khabar([], PAGE);
    const article = JSON.parse(stdout);
    expect(article).toMatchObject({ headline: 'لقاء في جدة', inLanguage: 'ar' });
    expect(article.text).not.toContain('<p>');
    expect(PAGE.slice(article.quotes[0].start, article.quotes[0].end)).toBe(article.quotes[0].text);
  });

  it('are read as such with --html, however they begin', () => {
    const fragment = PAGE.slice(PAGE.indexOf('<article>'));
    expect(JSON.parse(khabar([], fragment).stdout).headline).not.toBe('لقاء في جدة');
    expect(JSON.parse(khabar(['--html'], fragment).stdout)).toMatchObject({ headline: 'لقاء في جدة' });
  });

  it('leave texts with a stray tag as they are', () => {
    expect(JSON.parse(khabar([], 'وسم <html> يظهر في النص كما هو، ولا يغير من قراءته شيئا.').stdout).text).toContain(
      '<html>',
    );
  });
});
