import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile, walk } from './source-files.js';

/**
 * Imports, of types too, go from a later room to an earlier one or stay in the room. The nouns come first: the tables of
 * words say which role or grain a word stands for. A page comes after the article, whose fields its metadata fills; both
 * meet in parse.ts. Of the doors each may use those before it.
 */
const ROOMS = [
  ...[
    'model/',
    'lexicon/',
    'text/',
    'blocks/',
    'dates/',
    'boilerplate/',
    'quotes/',
    'article/',
    'html/',
    'export/',
    'learn/',
  ],
  ...['parse.ts', 'parser.ts', 'index.ts', 'html.ts', 'schema.ts', 'export.ts', 'learn.ts', 'cli/'],
];
/** What a machine knows and the same input on another would not get. */
const MACHINE = new Set(['Date', 'Intl', 'process', 'navigator', 'performance', 'globalThis', 'crypto']);
/** Methods that answer in the machine's time zone or locale. */
const LOCAL =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|toLocale\w*|localeCompare)$/;
const LONGEST = 220;

const sources = readSources();
const library = sources.filter(({ path }) => !path.startsWith('cli/'));
const room = (path: string): number =>
  ROOMS.findIndex((one) => path === one || (one.endsWith('/') && path.startsWith(one)));

describe('the rooms', () => {
  it('are all of src', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(({ path }) => room(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('stand in the architecture in the same order', () => {
    const page = readFileSync(fileURLToPath(new URL('../docs/architecture.md', import.meta.url)), 'utf8');
    const described = [...page.matchAll(/^\| `(\w+\/)` /gm)].map(([, name]) => name);
    const folders = new Set(sources.map(({ path }) => path.replace(/\/.*/, '/')).filter((path) => path.endsWith('/')));
    expect(described).toEqual(ROOMS.filter((name) => folders.has(name)));
  });

  it('import only what exists', () => {
    const exists = (target: string): boolean => existsSync(fileURLToPath(new URL(`../src/${target}`, import.meta.url)));
    expect(links(sources).filter(([, target]) => !exists(target))).toEqual([]);
  });

  it('import from earlier rooms', () => {
    expect(links(library).filter(([path, target]) => room(target) > room(path))).toEqual([]);
  });

  it('give the command nothing but what is exported, and the printer of traces', () => {
    const doors = new Set([
      'index.ts',
      'html.ts',
      'schema.ts',
      'export.ts',
      'learn.ts',
      'article/explain.ts',
      '../package.json',
    ]);
    const command = sources.filter(({ path }) => path.startsWith('cli/'));
    expect(links(command).filter(([, target]) => !target.startsWith('cli/') && !doors.has(target))).toEqual([]);
  });

  it('have no circles of imports', () => expect(circles(sources)).toEqual([]));

  it('have no file too long to read at one sitting, tables of words aside', () => {
    const long = sources.filter(({ path, lines }) => lines > LONGEST && !path.startsWith('lexicon/'));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });
});

describe('the library', () => {
  it('imports nothing of Node', () => {
    const packages = library.flatMap(({ imports }) => imports.filter(({ isLocal }) => !isLocal));
    expect(packages.map(({ target }) => target)).toContain('zod');
    expect(packages.filter(({ target }) => isBuiltin(target))).toEqual([]);
  });

  it('asks the machine nothing', () => expect(library.flatMap(questions)).toEqual([]));
});

describe('these rules see', () => {
  it.each([
    ['const now = new Date();', ['text/x.ts: Date']],
    ['const now = Date.now();', ['text/x.ts: Date']],
    ['const day = new Date(0).getDay();', ['text/x.ts: Date', 'text/x.ts: getDay']],
    ['const chance = Math.random();', ['text/x.ts: Math.random']],
    ['const home = process.env.HOME;', ['text/x.ts: process']],
    ["const order = 'a'.localeCompare('b');", ['text/x.ts: localeCompare']],
    ['const { process } = record; const max = Math.max(1, 2); const same = record.Date;', []],
  ])('%s', (code, found) => expect(questions(readSource('text/x.ts', code))).toEqual(found));

  it.each([
    ["import { a } from './b.js';", { target: 'text/b.ts', isLocal: true, isType: false }],
    ["import type { A } from '../model/b.js';", { target: 'model/b.ts', isLocal: true, isType: true }],
    ["import { type A, type B } from './b.js';", { target: 'text/b.ts', isLocal: true, isType: true }],
    ["import { type A, b } from './b.js';", { target: 'text/b.ts', isLocal: true, isType: false }],
    ["export { a } from './b.js';", { target: 'text/b.ts', isLocal: true, isType: false }],
    ["type A = import('./b.js').A;", { target: 'text/b.ts', isLocal: true, isType: true }],
    ["const a = await import('node:fs');", { target: 'node:fs', isLocal: false, isType: false }],
  ])('%s', (code, found) => expect(readSource('text/x.ts', code).imports).toEqual([found]));

  it('a circle', () => {
    const files = [
      readSource('a.ts', "import { b } from './b.js';"),
      readSource('b.ts', "import { c } from './c.js'; import type { A } from './a.js';"),
      readSource('c.ts', "import { b } from './b.js';"),
    ];
    expect(circles(files)).toEqual(['b.ts > c.ts > b.ts']);
  });
});

function links(files: readonly SourceFile[]): [path: string, target: string][] {
  return files.flatMap(({ path, imports }) =>
    imports.filter(({ isLocal }) => isLocal).map(({ target }): [string, string] => [path, target]),
  );
}

/** Files that import each other at run time, each circle once. */
function circles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    for (const { target, isType } of byPath.get(path)?.imports ?? []) if (!isType) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
}

/** What a file asks of the machine. A day's number turned into its date is arithmetic, and done in one file. */
function questions({ path, tree }: SourceFile): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { text, parent } = node;
    const owner = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.expression : null;
    if (owner?.getText(tree) === 'Math' && text === 'random') found.push(`${path}: Math.random`);
    else if (owner !== null && LOCAL.test(text)) found.push(`${path}: ${text}`);
    else if (owner === null && MACHINE.has(text) && !isNameOnly(node) && !isArithmetic(path, node))
      found.push(`${path}: ${text}`);
  });
  return found;
}

function isNameOnly({ parent }: ts.Identifier): boolean {
  return ts.isBindingElement(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

function isArithmetic(path: string, { text, parent }: ts.Identifier): boolean {
  const given = ts.isNewExpression(parent) ? (parent.arguments?.length ?? 0) : 0;
  return path === 'dates/calendar.ts' && text === 'Date' && given === 1;
}
