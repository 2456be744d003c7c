import { basename, join } from 'node:path';
import { UsageError } from '../options.js';
import { packingOf, unpackedName } from './compression.js';

const FILE = /\.(?:ndjson|jsonl|json)(?:\.gz|\.zst)?$|\.parquet$/;

/** An input and where its shard goes; `null` is standard output. */
export interface Shard {
  readonly input: string;
  readonly output: string | null;
}

/** Gives each input its shard: the file that is named, or one of its own name in the directory. */
export function planShards(inputs: readonly string[], out: string | null): Shard[] {
  if (out === null) return inputs.map((input) => ({ input, output: null }));
  if (FILE.test(out)) {
    if (inputs.length > 1) throw new UsageError(`--out ${out} is one file, and there are ${inputs.length} inputs`);
    return inputs.map((input) => ({ input, output: out }));
  }
  const shards = inputs.map((input) => ({ input, output: join(out, shardName(input)) }));
  const seen = new Map<string, string>();
  for (const { input, output } of shards) {
    const other = seen.get(output);
    if (other !== undefined) throw new UsageError(`${other} and ${input} would both be written to ${output}`);
    seen.set(output, input);
  }
  return shards;
}

/** «crawl-01.warc.gz» is «crawl-01.ndjson.gz», «crawl.parquet» is «crawl.ndjson». */
function shardName(input: string): string {
  if (input === '-') return 'stdin.ndjson';
  const packing = packingOf(input);
  const stem = basename(unpackedName(input)).replace(/\.(?:ndjson|jsonl|json|csv|parquet|warc)$/, '');
  return `${stem}.ndjson${packing === 'gzip' ? '.gz' : packing === 'zstd' ? '.zst' : ''}`;
}
