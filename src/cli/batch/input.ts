import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { packingOf, unpack, unpackedName } from './compression.js';
import { readLines } from './lines.js';
import type { RawRecord } from './record.js';
import { readTable } from './table.js';
import { readWarc } from './warc.js';

/** An input that is being read. */
export interface Input {
  readonly records: AsyncIterable<RawRecord>;
  /** How many bytes of the file were read so far; packed bytes of a packed one. */
  bytesRead(): number;
}

/** Opens an input by its name; `-` is standard input, NDJSON. Throws where a file cannot be opened. */
export async function openInput(name: string, stdin: Readable): Promise<Input> {
  if (name === '-') return { records: readLines(stdin), bytesRead: () => 0 };
  // A missing file is told before anything is written.
  const { size } = await stat(name);
  const kind = unpackedName(name);
  // DuckDB unpacks by itself.
  if (/\.(?:parquet|csv)$/.test(kind)) return { records: readTable(name), bytesRead: () => size };
  const file = createReadStream(name);
  const stream = await unpack(file, packingOf(name));
  const records = /\.warc$/.test(kind) ? readWarc(stream) : readLines(stream);
  return { records: toItsEnd(records), bytesRead: () => file.bytesRead };
}

/** A file that breaks off, as a packed one cut short, ends with a record that says so: what came before it is kept. */
async function* toItsEnd(records: AsyncIterable<RawRecord>): AsyncGenerator<RawRecord> {
  let line = 0;
  try {
    for await (const record of records) {
      line = record.line;
      yield record;
    }
  } catch (error) {
    yield { line: line + 1, error: `the input breaks off: ${(error as Error).message}` };
  }
}
