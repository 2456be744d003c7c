import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticleHtml } from '../../src/html.js';
import { type Article, parseArticle } from '../../src/index.js';

const ROOT = new URL('../../test-fixtures/', import.meta.url).pathname;

/** Every fixture, text or page, with the string that was parsed. */
export const PARSED: readonly (readonly [name: string, article: Article, input: string])[] = [
  ...read(['seeds', 'articles'], /(?<!\.expected)\.txt$/, (input) =>
    parseArticle(input, { referenceDate: '2024-05-16' }),
  ),
  ...read(['html'], /\.html$/, (input) => parseArticleHtml(input)),
];

function read(
  folders: readonly string[],
  pattern: RegExp,
  parse: (input: string) => Article,
): (readonly [string, Article, string])[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => pattern.test(name))
      .map((name) => {
        const input = readFileSync(join(ROOT, folder, name), 'utf8');
        return [`${folder}/${name}`, parse(input), input] as const;
      }),
  );
}

/** A short article with one of everything. */
export const TEXT = `أمطار على السراة
تاريخ النشر: 14 نوفمبر 2024
أبها - واس
هطلت أمطار غزيرة على السراة مساء أمس، وأغلقت «طريق الضباب» ساعات.
وقال مدير الدفاع المدني سالم القحطاني: «لم نسجل إصابات، وستفتح الطرق يوم السبت».
شارك هذا الموضوع: فيسبوك X`;
export const ARTICLE = parseArticle(TEXT);
