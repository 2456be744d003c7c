import { expect } from 'vitest';

/** The larger input is so many times as long: the time of a linear reader grows as much, of a quadratic one 64 times. */
const TIMES = 8;
/** What is over eight is the cache's and the collector's. */
const LIMIT = 24;
/** So many milliseconds are told apart from what the clock and the compiler do. */
const LEAST = 4;
/** Again where it seems too much: what else the machine does does not come back each time, a slow rule does. */
const ATTEMPTS = 4;

/**
 * Fails where the time of a function grows faster than its input.
 *
 * @param prepare - Makes an input of about this size ready, and gives what is timed.
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number): void {
  const short = prepare(size);
  const long = prepare(size * TIMES);
  const tried: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const from = Math.max(timeOf(short), LEAST);
    // One round: what disturbs it fails the attempt, and the next one counts.
    const to = timeOf(long, 1);
    if (to < from * LIMIT) return;
    tried.push(`${from.toFixed(1)} to ${to.toFixed(1)} ms`);
  }
  expect.fail(`an input ${TIMES} times as long took ${tried.join('; ')}`);
}

/**
 * The best of a few rounds, in milliseconds of the processor's time: a clock on the wall would count what else the machine
 * does.
 */
export function timeOf(run: () => unknown, rounds = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
