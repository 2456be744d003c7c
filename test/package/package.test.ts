import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { parseArticle } from '../../src/index.js';
import { type Packed, packAndInstall, tool } from './packed.js';

const TEXT = 'لقاء في جدة\\nجدة - واس\\nعقد الوزيران لقاء أمس.';
const ARTICLE = parseArticle(TEXT.replaceAll('\\n', '\n'), { referenceDate: '2024-05-16' });
const CALL = `parseArticle('${TEXT}', { referenceDate: '2024-05-16' })`;

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
});

describe('the tarball', () => {
  it('holds what is built and what is to be read, nothing else', () => {
    for (const path of packed.contents)
      expect(path).toMatch(/^(dist\/|(README(\.ar)?\.md|CHANGELOG\.md|LICENSE|package\.json)$)/);
    for (const path of pkg.files.filter((file) => file !== 'dist')) expect(packed.contents).toContain(path);
  });

  it('passes publint', () => {
    const { status, stdout } = packed.node(tool('publint/src/cli.js'), 'run', packed.tarball, '--strict');
    expect(status, stdout).toBe(0);
  });

  it('has types that resolve in every mode of Node 16 and later, and in bundlers', () => {
    const attw = tool('@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = packed.node(attw, packed.tarball, '--profile', 'node16', '--no-color');
    expect(status, stdout).toBe(0);
  });
});

describe('plain Node', () => {
  it('imports it as ESM', () => {
    packed.write('esm.mjs', `import { parseArticle } from 'khabar';\nconsole.log(JSON.stringify(${CALL}));`);
    expect(JSON.parse(packed.node('esm.mjs').stdout)).toEqual(ARTICLE);
  });

  it('requires it as CommonJS', () => {
    packed.write('cjs.cjs', `const { parseArticle } = require('khabar');\nconsole.log(JSON.stringify(${CALL}));`);
    expect(JSON.parse(packed.node('cjs.cjs').stdout)).toEqual(ARTICLE);
  });

  it.each(Object.keys(pkg.exports).filter((path) => !path.endsWith('.json')))(
    'finds the same names in both under %s',
    (path) => {
      const name = path.replace(/^\./, 'khabar');
      packed.write(
        'names.mjs',
        `import { createRequire } from 'node:module';
      const names = (module) => Object.keys(module).filter((name) => !['default', 'module.exports'].includes(name)).sort();
      console.log(JSON.stringify([names(await import('${name}')), names(createRequire(import.meta.url)('${name}'))]));`,
      );
      const [esm, cjs] = JSON.parse(packed.node('names.mjs').stdout) as [string[], string[]];
      expect(esm.length).toBeGreaterThan(0);
      expect(cjs).toEqual(esm);
    },
  );

  it('runs the command', () => {
    const { bin } = JSON.parse(readFileSync(join(packed.installed, 'package.json'), 'utf8')) as typeof pkg;
    packed.write('article.txt', TEXT.replaceAll('\\n', '\n'));
    const { status, stdout } = packed.node(
      join(packed.installed, bin.khabar),
      'article.txt',
      '--reference',
      '2024-05-16',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(ARTICLE);
  });
});

describe('a consumer in TypeScript', () => {
  it.each(['nodenext', 'bundler'])('compiles under %s', (moduleResolution) => {
    packed.write(
      'consumer.ts',
      `
      import { type Article, createParser, type Parser, parseArticle } from 'khabar';
      import { articleSchema } from 'khabar/schema';
      import { parseArticleHtml } from 'khabar/html';
      import { toMarkdown } from 'khabar/export';
      const article: Article = parseArticle('خبر', { referenceDate: '2024-05-16' });
      const parser: Parser = createParser({ outlets: ['الضفة الإخبارية'] });
      export const headline: string | null = articleSchema.parse(article).headline;
      export const quotes: Article['quotes'] = parser.splitQuotes('خبر');
      export const markdown: string = toMarkdown(article);
      export const page: Article = parseArticleHtml('<p>خبر</p>');
      // @ts-expect-error: a day is no number
      parseArticle('خبر', { referenceDate: 20240516 });`,
    );
    packed.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          // zod's types name URL.
          lib: ['es2022', 'dom'],
          types: [],
          module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
          moduleResolution,
        },
        files: ['consumer.ts'],
      }),
    );
    const { status, stdout } = packed.node(tool('typescript/bin/tsc'), '-p', '.');
    expect(status, stdout).toBe(0);
  });
});

describe('what the library loads', () => {
  const parsing = Object.entries(pkg.exports).flatMap(([path, entry]) =>
    typeof entry === 'string' || path === './schema' ? [] : [entry.import.default, entry.require.default],
  );

  it.each(parsing)('%s needs neither zod nor Node', (entry) => {
    expect(loadedBy(packed.installed, entry).filter((name) => /^zod\b/.test(name) || isBuiltin(name))).toEqual([]);
  });

  it.each(['index.js', 'index.cjs', 'export.js', 'export.cjs'])('%s needs no package at all', (entry) => {
    expect(loadedBy(packed.installed, `dist/${entry}`)).toEqual([]);
  });

  it('is seen: the schemas do load zod', () => {
    expect(loadedBy(packed.installed, pkg.exports['./schema'].import.default)).toContain('zod');
    expect(loadedBy(packed.installed, pkg.exports['./schema'].require.default)).toContain('zod');
  });
});

/** The packages that an entry imports, itself or through the files beside it. */
function loadedBy(installed: string, entry: string): string[] {
  const files = [posix.normalize(entry)];
  const packages: string[] = [];
  for (const file of files) {
    const code = readFileSync(join(installed, file), 'utf8');
    for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles) {
      const local = posix.join(posix.dirname(file), fileName);
      if (!fileName.startsWith('.')) packages.push(fileName);
      else if (!files.includes(local)) files.push(local);
    }
  }
  return packages;
}
