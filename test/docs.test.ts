import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorsOf, blocksOf, type CodeBlock, linksOf, PAGES, proseOf, ROOT, readPage } from './docs/pages.js';
import { isShown, missingOf, runBlock, type Use, useOf, writeFile } from './docs/run.js';
import { toChecks } from './docs/values.js';
import { readFloors } from './fixtures/floors.js';
import { type Packed, packAndInstall, tool } from './package/packed.js';

/** Pages that may show commands which are not run, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'docs/scale.md': 'needs clusters; what is tested of it is in test/scale',
};

/** Packages that pages set Khabar beside. */
const BESIDE = ['chrono-node', '@mozilla/readability', 'linkedom'];

/** The names of all files of code. */
const SOURCES = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
);

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
  mkdirSync(join(packed.project, 'node_modules/@mozilla'));
  for (const name of BESIDE) symlinkSync(join(ROOT, 'node_modules', name), join(packed.project, 'node_modules', name));
});

/** What a reader of any page has at hand: a scraped text and a page of HTML. */
const SAMPLES = {
  'page.txt': `seeds/${readdirSync(join(ROOT, 'test-fixtures/seeds')).find((name) => /^003.*(?<!expected)\.txt$/.test(name))}`,
  'page.html': '../examples/pages/jazan-port.html',
};

/** Each page is a directory of its own in a project that has the packed package. */
function directoryOf(page: string): string {
  const directory = join(packed.project, page.replace(/\W+/g, '-'));
  mkdirSync(directory, { recursive: true });
  for (const [name, fixture] of Object.entries(SAMPLES))
    copyFileSync(join(ROOT, 'test-fixtures', fixture), join(directory, name));
  return directory;
}

function used(page: string): { block: CodeBlock; use: Use }[] {
  let previous: Use | undefined;
  return blocksOf(page).map((block) => {
    previous = useOf(block, previous);
    return { block, use: previous };
  });
}

describe.each(PAGES)('%s', (page) => {
  it('does what its code says, and prints what it shows', () => {
    const directory = directoryOf(page);
    let printed: { text: string; line: number } | undefined;
    const settle = (): void => {
      expect(printed?.text.trim() ?? '', `${page}:${printed?.line} prints what the page does not show`).toBe('');
    };
    for (const { block, use } of used(page)) {
      if (use === 'output') {
        const text = printed?.text ?? '';
        if (!isShown(text, block.code)) expect(text, `${page}:${block.line}`).toBe(block.code);
        printed = undefined;
        continue;
      }
      settle();
      printed = undefined;
      if (use === 'file') writeFile(directory, block.info, block.code);
      if (use === 'run') printed = { text: runBlock(directory, packed.binaries, block), line: block.line };
      if (use === 'excerpt')
        expect(readFileSync(join(ROOT, block.info), 'utf8'), `${page}:${block.line}`).toContain(block.code);
      if (use === 'repository') expect(missingOf(block), `${page}:${block.line}`).toEqual([]);
      if (use === 'not-run') expect(NOT_RUN[page], `${page}:${block.line} is not run`).toBeDefined();
    }
    settle();
  });

  it('names files that are there', () => {
    for (const { file, anchor } of linksOf(page)) {
      expect(existsSync(join(ROOT, file)), `${page} links to ${file}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(file), `${page} links to ${file}`).toContain(anchor);
    }
    const named =
      /`((?:\.ci|src|test|docs|bench|scripts|examples|test-fixtures|lexicon|boilerplate|dates|quotes)\/[\w./-]*)`/g;
    for (const [, path = ''] of proseOf(page).matchAll(named))
      expect(existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', path)), `${page} names ${path}`).toBe(true);
    const pictures = used(page).flatMap(({ block, use }) => (use === 'picture' ? block.code : []));
    for (const [name] of `${pictures}${proseOf(page)}`.matchAll(/\b[\w-]+(?:\.test)?\.ts\b/g))
      expect(SOURCES, `${page} names ${name}`).toContain(name);
  });
});

it('the TypeScript of all pages compiles as a reader would compile it', () => {
  const files = PAGES.flatMap((page) =>
    blocksOf(page)
      .filter(({ language, info }) => language === 'ts' && info === '')
      .map(({ code, line }) => {
        const name = `${page.replace(/\W+/g, '-')}/block-${line}.mts`;
        writeFile(packed.project, name, `${code}\nexport {};\n`);
        return name;
      }),
  );
  writeFile(
    packed.project,
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        module: 'nodenext',
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
        skipLibCheck: true,
      },
      files,
    }),
  );
  const { status, stdout } = packed.node(tool('typescript/bin/tsc'), '-p', '.');
  expect(status, stdout).toBe(0);
});

describe('README.md and README.ar.md', () => {
  const [english = '', arabic = ''] = ['README.md', 'README.ar.md'].map(readPage);
  const [code, arabicCode] = ['README.md', 'README.ar.md'].map((page) =>
    // Their comments on commands are in their own language.
    blocksOf(page).map(({ language, code }) => (language === 'sh' ? code.replace(/\s+#.*$/gm, '') : code)),
  );
  const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

  it('show the same code', () => expect(arabicCode).toEqual(code));

  it('name the same functions', () => {
    const named = (text: string) => [...text.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(named(english).length).toBeGreaterThanOrEqual(5);
    expect(named(arabic)).toEqual(named(english));
  });

  it('link to the same pages', () => {
    const links = (text: string) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link).filter((link) => !link?.startsWith('README'));
    expect(links(arabic)).toEqual(links(english));
  });

  it('give the same figures', () => {
    const figures = (text: string) => text.match(/\d+\.\d+|\d+(?= %)/g)?.sort();
    expect(figures(arabic)).toEqual(figures(english));
  });

  it.each([
    ['sections', /^## /gm],
    ['rows', /^\|/gm],
    ['points', /^- /gm],
  ])('have as many %s', (_, pattern) => expect(countOf(arabic, pattern)).toBe(countOf(english, pattern)));
});

describe('docs/accuracy.md', () => {
  const text = readPage('docs/accuracy.md');
  const count = (folder: string, name: RegExp): number =>
    readdirSync(join(ROOT, 'test-fixtures', folder)).filter((file) => name.test(file)).length;

  it('counts the fixtures that are there', () => {
    expect(count('seeds', /(?<!expected)\.txt$/)).toBe(5);
    expect(text).toContain(`five scraped pages, ${count('articles', /(?<!expected)\.txt$/)} articles`);
    expect(text).toContain(` ${count('html', /\.html$/)} pages of HTML`);
  });

  it('shows the agreement that is pinned', () => {
    const { floors } = readFloors(join(ROOT, 'test-fixtures/floors.json'));
    const rows = [...text.matchAll(/^\| (.+?) +\| \d+ +\| ([01]\.\d{3}) \|$/gm)];
    expect(Object.fromEntries(rows.map(([, layer, f1]) => [layer, f1]))).toEqual(
      Object.fromEntries(Object.entries(floors).map(([layer]) => [layer, rows.find(([, row]) => row === layer)?.[2]])),
    );
    for (const [, layer = '', f1] of rows) expect(Number(f1) - (floors[layer] as number), layer).toBeLessThan(0.0015);
  });
});

describe('the checker of pages', () => {
  it('sees a value on the line, below it and over several lines', () => {
    expect(toChecks('f(1); // 2\ng();\n// [ 1,\n//   2 ]\nconst x = 3; // three\n').checks).toBe(2);
  });

  it.each([
    ['prose behind an expression', 'f(1); // the first'],
    ['a value that is none', "f(1); // { a: 'b' "],
    ['a value behind a declaration', 'const x = f(1); // 2'],
  ])('refuses %s', (_, code) => {
    expect(() => toChecks(code)).toThrow();
  });

  it('lets … stand for lines, and nothing else', () => {
    expect(isShown('a\nb\nc\n', 'a\n…\nc\n')).toBe(true);
    expect(isShown('a\nc\n', 'a\n…\nc\n')).toBe(true);
    expect(isShown('a\nb\nd\n', 'a\n…\nc\n')).toBe(false);
  });

  it('knows a command that is not there', () => {
    expect(missingOf({ language: 'sh', info: '', line: 1, code: 'npm ci && npm run nothing\n' })).toEqual([
      'script nothing',
    ]);
  });

  it('runs the first example of the README', () => {
    expect(toChecks(blocksOf('README.md')[0]?.code ?? '').checks).toBeGreaterThanOrEqual(7);
  });
});
