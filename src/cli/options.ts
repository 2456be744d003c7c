import { parseArgs } from 'node:util';
import pkg from '../../package.json' with { type: 'json' };
import { detectDates } from '../index.js';
import { FORMATS, type FormatName } from './formats/index.js';

const BIDI = ['auto', 'logical', 'visual'] as const;

const HELP = `Usage: khabar [options] [files...]
       khabar batch [options] [inputs...]   (see khabar batch --help)
       khabar learn [options] [inputs...]   (see khabar learn --help)

Reads articles from files, or from standard input without any; - is standard input among files.

Options:
  --format FORMAT   What to print (default: json):
                    ${Object.keys(FORMATS).slice(0, 5).join(', ')},
                    ${Object.keys(FORMATS).slice(5).join(', ')}
  --reference DATE  ISO 8601 date or date-time that relative dates are reckoned from
  --encoding NAME   Encoding of the input (default: found from its bytes)
  --html            The input is HTML (default: told by how it begins)
  --bidi ORDER      Order of Arabic on a terminal: ${BIDI.join(', ')} (default: auto)
  -v, --version     Print the version
  -h, --help        Print this help

Examples:
  khabar --format text article.txt
  khabar --format explain page.html
  curl … | khabar --format ndjson --reference 2024-05-16
`;

/** What was asked for on the command line. */
export interface CliOptions {
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly referenceDate: string | undefined;
  readonly encoding: string | undefined;
  /** The input is HTML, however it begins. */
  readonly html: true | undefined;
  readonly bidi: (typeof BIDI)[number];
}

/** The command line cannot be carried out as written. */
export class UsageError extends Error {}

/**
 * Reads the arguments, program name left out.
 *
 * @returns What to do, or the text that was asked for: help or version.
 * @throws UsageError where an option is unknown or its value is none of its values.
 */
export function readArguments(argv: readonly string[]): CliOptions | string {
  const { values, positionals: files } = parse(argv);
  if (values.help) return HELP;
  if (values.version) return `${pkg.version}\n`;
  return {
    files,
    format: oneOf(Object.keys(FORMATS) as FormatName[], single(values.format, 'format') ?? 'json', 'format'),
    referenceDate: checked(single(values.reference, 'reference'), (day) => detectDates('', { referenceDate: day })),
    encoding: checked(single(values.encoding, 'encoding'), (name) => new TextDecoder(name)),
    html: values.html ? true : undefined,
    bidi: oneOf(BIDI, single(values.bidi, 'bidi') ?? 'auto', 'bidi'),
  };
}

function parse(argv: readonly string[]) {
  // Every value of a list, so that one given twice is not lost in silence.
  const value = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: value,
        reference: value,
        encoding: value,
        bidi: value,
        html: { type: 'boolean' },
        version: { type: 'boolean', short: 'v' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // «Unknown option '-x'. To specify a positional argument …»: its first sentence.
    throw new UsageError((error as Error).message.split(/\.\s/, 1)[0]);
  }
}

function single(values: readonly string[] | undefined, name: string): string | undefined {
  if (values && values.length > 1) throw new UsageError(`--${name} is given more than once`);
  return values?.[0];
}

function oneOf<T extends string>(allowed: readonly T[], value: string, name: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(', ')}, got ${value}`);
  return found;
}

/** The message for a wrong value is that of what reads it. */
function checked(value: string | undefined, read: (value: string) => unknown): string | undefined {
  try {
    if (value !== undefined) read(value);
    return value;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
