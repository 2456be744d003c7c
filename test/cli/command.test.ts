import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, parseArticle } from '../../src/index.js';
import { COMMAND, files, khabar } from './command.js';

const FLOOD = [
  'سيول تقطع الطرق في حضرموت',
  'المكلا - سبأ',
  'قطعت السيول طرقا عدة في وادي حضرموت أمس.',
  'وقال مدير الطرق سالم باوزير: «نعمل على فتح الطريق الرئيسي قبل المساء».',
  'مواضيع ذات صلة',
].join('\n');
const HARVEST = 'موسم الزيتون يبدأ في جنين\nبدأ المزارعون في جنين قطاف الزيتون صباح الأحد وسط توقعات بموسم وفير.';
const paths = files({ 'flood.txt': FLOOD, 'harvest.txt': HARVEST });
const flood = paths['flood.txt'];
const harvest = paths['harvest.txt'];
const missing = `${dirname(flood)}/missing.txt`;

describe('what is read', () => {
  it('one file gives its article', () => {
    const { status, stdout, stderr } = khabar([flood]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(parseArticle(FLOOD));
  });

  it('standard input is read without a file', () => {
    expect(JSON.parse(khabar([], HARVEST).stdout)).toEqual(parseArticle(HARVEST));
  });

  it('nothing on standard input is an article of nothing', () => {
    const { status, stdout } = khabar([]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(parseArticle(''));
  });

  it('several files give an array in their order', () => {
    expect(JSON.parse(khabar([harvest, flood]).stdout)).toEqual([parseArticle(HARVEST), parseArticle(FLOOD)]);
  });

  it('what follows -- is a file, whatever it looks like', () => {
    const { status, stderr } = khabar(['--', '--version']);
    expect(status).toBe(1);
    expect(stderr).toBe('khabar: cannot read --version: no such file or directory\n');
  });

  it('- among files is standard input', () => {
    const { stdout } = khabar([flood, '-'], HARVEST);
    expect(JSON.parse(stdout)).toEqual([parseArticle(FLOOD), parseArticle(HARVEST)]);
    expect(khabar([flood, '-', '--format', 'text'], HARVEST).stdout).toContain('==> standard input <==');
  });

  it('relative dates are reckoned from --reference', () => {
    const { dates } = JSON.parse(khabar([flood, '--reference', '2024-04-17']).stdout) as Article;
    expect(dates.map(({ value }) => value)).toContain('2024-04-16');
  });
});

describe('a file that cannot be read', () => {
  it('is named, the others are still printed, and the status is 1', () => {
    const { status, stdout, stderr } = khabar([flood, missing, harvest]);
    expect(status).toBe(1);
    expect(stderr).toBe(`khabar: cannot read ${missing}: no such file or directory\n`);
    expect(JSON.parse(stdout)).toEqual([parseArticle(FLOOD), parseArticle(HARVEST)]);
  });

  it('alone leaves nothing on standard output', () => {
    expect(khabar([missing])).toMatchObject({ status: 1, stdout: '' });
  });

  it('with no other beside it leaves an empty array', () => {
    const { status, stdout } = khabar([missing, missing]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('may have no name at all', () => {
    expect(khabar([''], HARVEST)).toMatchObject({ status: 1, stdout: '' });
  });

  it('may be a directory', () => {
    const { status, stderr } = khabar([dirname(flood)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^khabar: cannot read \S+: illegal operation on a directory\n$/);
  });
});

describe('a wrong command line ends with status 2 and one line', () => {
  it.each([
    [['--colour'], "Unknown option '--colour' (see"],
    [['-x'], "Unknown option '-x' (see"],
    [['--format.x', 'json'], "Unknown option '--format.x' (see"],
    [['--constructor', 'x'], "Unknown option '--constructor' (see"],
    [['--no-format'], "Unknown option '--no-format' (see"],
    [
      ['--format', 'xml'],
      '--format must be one of json, ndjson, text, markdown, explain, news-article, ninjs, web-annotations, html, timex3, brat, got xml',
    ],
    [['--format'], "Option '--format <value>' argument missing"],
    [['--format', '--version'], "Option '--format' argument is ambiguous"],
    [['--format', ''], '--format must be one of'],
    [['--version=1'], "Option '-v, --version' does not take an argument"],
    [['--format', 'json', '--format', 'text'], '--format is given more than once'],
    [['--bidi', 'left'], '--bidi must be one of auto, logical, visual, got left'],
    [['--reference', '16/5/2024'], 'referenceDate must be an ISO 8601 date'],
    [['--reference', '2024'], 'referenceDate must be an ISO 8601 date'],
    [['--reference='], 'referenceDate must be an ISO 8601 date'],
    [['--encoding', 'arabic-8'], 'arabic-8'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = khabar([flood, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^khabar: .*\(see khabar --help\)\n$/);
  });
});

describe('about the command itself', () => {
  it('--version is the version of the package', async () => {
    const { default: pkg } = await import('../../package.json', { with: { type: 'json' } });
    expect(khabar(['--version'])).toEqual(expect.objectContaining({ status: 0, stdout: `${pkg.version}\n` }));
  });

  it.each(['--help', '-h'])('%s names every option', (flag) => {
    const { status, stdout } = khabar([flag]);
    expect(status).toBe(0);
    for (const option of ['format', 'reference', 'encoding', 'bidi', 'version', 'help']) {
      expect(stdout).toContain(`--${option}`);
    }
  });
});

describe('in a pipe', () => {
  it('nothing is coloured, even on a continuous integration machine', () => {
    expect(khabar([flood, '--format', 'explain'], '', { CI: 'true', TERM: 'xterm-256color' }).stdout).not.toContain(
      '\u001b',
    );
  });

  it('FORCE_COLOR colours, and NO_COLOR overrides it', () => {
    const explained = (env: NodeJS.ProcessEnv): string => khabar([flood, '--format', 'explain'], '', env).stdout;
    expect(explained({ FORCE_COLOR: '1' })).toContain('\u001b[32mparagraph');
    expect(explained({ FORCE_COLOR: '0' })).not.toContain('\u001b');
    expect(explained({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
  });

  it('Arabic is in logical order, whatever is asked for', () => {
    const { stdout } = khabar([flood, '--format', 'text', '--bidi', 'visual']);
    expect(stdout).toContain('قطعت السيول طرقا عدة');
  });

  it.runIf(existsSync('/dev/full'))('a full disk is told in one line', () => {
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, flood], {
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^khabar: cannot write: .*no space left on device.*\n$/);
  });

  it('a reader that stops early is no fault', async () => {
    const child = spawn(process.execPath, [COMMAND, ...Array(400).fill(flood)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
