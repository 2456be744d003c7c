import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { parseArticleHtml } from '../../src/html.js';
import { parseArticle } from '../../src/index.js';
import { temporary } from '../temporary.js';
import { COMMAND, khabar } from './command.js';

const TEXTS = ['seeds', 'articles'].flatMap((folder) => {
  const root = new URL(`../../test-fixtures/${folder}/`, import.meta.url).pathname;
  return readdirSync(root)
    .filter((name) => /(?<!\.expected)\.txt$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'));
});
const RECORDS = Array.from({ length: 150 }, (_, i) => ({ id: `n-${i}`, text: TEXTS[i % TEXTS.length] as string }));
const EXPECTED = RECORDS.map(({ id, text }) => ({ id, ...parseArticle(text) }));
const NDJSON = toLines(RECORDS);

function toLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function fromLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function directory(contents: Record<string, string | Uint8Array> = {}): string {
  const path = temporary('batch');
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(path, name), content);
  return path;
}

const batch = (args: readonly string[], input: string | Uint8Array = '') => khabar(['batch', ...args], input);

describe('a stream', () => {
  it('gives a line for each line, in order, whatever the number of workers', () => {
    const alone = batch(['--workers', '1'], NDJSON);
    expect(fromLines(alone.stdout)).toEqual(EXPECTED);
    expect(alone).toMatchObject({ status: 0, stderr: '' });
    expect(batch(['--workers', '3'], NDJSON).stdout).toBe(alone.stdout);
  });

  it('tells of bad records by their lines and goes on', () => {
    const input = `\ufeff{"id":1,"text":"خبر"}\n\nnot json\n[1]\n{"id":2}\n{"id":3,"text":7}\n{"id":4,"text":"خبر"}`;
    const { status, stdout, stderr } = batch([], input);
    expect(fromLines(stdout)).toEqual([
      { id: 1, ...parseArticle('خبر') },
      { id: null, error: { message: expect.stringMatching(/^not JSON: /), line: 3 } },
      { id: null, error: { message: 'not a JSON object', line: 4 } },
      { id: 2, error: { message: 'no field "text"', line: 5 } },
      { id: 3, error: { message: 'the field "text" is a number, not a string', line: 6 } },
      { id: 4, ...parseArticle('خبر') },
    ]);
    expect(stderr).toMatch(/^khabar: 6 documents, 4 bad records, /);
    expect(status).toBe(1);
    expect(batch(['--max-errors', '4'], input).status).toBe(0);
    expect(batch(['--max-errors', '3'], input).status).toBe(1);
  });

  it('takes its fields by name, and gives out those that are selected', () => {
    const html =
      '<html><body><article><h1>لقاء في جدة</h1><p>عقد الوزيران لقاء أمس في جدة، وبحثا التعاون.</p></article></body></html>';
    const record = { key: 7, page: html, body: 'خبر', day: '2024-05-16', link: 'https://example.org/7' };
    const fields = [
      '--text-field',
      'body',
      '--html-field',
      'page',
      '--id-field',
      'key',
      '--date-field',
      'day',
      '--url-field',
      'link',
    ];
    const options = { referenceDate: '2024-05-16', url: 'https://example.org/7' };
    const { key, page, ...text } = record;
    expect(fromLines(batch(fields, toLines([record, { key: 8, ...text }])).stdout)).toEqual([
      { id: 7, ...parseArticleHtml(html, options) },
      { id: 8, ...parseArticle('خبر', options) },
    ]);
    expect(fromLines(batch([...fields, '--select', 'headline,url'], toLines([record])).stdout)).toEqual([
      { id: key, headline: 'لقاء في جدة', url: 'https://example.org/7' },
    ]);
  });

  it('says that a date is none', () => {
    const [line] = fromLines(batch(['--date-field', 'd'], toLines([{ text: 'خبر', d: 'أمس' }])).stdout);
    expect(line).toEqual({ id: null, error: { message: expect.stringContaining('referenceDate must be'), line: 1 } });
  });

  it('reads names of a record as data', () => {
    const [line] = fromLines(batch([], '{"__proto__":{"text":"x"},"constructor":1}\n').stdout);
    expect(line).toEqual({ id: null, error: { message: 'no field "text"', line: 1 } });
  });

  it('knows the phrases of a configuration', () => {
    const text = 'وصل الوفد إلى المدينة مساء أمس.\nتابع بث الضفة من تطبيقنا';
    const config = join(
      directory({
        'config.json': JSON.stringify({ phrases: [{ text: 'تابع بث الضفة من تطبيقنا', role: 'share' }] }),
      }),
      'config.json',
    );
    const [line] = fromLines(batch(['--config', config, '--select', 'text'], toLines([{ text }])).stdout);
    expect(line).toEqual({ id: null, text: 'وصل الوفد إلى المدينة مساء أمس.' });
  });
});

describe('the command line', () => {
  it.each([
    [['--workers', '0'], '--workers must be a whole number of at least 1, got 0'],
    [['--select', 'title'], 'an article has no "title"'],
    [['--config', '/no/such/file'], '--config /no/such/file: ENOENT'],
    [['a.ndjson', 'b/a.ndjson', '--out', 'out'], 'a.ndjson and b/a.ndjson would both be written to out/a.ndjson'],
    [['a.ndjson', 'b.ndjson', '--out', 'out.ndjson'], '--out out.ndjson is one file, and there are 2 inputs'],
    [['--no-such'], "Unknown option '--no-such'"],
  ])('%j', (args, message) => {
    const { status, stderr } = batch(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it('has its help', () => expect(batch(['--help']).stdout).toContain('Usage: khabar batch'));
});

describe('files', () => {
  it('become shards of their names, packed as they were', () => {
    const path = directory({ 'a.ndjson': NDJSON, 'b.jsonl.gz': gzipSync(NDJSON) });
    const out = join(path, 'out', 'deep');
    const { status, stdout, stderr } = batch([join(path, 'a.ndjson'), join(path, 'b.jsonl.gz'), '--out', out]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['a.ndjson', 'b.ndjson.gz']);
    expect(fromLines(readFileSync(join(out, 'a.ndjson'), 'utf8'))).toEqual(EXPECTED);
    expect(gunzipSync(readFileSync(join(out, 'b.ndjson.gz'))).toString()).toBe(
      readFileSync(join(out, 'a.ndjson'), 'utf8'),
    );
  });

  it('may be packed with zstd, in and out', () => {
    const path = directory({ 'a.ndjson': NDJSON });
    const packed = join(path, 'a.ndjson.zst');
    expect(batch([join(path, 'a.ndjson'), '--select', 'text', '--out', packed]).status).toBe(0);
    expect(readFileSync(packed).subarray(0, 4).toString('hex')).toBe('28b52ffd');
    // What was written is read again: each line has a text.
    expect(fromLines(batch([packed, '--select', 'headline']).stdout)).toHaveLength(RECORDS.length);
  });

  it('that are not there are told, and the others go on', () => {
    const path = directory({ 'a.ndjson': NDJSON });
    const { status, stderr } = batch([join(path, 'none.ndjson'), join(path, 'a.ndjson'), '--out', join(path, 'out')]);
    expect(stderr).toBe(`khabar: cannot read ${join(path, 'none.ndjson')}: no such file or directory\n`);
    expect(status).toBe(1);
    expect(readdirSync(join(path, 'out'))).toEqual(['a.ndjson']);
  });

  it('that break off keep what came before', () => {
    const whole = gzipSync(NDJSON);
    const path = directory({ 'a.ndjson.gz': whole.subarray(0, whole.length - 3000) });
    const { status, stdout } = batch([join(path, 'a.ndjson.gz')]);
    const lines = fromLines(stdout);
    const last = lines.pop();
    expect(status).toBe(1);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines).toEqual(EXPECTED.slice(0, lines.length));
    expect(last).toEqual({
      id: null,
      error: { message: 'the input breaks off: unexpected end of file', line: lines.length + 1 },
    });
  });

  it('are left out by --resume where their shard is whole', () => {
    const path = directory({ 'a.ndjson': NDJSON, 'b.ndjson': NDJSON });
    const out = join(path, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'a.ndjson'), 'whole');
    const args = [join(path, 'a.ndjson'), join(path, 'b.ndjson'), '--out', out];
    expect(batch([...args, '--resume']).status).toBe(0);
    expect(readFileSync(join(out, 'a.ndjson'), 'utf8')).toBe('whole');
    expect(fromLines(readFileSync(join(out, 'b.ndjson'), 'utf8'))).toEqual(EXPECTED);
    batch(args);
    expect(fromLines(readFileSync(join(out, 'a.ndjson'), 'utf8'))).toEqual(EXPECTED);
  });
});

describe('tables', () => {
  it.each(['parquet', 'csv'])('%s', async (kind) => {
    const path = directory({ 'a.ndjson': NDJSON });
    const file = join(path, `a.${kind}`);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT * FROM read_json_auto('${join(path, 'a.ndjson')}')) TO '${file}' (FORMAT ${kind})`,
    );
    connection.closeSync();
    expect(fromLines(batch([file]).stdout)).toEqual(EXPECTED);
  });

  it('are written as Parquet by the name of the output', async () => {
    const path = directory({ 'a.ndjson': NDJSON });
    const file = join(path, 'out.parquet');
    expect(batch([join(path, 'a.ndjson'), '--out', file, '--select', 'headline,datePublished,quotes'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readdirSync(path).sort()).toEqual(['a.ndjson', 'out.parquet']);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(`SELECT id, headline FROM '${file}'`)).getRows();
    connection.closeSync();
    expect(rows).toEqual(EXPECTED.map(({ id, headline }) => [id, headline]));
  });

  it('ask for the package that reads them where it is missing', () => {
    const path = directory({ 'a.parquet': 'x' });
    cpSync(dirname(COMMAND), join(path, 'dist'), { recursive: true });
    writeFileSync(join(path, 'package.json'), '{"type":"module"}');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(path, 'dist/cli.js'), 'batch', '--workers', '1', '--text-field', 't', join(path, 'a.parquet')],
      { encoding: 'utf8' },
    );
    // The command itself needs htmlparser2 and the like; only what is asked for by name is named.
    if (!stderr.includes('htmlparser2'))
      expect(stderr).toContain('needs the package @duckdb/node-api: npm install @duckdb/node-api');
    expect(status).not.toBe(0);
  });
});

describe('learn', () => {
  const places = ['عدن', 'أبها', 'تونس', 'وهران', 'حلب'];
  const records = places.map((place, i) => ({
    url: `https://news.example/${i}`,
    text: `هطلت الأمطار على ${place} مساء أمس.\nوأغلقت طرق عدة.\nولم تسجل إصابات هناك.\nتطبيق الضفة على جوالك`,
  }));
  const phrases = [{ role: 'other', text: 'تطبيق الضفة على جوالك', at: 'line', documents: 5 }];

  it('gives the phrases of each host', () => {
    const other = { url: 'https://other.example/1', text: 'خبر' };
    const { status, stdout, stderr } = khabar(['learn'], toLines([...records, other, { text: 'خبر' }, 7]));
    expect(JSON.parse(stdout)).toEqual({ 'news.example': { phrases }, 'other.example': { phrases: [] } });
    expect(stderr).toBe('khabar: 2 records without a text or a host\n');
    expect(status).toBe(0);
  });

  it('writes what --config takes', () => {
    const path = directory({ 'a.ndjson': toLines(records) });
    expect(khabar(['learn', '--out', join(path, 'hosts'), join(path, 'a.ndjson')])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const config = join(path, 'hosts', 'news.example.json');
    expect(JSON.parse(readFileSync(config, 'utf8'))).toEqual({ phrases });
    expect(batch(['--config', config, '--select', 'text'], toLines(records)).stdout).not.toContain('جوالك');
  });

  it('says what is wrong', () => {
    expect(khabar(['learn', '--min-share', '3'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('options.minShare must be'),
    });
    expect(khabar(['learn', '/no/such/file'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot read /no/such/file'),
    });
  });
});

describe('WARC', () => {
  const html = (charset: string, text: string): string =>
    `<html><head><meta charset="${charset}"></head><body><article><h1>لقاء في جدة</h1><p>${text}</p></article></body></html>`;

  async function record(url: string, body: Uint8Array, type: string, status = '200 OK'): Promise<Uint8Array> {
    const made = WARCRecord.create(
      {
        url,
        type: 'response',
        date: '2024-05-16T08:00:00Z',
        warcVersion: 'WARC/1.1',
        httpHeaders: { 'Content-Type': type },
        statusline: `HTTP/1.1 ${status}`,
        warcHeaders: { 'WARC-Record-ID': `<urn:uuid:${url}>` },
      },
      (async function* () {
        yield body;
      })(),
    );
    return WARCSerializer.serialize(made, { gzip: true });
  }

  it('is read page by page, in the encoding of the response', async () => {
    const utf8 = html('utf-8', 'عقد الوزيران لقاء أمس في جدة، وبحثا التعاون بين البلدين.');
    const arabic = Buffer.from(html('windows-1256', 'X'), 'latin1');
    const cut = arabic.indexOf('X');
    // «أمس» in Windows-1256.
    const old = Buffer.concat([arabic.subarray(0, cut), Buffer.from([0xc3, 0xe3, 0xd3]), arabic.subarray(cut + 1)]);
    const parts = [
      await record('http://a.example/1', Buffer.from(utf8), 'text/html; charset=utf-8'),
      await record('http://a.example/2', Buffer.from('GIF89a'), 'image/gif'),
      await record('http://a.example/3', Buffer.from(utf8), 'text/html', '404 Not Found'),
      await record('http://a.example/4', old, 'text/html; charset=windows-1256'),
    ];
    const path = directory({ 'crawl.warc.gz': Buffer.concat(parts) });
    const { status, stdout } = batch([join(path, 'crawl.warc.gz'), '--select', 'url,text,dates']);
    const lines = fromLines(stdout) as { id: string; url: string; text: string; dates: { value: string }[] }[];
    expect(status).toBe(0);
    expect(lines.map(({ id, url }) => [id, url])).toEqual([
      ['<urn:uuid:http://a.example/1>', 'http://a.example/1'],
      ['<urn:uuid:http://a.example/4>', 'http://a.example/4'],
    ]);
    expect(lines[0]?.dates[0]?.value).toBe('2024-05-15');
    expect(lines[1]?.text).toContain('أمس');
  });

  it('with a broken record gives an error and what came before', async () => {
    const good = await record(
      'http://a.example/1',
      Buffer.from(html('utf-8', 'عقد الوزيران لقاء أمس في جدة.')),
      'text/html',
    );
    const path = directory({ 'crawl.warc.gz': Buffer.concat([good, good.subarray(0, good.length - 20)]) });
    const lines = fromLines(batch([join(path, 'crawl.warc.gz')]).stdout) as { error?: unknown }[];
    expect(lines[0]).not.toHaveProperty('error');
    expect(lines.at(-1)).toHaveProperty('error.message');
  });
});

describe('a run that does not end well', () => {
  const many = toLines(Array.from({ length: 10 }, () => RECORDS).flat());
  const children: ReturnType<typeof spawn>[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  /** Starts a run over two inputs and ends it by a signal while the second is being written. */
  async function interrupted(
    signal: NodeJS.Signals,
  ): Promise<{ path: string; out: string; args: string[]; code: number | null }> {
    const path = directory({ 'a.ndjson': NDJSON, 'b.ndjson': many });
    const out = join(path, 'out');
    const args = [join(path, 'a.ndjson'), join(path, 'b.ndjson'), '--out', out, '--workers', '1'];
    const child = spawn(process.execPath, [COMMAND, 'batch', ...args], { stdio: 'ignore' });
    children.push(child);
    while (!existsSync(join(out, 'a.ndjson')) || !readdirSync(out).some((name) => name.startsWith('.b.')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    return { path, out, args, code };
  }

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s leaves whole shards alone', async (signal, status) => {
    const { out, code } = await interrupted(signal);
    expect(code).toBe(status);
    expect(readdirSync(out)).toEqual(['a.ndjson']);
    expect(fromLines(readFileSync(join(out, 'a.ndjson'), 'utf8'))).toEqual(EXPECTED);
  });

  it('SIGKILL leaves no half of a shard under its name, and the next run clears up', async () => {
    const { out, args } = await interrupted('SIGKILL');
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual(['a.ndjson']);
    expect(batch([...args, '--resume']).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['a.ndjson', 'b.ndjson']);
    expect(readFileSync(join(out, 'b.ndjson'), 'utf8').split('\n')).toHaveLength(many.split('\n').length);
  });

  it('a full disk is told, and leaves whole shards alone', ({ skip }) => {
    const path = directory({ 'a.ndjson': toLines(RECORDS.slice(0, 3)), 'b.ndjson': many });
    const out = join(path, 'out');
    mkdirSync(out);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', out]).status !== 0)
      skip('no small disk can be made here');
    try {
      const { status, stderr } = batch([join(path, 'a.ndjson'), join(path, 'b.ndjson'), '--out', out]);
      expect(stderr).toMatch(/^khabar: cannot write .*b\.ndjson: no space left on device\n$/);
      expect(status).toBe(1);
      expect(readdirSync(out)).toEqual(['a.ndjson']);
      expect(fromLines(readFileSync(join(out, 'a.ndjson'), 'utf8'))).toEqual(EXPECTED.slice(0, 3));
    } finally {
      spawnSync('umount', [out]);
    }
  });
});
