import type { Converted, RawRecord } from './record.js';

/** Records that travel to a worker together. */
export type Chunk = readonly RawRecord[];

/** What became of a chunk. */
export interface Result {
  /** Lines of NDJSON as UTF-8. */
  readonly output: Uint8Array;
  readonly documents: number;
  readonly errors: number;
}

const ENCODER = new TextEncoder();

/** Converts the records of a chunk in their order. */
export function convertChunk(chunk: Chunk, convert: (record: RawRecord) => Converted): Result {
  let errors = 0;
  let lines = '';
  for (const record of chunk) {
    const { json, isError } = convert(record);
    if (isError) errors++;
    lines += `${json}\n`;
  }
  return { output: ENCODER.encode(lines), documents: chunk.length, errors };
}
