import { cac } from 'cac';
import pkg from '../../package.json' with { type: 'json' };
import { detectDates } from '../index.js';
import { FORMATS, type FormatName } from './formats/index.js';

const BIDI = ['auto', 'logical', 'visual'] as const;

/** What was asked for on the command line. */
export interface CliOptions {
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly referenceDate: string | undefined;
  readonly encoding: string | undefined;
  readonly bidi: (typeof BIDI)[number];
}

/** The command line cannot be carried out as written. */
export class UsageError extends Error {}

/**
 * Reads the arguments, program name left out.
 *
 * @returns What to do, or `null` where help or the version was asked for and printed.
 * @throws UsageError where an option is unknown or its value is none of its values.
 */
export function readArguments(argv: readonly string[]): CliOptions | null {
  const program = cac('khabar');
  let read: CliOptions | null = null;
  program
    .command('[...files]', 'Read articles from files, or from standard input without any')
    .option('--format <format>', `What to print: ${Object.keys(FORMATS).join(', ')}`, { default: 'json' })
    .option('--reference <date>', 'ISO 8601 date or date-time that relative dates are reckoned from')
    .option('--encoding <name>', 'Encoding of the input (default: found from its bytes)')
    .option('--bidi <order>', `Order of Arabic on a terminal: ${BIDI.join(', ')}`, { default: 'auto' })
    .option('-v, --version', 'Print the version')
    .example('  $ khabar --format text article.txt')
    .example('  $ curl … | khabar --format ndjson --reference 2024-05-16')
    .action((files: string[], values: Record<string, unknown>) => {
      if (values.version) console.log(pkg.version);
      else read = readValues([...files, ...(values['--'] as string[])], values);
    });
  program.help((sections) => sections.filter(({ title }) => !title || /^(Usage|Options|Examples)$/.test(title)));
  try {
    program.parse(['node', 'khabar', ...argv]);
  } catch (error) {
    throw error instanceof Error && error.name === 'CACError' ? new UsageError(error.message) : error;
  }
  return read;
}

function readValues(files: readonly string[], values: Record<string, unknown>): CliOptions {
  const reference = single(values, 'reference');
  const encoding = single(values, 'encoding');
  return {
    files,
    format: oneOf(Object.keys(FORMATS) as FormatName[], single(values, 'format'), 'format'),
    referenceDate: reference && checked(reference, () => detectDates('', { referenceDate: reference })),
    encoding: encoding && checked(encoding, () => new TextDecoder(encoding)),
    bidi: oneOf(BIDI, single(values, 'bidi'), 'bidi'),
  };
}

/** The parser turns what looks like a number into one, and an option given twice into a list. */
function single(values: Record<string, unknown>, name: string): string | undefined {
  const value = values[name];
  if (Array.isArray(value)) throw new UsageError(`--${name} is given more than once`);
  return value === undefined ? undefined : String(value);
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, name: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(', ')}, got ${value}`);
  return found;
}

/** The message for a wrong value is that of what reads it. */
function checked(value: string, read: () => unknown): string {
  try {
    read();
    return value;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
