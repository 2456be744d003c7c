import type { Chunk } from './convert.js';
import type { RawRecord } from './record.js';

const MOST_RECORDS = 64;
const MOST_UNITS = 256 * 1024;

/** Gathers records into chunks, large enough to be worth the way to a worker, small enough for constant memory. */
export async function* gather(records: AsyncIterable<RawRecord>): AsyncGenerator<Chunk> {
  let chunk: RawRecord[] = [];
  let units = 0;
  for await (const record of records) {
    chunk.push(record);
    units += sizeOf(record);
    if (chunk.length < MOST_RECORDS && units < MOST_UNITS) continue;
    yield chunk;
    chunk = [];
    units = 0;
  }
  if (chunk.length > 0) yield chunk;
}

function sizeOf({ json, page, fields }: RawRecord): number {
  if (json !== undefined) return json.length;
  if (page !== undefined) return page.bytes.length;
  let size = 0;
  for (const value of Object.values(fields ?? {})) if (typeof value === 'string') size += value.length;
  return size;
}
