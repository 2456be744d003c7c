import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import pkg from '../../package.json' with { type: 'json' };
import { type CodeBlock, ROOT } from './pages.js';
import { toChecks } from './values.js';

const RUN = new Set(['js', 'ts', 'sh']);
const FILES = new Set(['text', 'html', 'json', 'xml']);
const CHECK = pathToFileURL(join(ROOT, 'test/docs/check.mjs')).href;

/** What a block is to a reader. */
export type Use = 'run' | 'file' | 'output' | 'excerpt' | 'repository' | 'picture' | 'not-run';

/** Tells what a block is by its language, its info words and the block before it. */
export function useOf(block: CodeBlock, previous: Use | undefined): Use {
  const { language, info, code } = block;
  if (language === '') return 'picture';
  if (info === 'not-run') return 'not-run';
  if (info.startsWith('src/')) return 'excerpt';
  if (language === 'sh' && code.split('\n').filter(isCommand).every(isOfRepository)) return 'repository';
  if (RUN.has(language)) return 'run';
  if (FILES.has(language) && info !== '') return 'file';
  if (previous === 'run') return 'output';
  throw new Error(`line ${block.line}: a block of ${language} that is neither run, nor a file, nor output`);
}

/**
 * Runs a block in a directory and checks the values that it shows.
 *
 * @returns What it printed.
 * @throws Error with what it printed where it fails.
 */
export function runBlock(directory: string, binaries: string, { language, info, code, line }: CodeBlock): string {
  const name = info === '' ? `block-${line}.mjs` : info;
  if (language !== 'sh') writeFile(directory, name, code);
  const checked = name.replace(/(\.\w+)$/, '.checked.mjs');
  if (language !== 'sh') writeFile(directory, checked, compile(code));
  const [program, args] =
    language === 'sh'
      ? ['bash', ['-euo', 'pipefail', '-c', code]]
      : [process.execPath, ['--import', CHECK, join(directory, checked)]];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${binaries}:${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined },
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`line ${line} fails (${status}):\n${stdout}${stderr}`);
  return stdout;
}

/** Writes a file that a page shows. */
export function writeFile(directory: string, name: string, content: string): void {
  mkdirSync(join(directory, name, '..'), { recursive: true });
  writeFileSync(join(directory, name), content);
}

/** Whether what is printed is what is shown; a line of `…` stands for any lines. */
export function isShown(printed: string, shown: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '[^]*?' : escape(line.trimEnd())))
    .join('\n')
    .replaceAll('\n[^]*?', '[^]*?');
  return new RegExp(`^${pattern}$`).test(printed.replace(/[^\S\n]+$/gm, '').trimEnd());
}

/** Commands of the repository's own are run by the checks themselves: here they must name what is there. */
export function missingOf({ code }: CodeBlock): string[] {
  return code
    .split('\n')
    .filter(isCommand)
    .flatMap((line) => line.split('&&'))
    .flatMap((command) => {
      const [program, verb, script = ''] = command
        .replace(/#.*/, '')
        .trim()
        .replace(/^\w+=\S+ /, '')
        .split(/\s+/);
      if (program === 'npm' && verb === 'run' && !(script in pkg.scripts)) return [`script ${script}`];
      return (
        command
          .match(/\b(?:test|src|scripts|bench|test-fixtures)\/[\w./-]+/g)
          ?.filter((path) => !existsSync(join(ROOT, path))) ?? []
      );
    });
}

function isCommand(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

function isOfRepository(line: string): boolean {
  return line
    .split('&&')
    .every((command) =>
      /^\s*(?:\w+=\S+ )?(?:npm (?:ci|run|test|install|pack|start)\b|npx (?!khabar\b)|git |node (?:scripts|dist|bench)\/)/.test(
        command,
      ),
    );
}

function compile(code: string): string {
  return transformSync(toChecks(code).code, { loader: 'ts', format: 'esm', target: 'node20', charset: 'utf8' }).code;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
