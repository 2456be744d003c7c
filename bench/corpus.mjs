import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const FIXTURES = fileURLToPath(new URL('../test-fixtures/', import.meta.url));
/** The fixtures are few: repeated, they are as much as a small corpus. */
const REPEATS = 20;

/**
 * The articles to measure on.
 *
 * @param {string | undefined} path NDJSON with `text` and optionally `date` in each object, gzipped or not.
 * @returns {{ name: string, articles: { text: string, date: string }[] }}
 */
export function readCorpus(path) {
  if (path === undefined) return { name: `fixtures, ${REPEATS} times`, articles: fixtures() };
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return {
    name: path.split('/').at(-1) ?? path,
    articles: lines.map((line) => ({ date: '2024-05-16', ...JSON.parse(line) })),
  };
}

function fixtures() {
  const texts = ['seeds', 'articles'].flatMap((folder) =>
    readdirSync(FIXTURES + folder)
      .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
      .map((name) => readFileSync(`${FIXTURES}${folder}/${name}`, 'utf8')),
  );
  return Array.from({ length: REPEATS }, () => texts.map((text) => ({ text, date: '2024-05-16' }))).flat();
}
