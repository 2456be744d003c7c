import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { createParser, type ParserConfig, parseArticle } from '../../index.js';
import { UsageError } from '../options.js';
import type { Mapping } from './record.js';

const HELP = `Usage: khabar batch [options] [inputs...]

Maps one record to one record, in order: from standard input to standard output, or from files, one output shard each.
Inputs are NDJSON, CSV (.csv), Parquet (.parquet) and WARC (.warc), packed with gzip (.gz) or zstd (.zst) or not.

Options:
  --out PATH          A directory for the shards, or with one input a file: .ndjson, .ndjson.gz, .ndjson.zst, .parquet
  --text-field NAME   Field with the text of a record (default: text)
  --html-field NAME   Field with the HTML of a record; the text is taken where it has none
  --id-field NAME     Field given out as it is (default: id)
  --url-field NAME    Field with the address (default: url)
  --date-field NAME   Field with the date that relative dates are reckoned from
  --select A,B        Fields of the article to give out (default: all)
  --config FILE       JSON for createParser: phrases, outlets, places…; what khabar learn writes
  --workers N         Threads to work with (default: the cores of the machine, ${availableParallelism()})
  --max-errors N      Bad records that the exit status forgives (default: 0); the run goes on in any case
  --resume            Skip inputs whose shard is whole already
  -h, --help          Print this help

A bad record becomes {"id": …, "error": {"message": …, "line": …}}. The exit status is 0 where all went well, 1 where
there were more bad records than --max-errors or a file could not be read or written, 2 where the command line is wrong.

Examples:
  khabar batch < crawl.ndjson > articles.ndjson
  khabar batch --out articles --workers 4 --resume crawl/*.ndjson.gz
  khabar batch crawl.parquet --text-field content --out articles.parquet
`;

/** What was asked for. */
export interface BatchOptions {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly mapping: Mapping;
  readonly workers: number;
  readonly maxErrors: number;
  readonly resume: boolean;
}

/**
 * Reads the arguments behind `batch`.
 *
 * @returns What to do, or the help.
 * @throws UsageError where an option is unknown or its value is none of its values.
 */
export function readBatchArguments(argv: readonly string[]): BatchOptions | string {
  const { values, positionals } = parse(argv);
  if (values.help) return HELP;
  return {
    inputs: positionals.length > 0 ? positionals : ['-'],
    out: values.out ?? null,
    mapping: {
      textField: values['text-field'] ?? 'text',
      htmlField: values['html-field'] ?? null,
      idField: values['id-field'] ?? 'id',
      urlField: values['url-field'] ?? 'url',
      dateField: values['date-field'] ?? null,
      select: values.select === undefined ? null : readFields(values.select),
      config: values.config === undefined ? null : readConfig(values.config),
    },
    workers: count(values.workers, 'workers', 1) ?? availableParallelism(),
    maxErrors: count(values['max-errors'], 'max-errors', 0) ?? 0,
    resume: values.resume ?? false,
  };
}

function parse(argv: readonly string[]) {
  const value = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: value,
        'text-field': value,
        'html-field': value,
        'id-field': value,
        'url-field': value,
        'date-field': value,
        select: value,
        config: value,
        workers: value,
        'max-errors': value,
        resume: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\.\s/, 1)[0]);
  }
}

function count(value: string | undefined, name: string, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || !Number.isSafeInteger(number))
    throw new UsageError(`--${name} must be a whole number of at least ${least}, got ${value}`);
  return number;
}

function readFields(list: string): string[] {
  const known = Object.keys(parseArticle(''));
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--select: an article has no "${unknown}"; it has ${known.join(', ')}`);
  return names;
}

function readConfig(file: string): ParserConfig {
  try {
    const config = JSON.parse(readFileSync(file, 'utf8')) as ParserConfig;
    createParser(config);
    return config;
  } catch (error) {
    throw new UsageError(`--config ${file}: ${(error as Error).message}`);
  }
}
