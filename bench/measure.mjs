/**
 * Times tasks side by side: each round runs every task once, so that a machine that slows down slows all of them.
 * The first round warms up and does not count.
 *
 * @template {string} Name
 * @param {Record<Name, () => number>} tasks Each returns a number made from its results, so that none is skipped.
 * @param {number} rounds
 * @returns {Record<Name, number>} The median of each in milliseconds.
 */
export function sideBySide(tasks, rounds) {
  const names = Object.keys(tasks);
  const times = new Map(names.map((name) => [name, []]));
  const results = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      const result = tasks[name]();
      const time = performance.now() - start;
      if (round > 0) times.get(name).push(time);
      if (round > 0 && results.get(name) !== result) throw new Error(`${name}: another result than before`);
      results.set(name, result);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name))]));
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
