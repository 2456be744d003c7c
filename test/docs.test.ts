import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as khabar from '../src/index.js';

const ROOT = new URL('../', import.meta.url).pathname;
const PAGE = readFileSync(
  join(
    ROOT,
    'test-fixtures/seeds',
    readdirSync(join(ROOT, 'test-fixtures/seeds')).find((name) => name.startsWith('003')) ?? '',
  ),
  'utf8',
);
const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The code blocks of the package's own functions; those of other entries are run where they are tested. */
function blocksOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)]
    .map(([, code]) => code ?? '')
    .filter((code) => code.includes("from 'khabar'"));
}

/** Turns `expression; // value`, on one line or two, into checks of the value; other comments are left alone. */
function toChecks(code: string): string {
  return code
    .replace(/^import (\{[^}]*\}) from 'khabar';$/gm, 'const $1 = khabar;')
    .replace(/;\n\/\/ (?=[['{\d])/g, '; // ')
    .replace(/^(?!const |let |\/\/)(.+);\s*\/\/ (.+)$/gm, (line, expression: string, value: string) =>
      isValue(value) ? `check(${expression}, ${value});` : line,
    );
}

function isValue(text: string): boolean {
  try {
    new Function(`return (${text});`);
    return /^['"[{\d]|^(?:null|true|false)$/.test(text);
  } catch {
    return false;
  }
}

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page);
  it('shows what its code gives', () => {
    for (const code of blocks) {
      const run = new Function('khabar', 'check', 'page', toChecks(code));
      run(khabar, (got: unknown, shown: unknown) => expect(got, code).toEqual(shown), PAGE);
    }
  });

  it('links to files that are there', () => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(join(ROOT, page, '..', target)), `${page} links to ${target}`).not.toThrow();
    }
  });
});

describe('the README', () => {
  it('checks at least its first example', () => {
    expect(toChecks(blocksOf('README.md')[0] ?? '').match(/^check\(/gm)?.length).toBeGreaterThanOrEqual(7);
  });
});
