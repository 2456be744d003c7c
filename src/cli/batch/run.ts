import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../options.js';
import { reason } from '../reason.js';
import { gather } from './chunks.js';
import { type Input, openInput } from './input.js';
import { type BatchOptions, readBatchArguments } from './options.js';
import { discardUnfinished, toShard, toStream } from './output.js';
import { mapInOrder, openPool, type Pool } from './pool.js';
import { type Counts, Progress } from './progress.js';
import { planShards, type Shard } from './shards.js';

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;

/** Signals that end a run, with the exit status that shells expect. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Carries out `khabar batch`.
 *
 * @returns The exit status.
 * @throws UsageError where the command line is wrong, or an input needs a package that is not there.
 */
export async function runBatch(argv: readonly string[], streams: Streams): Promise<0 | 1> {
  const asked = readBatchArguments(argv);
  if (typeof asked === 'string') {
    await toStream(streams.stdout).write(new TextEncoder().encode(asked));
    return 0;
  }
  const shards = planShards(asked.inputs, asked.out);
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      discardUnfinished();
      process.exit(status);
    });
  }
  const pool = await openPool(asked.workers, asked.mapping);
  try {
    return await new Run(asked, shards, pool, streams).all();
  } finally {
    await pool.close();
  }
}

class Run {
  private readonly counts: Counts = { documents: 0, errors: 0, bytes: 0 };
  private readonly progress: Progress;
  private readonly sizes: readonly number[];
  private done = 0;
  private open: Input | null = null;
  private failed = false;

  constructor(
    private readonly options: BatchOptions,
    private readonly shards: readonly Shard[],
    private readonly pool: Pool,
    private readonly streams: Streams,
  ) {
    this.sizes = shards.map(({ input }) =>
      input === '-' ? 0 : (statSync(input, { throwIfNoEntry: false })?.size ?? 0),
    );
    const total = this.sizes.reduce((sum, size) => sum + size, 0);
    this.progress = new Progress(streams.stderr, this.counts, () =>
      total === 0 ? null : (this.done + (this.open?.bytesRead() ?? 0)) / total,
    );
  }

  async all(): Promise<0 | 1> {
    for (const [s, shard] of this.shards.entries()) {
      if (!(this.options.resume && shard.output !== null && existsSync(shard.output))) await this.one(shard);
      this.done += this.sizes[s] as number;
    }
    const { errors } = this.counts;
    this.progress.finish(errors > 0);
    return this.failed || errors > this.options.maxErrors ? 1 : 0;
  }

  /** One input to its shard. One that cannot be read is told, and the others go on; one that cannot be written ends the run. */
  private async one({ input, output: file }: Shard): Promise<void> {
    const { stdin, stdout, stderr } = this.streams;
    try {
      this.open = await openInput(input, stdin);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      this.failed = true;
      stderr.write(`khabar: cannot read ${input}: ${reason(error)}\n`);
      return;
    }
    const output = file === null ? toStream(stdout) : await toShard(file);
    try {
      for await (const { output: lines, documents, errors } of mapInOrder(gather(this.open.records), this.pool)) {
        await output.write(lines);
        this.counts.documents += documents;
        this.counts.errors += errors;
        this.counts.bytes += lines.length;
        this.progress.update();
      }
      await output.finish();
    } catch (error) {
      await output.discard();
      if (error instanceof UsageError) throw error;
      throw new Error(`cannot write ${file ?? 'standard output'}: ${reason(error)}`);
    } finally {
      this.open = null;
    }
  }
}
