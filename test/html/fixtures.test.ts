import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/article/explain.js';
import { parseArticleHtml } from '../../src/html.js';
import { readExpected, writeExpected } from '../fixtures/render.js';
import { FOLDER, PAGES } from './pages.js';
import { renderPage } from './render.js';

const UPDATE = process.env.UPDATE === '1';

describe('pages', () => {
  it('are there', () => expect(PAGES.size).toBeGreaterThanOrEqual(25));

  it.each([...PAGES])('%s', (name, html) => {
    const path = join(FOLDER, `${name}.expected.txt`);
    expect(existsSync(path), `${name}.expected.txt is missing: write the right answer first`).toBe(true);
    const article = parseArticleHtml(html);
    const found = renderPage(article);
    if (UPDATE) writeFileSync(path, writeExpected(found, undefined));
    expect(found, explain(article)).toEqual(readExpected(readFileSync(path, 'utf8')));
  });
});
