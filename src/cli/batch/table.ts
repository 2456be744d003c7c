import { loadPeer } from './peer.js';
import type { RawRecord } from './record.js';

type DuckDb = typeof import('@duckdb/node-api');

function load(file: string): Promise<DuckDb> {
  return loadPeer('@duckdb/node-api', () => import('@duckdb/node-api'), file);
}

/** The rows of a Parquet or CSV file, batch by batch. */
export async function* readTable(file: string): AsyncGenerator<RawRecord> {
  const { DuckDBInstance } = await load(file);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const read = /\.parquet$/.test(file) ? 'read_parquet' : 'read_csv_auto';
    // Rows as they stand in the file: the output has their order.
    await connection.run('SET preserve_insertion_order = true');
    const result = await connection.stream(`SELECT * FROM ${read}(${quote(file)})`);
    const names = result.columnNames();
    let line = 0;
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      for (const row of chunk.getRows()) {
        line++;
        yield { line, fields: Object.fromEntries(names.map((name, c) => [name, plain(row[c])])) };
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Turns a file of NDJSON into a Parquet file. */
export async function writeParquet(ndjson: string, file: string): Promise<void> {
  const { DuckDBInstance } = await load(file);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(
      `COPY (SELECT * FROM read_json_auto(${quote(ndjson)}, format = 'newline_delimited', maximum_object_size = 268435456, sample_size = -1)) TO ${quote(file)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What DuckDB gives for a day or a time has its ISO form as text; numbers and strings stay. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return typeof value === 'object' && value !== null ? String(value).replace(' ', 'T') : value;
}
