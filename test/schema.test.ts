import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { type Article, type Block, type DateMention, parseArticle, type Quote } from '../src/index.js';
import {
  articleJsonSchema,
  articleSchema,
  type blockSchema,
  type dateMentionSchema,
  type quoteSchema,
} from '../src/schema.js';
import { PARSED } from './export/articles.js';

const ROOT = new URL('../test-fixtures/', import.meta.url).pathname;
const texts = ['seeds', 'articles'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

describe('schemas', () => {
  it('say the same as the types', () => {
    expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>();
    expectTypeOf<z.infer<typeof blockSchema>>().toEqualTypeOf<Block>();
    expectTypeOf<z.infer<typeof dateMentionSchema>>().toEqualTypeOf<DateMention>();
    expectTypeOf<z.infer<typeof quoteSchema>>().toEqualTypeOf<Quote>();
  });

  it('take every article that the parser gives, and its JSON', () => {
    for (const text of texts) {
      const article = parseArticle(text, { referenceDate: '2024-05-16' });
      expect(articleSchema.strict().parse(JSON.parse(JSON.stringify(article)))).toEqual(article);
    }
  });

  it('are Standard Schemas', async () => {
    const { vendor, validate } = articleSchema['~standard'];
    expect(vendor).toBe('zod');
    expect(await validate(parseArticle('خبر'))).toEqual({ value: parseArticle('خبر') });
    expect((await validate({ headline: 7 })).issues?.length).toBeGreaterThan(0);
  });

  it('refuse what is none', () => {
    const article = parseArticle('خبر');
    expect(
      articleSchema.safeParse({ ...article, blocks: [{ start: -1, end: 2, role: 'footer', text: '', rule: '' }] })
        .success,
    ).toBe(false);
  });
});

describe('JSON Schema', () => {
  const isArticle = new Ajv2020({ strict: true, validateFormats: false }).compile(articleJsonSchema());

  it.each(PARSED)('takes %s', (_name, article) => {
    expect(isArticle(JSON.parse(JSON.stringify(article))), JSON.stringify(isArticle.errors)).toBe(true);
  });

  it.each([
    ['no blocks', { blocks: undefined }],
    ['a block of another role', { blocks: [{ start: 0, end: 3, role: 'footer', text: 'خبر', rule: '' }] }],
    ['a span before the text', { blocks: [{ start: -1, end: 3, role: 'headline', text: 'خبر', rule: '' }] }],
    ['a story within that is none', { related: [{ start: 0, end: 3, headline: 'خبر', url: null, article: {} }] }],
  ])('refuses %s', (_what, wrong) => expect(isArticle({ ...parseArticle('خبر'), ...wrong })).toBe(false));

  it('is the file of the package', () => {
    const file = new URL('../dist/article.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(articleJsonSchema());
  });
});

describe('an article', () => {
  it('survives JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const article = parseArticle(text);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
    );
  });
});
