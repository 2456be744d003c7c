import { createWriteStream, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { packer, packingOf } from './compression.js';
import { writeParquet } from './table.js';

/** Where results go. */
export interface Output {
  write(piece: Uint8Array): Promise<void>;
  /** Makes what was written whole: only now a shard stands under its name. */
  finish(): Promise<void>;
  /** Leaves nothing of what was written. */
  discard(): Promise<void>;
}

/** Temporary files of shards that are being written. */
const unfinished = new Set<string>();

/** Removes them at once, as the process is about to end. */
export function discardUnfinished(): void {
  for (const file of unfinished) {
    try {
      unlinkSync(file);
    } catch {
      // Gone already.
    }
  }
}

/** Standard output, or another stream that is not ours to close. */
export function toStream(stream: Writable): Output {
  return { write: (piece) => put(stream, piece), finish: async () => {}, discard: async () => {} };
}

/** A shard: written under a temporary name beside it, and renamed when it is whole and on the disk. */
export async function toShard(file: string): Promise<Output> {
  await mkdir(dirname(file), { recursive: true });
  await sweep(file);
  const temporary = temporaryName(file);
  unfinished.add(temporary);
  const isParquet = file.endsWith('.parquet');
  const target = createWriteStream(temporary, { flags: 'wx' });
  const through = await packer(isParquet ? null : packingOf(file));
  through?.pipe(target);
  through?.once('error', (error) => target.destroy(error));
  target.once('error', (error) => through?.destroy(error));
  const written = finished(target);
  // Told by `finish`; a failure in between must not end the process.
  written.catch(() => {});
  const discard = async (): Promise<void> => {
    target.destroy();
    await unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
  };
  return {
    write: (piece) => put(through ?? target, piece),
    async finish() {
      (through ?? target).end();
      await written;
      if (isParquet) await convert(temporary, file);
      else await settle(temporary, file);
      unfinished.delete(temporary);
    },
    discard,
  };
}

async function convert(ndjson: string, file: string): Promise<void> {
  const temporary = `${ndjson}.parquet`;
  unfinished.add(temporary);
  await writeParquet(ndjson, temporary);
  await settle(temporary, file);
  unfinished.delete(temporary);
  await unlink(ndjson);
}

/** On the disk first, then under its name. */
async function settle(temporary: string, file: string): Promise<void> {
  const handle = await open(temporary, 'r+');
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
}

function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

/** Removes what a process that is no more left of the shard. */
async function sweep(file: string): Promise<void> {
  const start = `.${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp(?:\.parquet)?$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) await unlink(join(dirname(file), name)).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Waits until the stream has taken the piece: output never piles up in memory. */
function put(stream: Writable, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed) return reject(stream.errored ?? new Error('the output is closed'));
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}
