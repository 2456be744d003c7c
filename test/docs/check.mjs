// Loaded before a page's code: `check` holds it to what it shows, and `fetch` gives files of the page's directory.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

globalThis.REST = Symbol('…');

globalThis.check = (got, shown, expression) => assert.deepEqual(visible(got, shown), visible(shown, shown), expression);

globalThis.fetch = async (url) => new Response(readFileSync(basename(new URL(url).pathname)));

/** What the page shows of a value. */
function visible(got, shown) {
  if (got === null || typeof got !== 'object' || shown === null || typeof shown !== 'object') return got;
  if (Array.isArray(shown)) {
    if (!Array.isArray(got)) return got;
    const some = shown.at(-1) === REST;
    const count = some ? shown.length - 1 : got.length;
    return Array.from({ length: Math.min(count, got.length) }, (_, at) => visible(got[at], shown[at]));
  }
  const keys = REST in shown ? Object.keys(shown) : Object.keys(got);
  return Object.fromEntries(keys.filter((key) => key in got).map((key) => [key, visible(got[key], shown[key])]));
}
