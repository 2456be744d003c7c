import { type Entry, nameOf } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { type CliOptions, readArguments, UsageError } from './options.js';
import { readEntries } from './sources.js';
import { readTerminal } from './terminal.js';

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;

/**
 * Carries out one command line: articles to standard output, complaints to standard error.
 *
 * @returns The exit status: 0 where all went well, 1 where a file could not be read, 2 where the command line is wrong.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    const command = argv[0] === 'batch' || argv[0] === 'learn' ? argv[0] : null;
    if (command !== null) return await runMany(command, argv.slice(1), streams);
    const asked = readArguments(argv);
    if (typeof asked !== 'string') return await print(asked, streams);
    await write(streams.stdout, asked);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`khabar: ${error.message} (see khabar --help)\n`);
    return 2;
  }
}

/** Many records at once; readers and workers are loaded only here. */
async function runMany(command: 'batch' | 'learn', argv: readonly string[], streams: Streams): Promise<0 | 1> {
  try {
    if (command === 'learn') return await (await import('./learn/run.js')).runLearn(argv, streams);
    return await (await import('./batch/run.js')).runBatch(argv, streams);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    streams.stderr.write(`khabar: ${(error as Error).message}\n`);
    return 1;
  }
}

async function print(options: CliOptions, { stdin, stdout, stderr, env }: Streams): Promise<0 | 1> {
  const { files, format, bidi } = options;
  if (files.length === 0 && stdin.isTTY) throw new UsageError('no files, and nothing on standard input');
  let status: 0 | 1 = 0;
  const complain = (entry: Entry & { error: string }): void => {
    status = 1;
    stderr.write(`khabar: cannot read ${nameOf(entry)}: ${entry.error}\n`);
  };
  const entries = readEntries(files.length > 0 ? files : ['-'], stdin, options);
  const context = { several: files.length > 1, terminal: readTerminal(stdout, env, bidi) };
  for await (const piece of FORMATS[format](report(entries, complain), context)) await write(stdout, piece);
  return status;
}

async function* report(
  entries: AsyncIterable<Entry>,
  complain: (entry: Entry & { error: string }) => void,
): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if ('error' in entry) complain(entry);
    yield entry;
  }
}

/** Waits until a slow reader has taken the piece, so that output never piles up in memory. */
function write(stream: NodeJS.WritableStream, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}
