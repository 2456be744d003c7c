import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { hasChromium, launchChromium } from '../chromium.js';
import { ROOT } from '../docs/pages.js';
import { type Packed, packAndInstall } from '../package/packed.js';

const EXAMPLES = ['node', 'hono', 'search', 'browser'] as const;

let packed: Packed;
let examples: string;
const closing: (() => unknown)[] = [];

/** The examples in a project that has the packed package, and what else they name. */
beforeAll(() => {
  packed = packAndInstall();
  examples = join(packed.project, 'examples');
  for (const name of ['pages', ...EXAMPLES])
    cpSync(join(ROOT, 'examples', name), join(examples, name), { recursive: true });
  for (const name of ['hono', '@hono', 'minisearch'])
    symlinkSync(join(ROOT, 'node_modules', name), join(packed.project, 'node_modules', name));
});

afterAll(async () => {
  for (const close of closing) await close();
});

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = packed.node(join(examples, script), ...args);
  expect(status, stderr).toBe(0);
  return stdout;
}

function page(name: string): string {
  return join(examples, 'pages', name);
}

it.each(EXAMPLES)('%s names the versions that it is tested with', (name) => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'examples', name, 'package.json'), 'utf8'));
  const { khabar, ...others } = dependencies as Record<string, string>;
  expect(khabar).toBe('file:../..');
  expect(pkg.devDependencies).toMatchObject(others);
});

describe('the script', () => {
  it('tells of every page who said what, and what was taken out', () => {
    const printed = run('node/digest.mjs', ...readdirSync(join(examples, 'pages')).map(page));
    expect(printed).toContain('ميناء جازان يستقبل أول شحنة قمح هذا الموسم (2024-11-14T18:30)');
    expect(printed).toContain('فهد البلوي: لم نسجل وفيات، ونطلب من الجميع الابتعاد عن مجاري الأودية');
    expect(printed).toContain('! published-disagrees');
    expect(printed.match(/^\S+\.(?:txt|html)$/gm)).toHaveLength(4);
  });
});

describe('the search', () => {
  let records: string;
  beforeAll(() => {
    records = join(packed.project, 'articles.ndjson');
    writeFileSync(records, run('search/feed.mjs', join(examples, 'pages')));
  });

  it('is fed whole days, speakers and addresses', () => {
    const fed = readFileSync(records, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(fed.map(({ id, published }) => [id, published])).toEqual([
      ['basra-theatre', '2024-11-02'],
      ['jazan-port', '2024-11-14'],
      ['jazan-wheat', '2024-11-14'],
      ['tabuk-floods', '2024-11-09'],
    ]);
    expect(fed[1]).toMatchObject({ speakers: ['خالد المدخلي'], url: 'https://news.example/economy/4821' });
  });

  it.each([
    ['the article and alef are folded', ['المسرح', 'البصره'], ['basra-theatre']],
    ['what a page offers beside the article is not found', ['الخبز'], []],
    ['all words count', ['قمح', 'الموسم'], ['jazan-wheat', 'jazan-port']],
    ['only those who are quoted', ['--by', 'البلوي', 'المدارس'], ['tabuk-floods']],
    ['everything that someone said', ['--by', 'المدخلي'], ['jazan-port', 'jazan-wheat']],
  ])('%s', (_, query, ids) => {
    const found = [...run('search/search.mjs', records, ...query).matchAll(/\[([\w-]+)\]$/gm)].map(([, id]) => id);
    expect(found.sort()).toEqual([...ids].sort());
  });
});

describe('the endpoint', () => {
  let address: string;
  beforeAll(async () => {
    const server = spawn(process.execPath, [join(examples, 'hono/server.mjs')], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    closing.push(() => server.kill());
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    address = line.toString().trim();
  });

  async function post(
    body: string | Uint8Array,
    type: string,
    query = '',
  ): Promise<{ status: number; json: Record<string, unknown> }> {
    const response = await fetch(`${address}/articles${query}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    });
    return {
      status: response.status,
      json: response.headers.get('Content-Type')?.includes('json')
        ? ((await response.json()) as Record<string, unknown>)
        : {},
    };
  }

  it('reads a page of HTML', async () => {
    const { status, json } = await post(readFileSync(page('jazan-port.html')), 'text/html; charset=utf-8');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      headline: 'ميناء جازان يستقبل أول شحنة قمح',
      datePublished: '2024-11-14T18:30+03:00',
    });
  });

  it('reads a text in Windows-1256, by the reference that is passed', async () => {
    // «وصل الوفد أمس»
    const bytes = new Uint8Array([0xe6, 0xd5, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xdd, 0xcf, 0x20, 0xc3, 0xe3, 0xd3]);
    const { json } = await post(bytes, 'text/plain; charset=windows-1256', '?reference=2024-05-16');
    expect(json).toMatchObject({ dates: [{ text: 'أمس', value: '2024-05-15' }] });
  });

  it.each([
    ['a reference that is no date', 'خبر', 'text/plain', '?reference=yesterday', 400],
    ['another type', '{}', 'application/json', '', 415],
    ['more than it reads', 'خ'.repeat(6 * 1024 * 1024), 'text/plain', '', 413],
  ])('refuses %s', async (_, body, type, query, status) => {
    expect((await post(body, type, query)).status).toBe(status);
  });
});

describe.skipIf(!hasChromium)('the page in a browser', () => {
  it('shows an article as it is pasted, and runs nothing of it', async () => {
    const origin = await serve();
    const browser = await launchChromium();
    closing.push(() => browser.close());
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on(
      'request',
      (request) => request.url().startsWith(origin) || request.url().startsWith('data:') || faults.push(request.url()),
    );
    await tab.goto(origin);

    await tab.fill('#page', readFileSync(page('jazan-wheat.txt'), 'utf8'));
    expect(await tab.textContent('h1')).toBe('ميناء جازان يستقبل أول شحنة قمح هذا الموسم');
    expect(await tab.locator('#quotes li').allTextContents()).toHaveLength(4);
    expect(await tab.locator('.removed').last().getAttribute('title')).toBe('copyright: «جميع الحقوق محفوظة»');

    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await tab.fill('#page', `${readFileSync(page('jazan-port.html'), 'utf8')}${hostile}`);
    expect(await tab.textContent('h1')).toBe('ميناء جازان يستقبل أول شحنة قمح');
    expect(await tab.title()).toBe('خبر في المتصفح');
    expect(faults).toEqual([]);
  });
});

/** The page as `npm install` leaves it: its own files, and the packages under `node_modules`. */
async function serve(): Promise<string> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const file = join(path.startsWith('/node_modules/') ? packed.project : join(examples, 'browser'), path);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  closing.push(() => server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
