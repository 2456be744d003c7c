import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND } from '../cli/command.js';
import { ROOT } from '../docs/pages.js';
import { temporary } from '../temporary.js';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
// On a machine of ours both are there; elsewhere what is missing is left out.
const isRequired = process.env.CI !== undefined;
const SHARDS = 8;
const LINES = 60;

let folder: string;
let inputs: string[];
let khabar: string;
let expected: Record<string, string>;
const children: ChildProcess[] = [];

beforeAll(() => {
  folder = temporary('scale');
  mkdirSync(join(folder, 'crawl'));
  const root = join(ROOT, 'test-fixtures/articles');
  const texts = readdirSync(root)
    .filter((name) => /(?<!\.expected)\.txt$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'));
  inputs = Array.from({ length: SHARDS }, (_, s) => {
    const file = join(folder, 'crawl', `part-${s}.ndjson`);
    const records = Array.from({ length: LINES }, (_, n) => ({
      id: `${s}-${n}`,
      text: texts[(s * 7 + n) % texts.length],
    }));
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return file;
  });
  khabar = join(folder, 'khabar');
  writeFileSync(khabar, `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`, { mode: 0o755 });
  const alone = spawnSync(khabar, ['batch', '--workers', '1', '--out', join(folder, 'alone'), ...inputs], {
    encoding: 'utf8',
  });
  expect(alone.stderr).toBe('');
  expected = contents('alone');
  expect(Object.keys(expected)).toHaveLength(SHARDS);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The shards of a run by name; what is hidden is being written. */
function contents(out: string): Record<string, string> {
  const path = join(folder, out);
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function start(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; said: () => string } {
  let said = '';
  const child = spawn(program, args, { env: { ...process.env, ...env }, detached: true });
  child.stdout?.on('data', (piece) => (said += piece));
  child.stderr?.on('data', (piece) => (said += piece));
  children.push(child);
  return { child, said: () => said };
}

async function until(holds: () => boolean, what: () => string): Promise<void> {
  for (const from = performance.now(); !holds(); ) {
    if (performance.now() - from > 50_000) throw new Error(`it never came to pass:\n${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends a process and all that it started, without a word. */
function killHard({ pid }: ChildProcess): void {
  process.kill(-(pid as number), 'SIGKILL');
}

describe.skipIf(!has('redis-server') && !isRequired)('BullMQ and Redis', () => {
  it('two workers, one killed in the middle, give what one process gives', async () => {
    const port = await freePort();
    const redis = start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
    await until(() => redis.said().includes('Ready to accept connections'), redis.said);
    const example = join(folder, 'bullmq');
    cpSync(join(ROOT, 'examples/bullmq'), example, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(example, 'node_modules'));
    const env = { REDIS_PORT: String(port), KHABAR: khabar, LOCK_MS: '1000', STALLED_MS: '500' };
    const queued = start(process.execPath, [join(example, 'enqueue.mjs'), join(folder, 'queue'), ...inputs], env);
    await until(() => queued.said().includes(`${SHARDS} shards`), queued.said);

    const workers = [1, 2].map(() => start(process.execPath, [join(example, 'worker.mjs')], env));
    const said = (): string => workers.map((worker) => worker.said()).join('\n');
    const first = workers[0] as (typeof workers)[0];
    // In the middle: it has done one shard and is at another.
    await until(() => /done[\s\S]*start/.test(first.said()), said);
    killHard(first.child);
    await until(() => Object.keys(contents('queue')).length === SHARDS, said);
    expect(contents('queue')).toEqual(expected);
  });
});

describe.skipIf(!has('parallel') && !isRequired)('GNU parallel', () => {
  it('goes on where a killed run was, and gives what one process gives', async () => {
    const out = join(folder, 'parallel');
    mkdirSync(out);
    const args = ['--will-cite', '-j2', '--joblog', join(folder, 'jobs.log'), '--resume-failed', '--retries', '3'];
    const command = [khabar, 'batch', '--workers', '1', '--out', out, '{}', ':::', ...inputs];
    const run = start('parallel', [...args, ...command]);
    await until(() => Object.keys(contents('parallel')).length >= 2, run.said);
    killHard(run.child);
    expect(Object.keys(contents('parallel')).length).toBeLessThan(SHARDS);
    const again = spawnSync('parallel', [...args, ...command], { encoding: 'utf8' });
    expect(again.status, again.stderr).toBe(0);
    expect(contents('parallel')).toEqual(expected);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
