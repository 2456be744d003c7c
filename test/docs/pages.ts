import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block: its language, the file it is written to where its first line names one, and what follows it. */
export interface CodeBlock {
  readonly language: string;
  /** The words behind the language: «js clean.mjs» names a file, «sh not-run» is described and not run. */
  readonly info: string;
  readonly code: string;
  /** Line of the page that the code starts on, from 1. */
  readonly line: number;
}

/** What a reader may run: pages for users, and pages for contributors. */
export const PAGES: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'examples/README.md',
  'test-fixtures/README.md',
].sort();

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** A page's words, its fenced blocks left out. */
export function proseOf(page: string): string {
  return readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the links of a page go: a file, from the root, and an anchor in it. */
export function linksOf(page: string): { file: string; anchor: string | undefined }[] {
  return [...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, path = '', anchor]) => ({ file: path === '' ? page : normalize(join(page, '..', path)), anchor }),
  );
}

/** The fenced blocks of a page in order; a fence that opens or closes nothing is an error. */
export function blocksOf(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; info: string; line: number; code: string[] } | undefined;
  for (const [at, line] of readPage(page).split('\n').entries()) {
    const fence = /^\s*(?:`{3,}|~{3,})(.*)$/.exec(line)?.[1];
    if (fence === undefined) {
      open?.code.push(line);
    } else if (open === undefined) {
      if (!line.startsWith('```')) throw new Error(`${page}:${at + 1}: a fence must stand at the start of its line`);
      const [language = '', ...info] = fence.trim().split(/\s+/);
      open = { language, info: info.join(' '), line: at + 2, code: [] };
    } else {
      if (line !== '```') throw new Error(`${page}:${at + 1}: expected the end of the block from line ${open.line}`);
      blocks.push({ ...open, code: `${open.code.join('\n')}\n` });
      open = undefined;
    }
  }
  if (open) throw new Error(`${page}:${open.line}: the block does not end`);
  return blocks;
}
