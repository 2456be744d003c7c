import { expect } from 'vitest';

/** The larger input is so many times as long: the time of a linear reader grows as much, of a quadratic one 64 times. */
const TIMES = 8;
/** What is over eight is the cache's and the collector's. */
const LIMIT = 24;
/** So many milliseconds are told apart from what the clock and the compiler do. */
const LEAST = 4;
/** Again where it seems too much: what else the machine does does not come back each time, a slow rule does. */
const ATTEMPTS = 4;

/** Three times twice the input: a linear reader takes twice the time each time, a quadratic one four times. */
const DOUBLINGS = 3;
const DOUBLING_LIMIT = 2.3;

/**
 * Fails where the time of a function grows faster than its input; for the checks.
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
 * Fails where the time of a function grows by more than 2.3 a doubling; by the slower and closer measure.
 *
 * @param prepare - As for {@link expectLinear}.
 */
export function expectLinearDoublings(prepare: (size: number) => () => unknown, size: number): void {
  const runs = Array.from({ length: DOUBLINGS + 1 }, (_, n) => prepare(size * 2 ** n));
  const tried: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const times = runs.map((run) => timeOf(run, 7));
    // The one in the middle: where the work outgrows a cache it jumps once, and a slow rule grows each time.
    const growths = times.slice(1).map((time, n) => time / Math.max(times[n] as number, LEAST));
    const growth = growths.sort((a, b) => a - b)[DOUBLINGS >> 1] as number;
    if (growth < DOUBLING_LIMIT) return;
    tried.push(`${times.map((time) => time.toFixed(1)).join(', ')} ms (${growth.toFixed(2)})`);
  }
  expect.fail(`doubled ${DOUBLINGS} times it took ${tried.join('; ')}`);
}

/**
 * The best of a few rounds, in milliseconds of the processor's time: a clock on the wall would count what else the machine
 * does.
 */
function timeOf(run: () => unknown, rounds = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** What is written again and again; a function gives another one for each number. */
export type Piece = string | ((n: number) => string);

/** A piece so often that the text has about this size. */
export function fill(piece: Piece, size: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(size / piece.length));
  let filled = '';
  for (let n = 0; filled.length < size; n++) filled += piece(n);
  return filled;
}

/** Another name for each number. */
export function nameOf(n: number): string {
  return `${n}`.replace(/\d/g, (digit) => 'بتدرسصطفقن'[Number(digit)] as string).padStart(5, 'م');
}
