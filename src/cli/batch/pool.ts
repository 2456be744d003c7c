import { type Chunk, convertChunk, type Result } from './convert.js';
import { createConverter, type Mapping } from './record.js';

/** What converts chunks: this thread, or several. */
export interface Pool {
  /** Chunks that may be under way at once; more would only fill memory. */
  readonly width: number;
  run(chunk: Chunk): Promise<Result>;
  close(): Promise<void>;
}

/** Makes a pool of worker threads; with one worker the work is done here and no pool is loaded. */
export async function openPool(workers: number, mapping: Mapping): Promise<Pool> {
  if (workers === 1) {
    const convert = createConverter(mapping);
    return { width: 1, run: async (chunk) => convertChunk(chunk, convert), close: async () => {} };
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: mapping,
  });
  return { width: workers * 2, run: (chunk) => pool.run(chunk), close: () => pool.destroy() };
}

/** The results of chunks in the order of the chunks, never more of them under way than the pool is wide. */
export async function* mapInOrder(chunks: AsyncIterable<Chunk>, pool: Pool): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const chunk of chunks) {
      running.push(pool.run(chunk));
      if (running.length >= pool.width) yield await (running.shift() as Promise<Result>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<Result>);
  } finally {
    // Left early: nobody waits for these any more.
    await Promise.allSettled(running);
  }
}
