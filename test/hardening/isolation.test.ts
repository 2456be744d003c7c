import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';
import { type Article, parseArticle } from '../../src/index.js';
import { SHIPPED, walkShipped } from './shipped.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TEXT = 'لقاء في جدة\nجدة - واس\nقال المدير سعد نوري يوم الأحد: «سنفتح الجسر غدا صباحا».';
const PAGE = `<html><body><article><h1>لقاء في جدة</h1><p>${TEXT.split('\n')[2]}</p></article></body></html>`;

/** The doors that parse, as one script that a place without modules can run. */
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './index.js'; export * from './html.js'; export * from './export.js'; export * from './learn.js';",
      resolveDir: DIST,
    },
    bundle: true,
    format: 'iife',
    globalName: 'khabar',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    nodePaths: [fileURLToPath(new URL('../../node_modules', import.meta.url))],
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
});

describe('the library asks nothing of the machine', () => {
  it('runs where clock, locale, chance, network and process throw, and code cannot be made of strings', () => {
    const stub = (name: string) =>
      new Proxy(() => {}, { get: () => fail(name), apply: () => fail(name), construct: () => fail(name) });
    const fail = (name: string): never => {
      throw new Error(`${name} was asked`);
    };
    const context = vm.createContext({ TextDecoder }, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(script, context);
    // The calendar turns a day's number into its date: arithmetic, with a given number.
    const RealDate = vm.runInContext('Date', context) as DateConstructor;
    context.Date = new Proxy(RealDate, {
      construct: (target, args: [number]) => (args.length === 1 ? new target(...args) : fail('the clock')),
      apply: () => fail('the clock'),
      get: (target, name) => (name === 'now' ? fail('the clock') : Reflect.get(target, name)),
    });
    for (const name of ['Intl', 'fetch', 'process', 'performance', 'crypto', 'navigator', 'require', 'setTimeout'])
      context[name] = stub(name);
    vm.runInContext('Math.random = () => { throw new Error("chance was asked") }', context);
    const run = (code: string): unknown =>
      JSON.parse(vm.runInContext(`JSON.stringify(${code})`, Object.assign(context, { TEXT, PAGE })) as string);
    expect(run('khabar.parseArticle(TEXT, { referenceDate: "2024-05-16" })')).toEqual(
      parseArticle(TEXT, { referenceDate: '2024-05-16' }),
    );
    expect(run('khabar.parseArticleHtml(PAGE)')).toEqual(parseArticleHtml(PAGE));
    expect(run('khabar.toNewsArticle(khabar.parseArticle(TEXT)).headline')).toBe('لقاء في جدة');
    // The stubs work.
    expect(() => vm.runInContext('Date.now()', context)).toThrow('the clock was asked');
    expect(() => vm.runInContext('eval("1")', context)).toThrow(/Code generation from strings disallowed/);
  });

  it('runs under --frozen-intrinsics', () => {
    const code = `import { parseArticle } from ${JSON.stringify(`${DIST}index.js`)}; import { parseArticleHtml } from ${JSON.stringify(`${DIST}html.js`)};
      console.log(JSON.stringify([parseArticle(${JSON.stringify(TEXT)}), parseArticleHtml(${JSON.stringify(PAGE)})]));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--frozen-intrinsics', '--no-warnings', '--input-type=module', '-e', code],
      { encoding: 'utf8' },
    );
    expect(stdout, stderr).not.toBe('');
    expect(JSON.parse(stdout)).toEqual([parseArticle(TEXT), parseArticleHtml(PAGE)]);
  });

  it('runs in a worker', async () => {
    const code = `const { parentPort, workerData } = require('node:worker_threads'); const { parseArticle } = require(${JSON.stringify(`${DIST}index.cjs`)}); parentPort.postMessage(parseArticle(workerData));`;
    const article = await new Promise<Article>((resolve, reject) => {
      const worker = new Worker(code, { eval: true, workerData: TEXT });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    expect(article).toEqual(parseArticle(TEXT));
  });

  it.each(SHIPPED)('dist/%s makes no code of strings', (name) => {
    const found: string[] = [];
    walkShipped(name, (node) => {
      if (
        (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        ['eval', 'Function'].includes(node.expression.text)
      )
        found.push(node.getText());
    });
    expect(found).toEqual([]);
  });
});

describe('results are the caller’s own', () => {
  it('what is done to one changes no other', () => {
    const before = JSON.stringify(parseArticle(TEXT));
    const article = parseArticle(TEXT);
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        spoil((value as Record<string, unknown>)[key]);
        (value as Record<string, unknown>)[key] = 'spoilt';
      }
    };
    spoil(article);
    expect(JSON.stringify(parseArticle(TEXT))).toBe(before);
  });
});

describe('no prototype is changed', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('by %s in JSON-LD, and it is no field', (name) => {
    const json = `{"@type":"NewsArticle","headline":"لقاء في جدة","${name}":{"polluted":true,"headline":"x"},"author":{"${name}":{"name":"x"}}}`;
    const article = parseArticleHtml(`<script type="application/ld+json">${json}</script>${PAGE}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    expect(article.headline).toBe('لقاء في جدة');
    expect(article.authors).toEqual([]);
  });
});
