import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toAnnotatedHtml, toBrat, toNewsArticle, toNinjs, toTimex3, toWebAnnotations } from '../../src/export.js';
import { parseArticle } from '../../src/index.js';
import { files, khabar } from './command.js';

const ARTICLE = [
  'انطلاق [المرحلة الأولى] من مترو جدة',
  'جدة - واس',
  'انطلقت صباح الأحد 3 مارس 2024 المرحلة الأولى من أعمال مترو جدة بطول 35 كيلومترا.',
  '* وقال وزير النقل حسن الغامدي: «سنفتح الخط قبل نهاية العام المقبل».',
  'مواضيع ذات صلة',
].join('\n');
const paths = files({ 'metro.txt': ARTICLE, 'again.txt': ARTICLE });
const metro = paths['metro.txt'];
const again = paths['again.txt'];
const article = parseArticle(ARTICLE);
const printed = (format: string, ...more: string[]): string => khabar([...more, '--format', format]).stdout;

describe('ndjson', () => {
  it('gives a line for each file, those that cannot be read included', () => {
    const { status, stdout } = khabar([metro, '/no/such/file', again, '--format', 'ndjson']);
    const lines = stdout.split('\n');
    expect(status).toBe(1);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: metro, ...article },
      { file: '/no/such/file', error: 'no such file or directory' },
      { file: again, ...article },
    ]);
  });

  it('says null for the file of standard input', () => {
    expect(JSON.parse(khabar(['--format', 'ndjson'], ARTICLE).stdout)).toEqual({ file: null, ...article });
  });
});

describe('text', () => {
  it('is the text of the article', () => expect(printed('text', metro)).toBe(`${article.text}\n`));

  it('names each of several files', () => {
    expect(printed('text', metro, again)).toBe(
      `==> ${metro} <==\n${article.text}\n\n==> ${again} <==\n${article.text}\n`,
    );
  });
});

describe('markdown', () => {
  it('has title, origin and paragraphs, with signs of Markdown escaped', () => {
    const [title, origin, first, second] = printed('markdown', metro).trimEnd().split('\n\n');
    expect(title).toBe('# انطلاق \\[المرحلة الأولى\\] من مترو جدة');
    expect(origin).toBe('جدة · واس');
    expect(first).toBe('انطلقت صباح الأحد 3 مارس 2024 المرحلة الأولى من أعمال مترو جدة بطول 35 كيلومترا.');
    expect(second).toBe('\\* وقال وزير النقل حسن الغامدي: «سنفتح الخط قبل نهاية العام المقبل».');
  });

  it.each([
    ['- بند أول في القائمة الطويلة', '\\- بند أول في القائمة الطويلة'],
    ['1. بند أول في القائمة الطويلة', '1\\. بند أول في القائمة الطويلة'],
    ['# وسم يتصدر مواقع التواصل اليوم', '\\# وسم يتصدر مواقع التواصل اليوم'],
    ['وسم <script> يظهر في النص', 'وسم \\<script\\> يظهر في النص'],
  ])('reads %s as text', (line, escaped) => {
    const body = `${'وصل الوفد إلى المدينة مساء أمس وعقد اجتماعا مع المحافظ.'}\n${line}.\n`;
    expect(khabar(['--format', 'markdown'], body).stdout).toContain(`${escaped}.`);
  });
});

describe('explain', () => {
  it('gives a line for each block, then dates, then quotations', () => {
    const [blocks = '', dates = '', quotes = ''] = printed('explain', metro).trimEnd().split('\n\n');
    expect(blocks.split('\n').map((line) => line.split(/\s/)[0])).toEqual(article.blocks.map(({ role }) => role));
    for (const { rule } of article.blocks) expect(blocks).toContain(rule);
    expect(dates).toMatch(/^dates\n/);
    expect(dates).toContain('2024-03-03');
    expect(quotes).toMatch(/^quotes\ndirect .*حسن الغامدي، قال: سنفتح الخط/);
  });

  it('leaves out what there is none of', () => {
    const { stdout } = khabar(['--format', 'explain'], 'عاد الهدوء إلى شوارع المدينة القديمة بعد ليلة ممطرة.');
    expect(stdout).not.toMatch(/^(dates|quotes)$/m);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('cuts long blocks between words', () => {
    const long = `${'كلمات كثيرة '.repeat(30).trim()}.`;
    const { stdout } = khabar(['--format', 'explain'], long);
    expect(stdout).toMatch(/ (كلمات|كثيرة)…$/m);
  });
});

describe('the formats of others', () => {
  const source = pathToFileURL(metro).href;

  it.each([
    ['news-article', toNewsArticle(article)],
    ['ninjs', toNinjs(article, { uri: source })],
    ['web-annotations', toWebAnnotations(article, ARTICLE, { source })],
  ])('%s', (format, expected) => expect(JSON.parse(printed(format, metro))).toEqual(expected));

  it.each([
    ['html', toAnnotatedHtml(article, ARTICLE)],
    ['timex3', toTimex3(article, ARTICLE)],
    ['brat', toBrat(article, ARTICLE).ann],
  ])('%s', (format, expected) => expect(printed(format, metro)).toBe(`${expected.trimEnd()}\n`));

  it('are in an array where they are objects and several', () => {
    expect(JSON.parse(printed('news-article', metro, again))).toEqual([toNewsArticle(article), toNewsArticle(article)]);
  });
});
