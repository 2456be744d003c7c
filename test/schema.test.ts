import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { type Article, type Block, type DateMention, parseArticle, type Quote } from '../src/index.js';
import { articleSchema, type blockSchema, type dateMentionSchema, type quoteSchema } from '../src/schema.js';

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

  it('refuse what is none', () => {
    const article = parseArticle('خبر');
    expect(
      articleSchema.safeParse({ ...article, blocks: [{ start: -1, end: 2, role: 'footer', text: '', rule: '' }] })
        .success,
    ).toBe(false);
  });
});
