// Pages: Khabar beside @mozilla/readability on linkedom, which reads no dates, quotations or roles.
//   npm run bench, or node bench/html.mjs [folder of pages]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage, parseArticleHtml } from '../dist/html.js';
import { sideBySide } from './measure.mjs';

const ROUNDS = 9;
const FIXTURES = fileURLToPath(new URL('../test-fixtures/html/', import.meta.url));
/** Whole pages as outlets serve them: no part of this repository, used where they lie beside it. */
const BESIDE = fileURLToPath(new URL('../../shared/gold/html/docs/', import.meta.url));

for (const folder of process.argv[2] ? [process.argv[2]] : [FIXTURES, BESIDE].filter(existsSync)) measure(folder);

function measure(folder) {
  const names = readdirSync(folder).filter((name) => /\.html?$/.test(name));
  const pages = names.map((name) => decodePage(readFileSync(join(folder, name))));
  const size = pages.reduce((sum, { length }) => sum + length, 0);
  const times = sideBySide(
    {
      khabar: () => pages.reduce((sum, page) => sum + parseArticleHtml(page).text.length, 0),
      readability: () => pages.reduce((sum, page) => sum + (readable(page)?.length ?? 0), 0),
    },
    ROUNDS,
  );
  const ratio = (times.readability / times.khabar).toFixed(1);
  console.log(`${folder}: ${pages.length} pages, ${(size / 1e6).toFixed(2)} million characters`);
  console.log(`  khabar ${times.khabar.toFixed(0)} ms, readability on linkedom ${times.readability.toFixed(0)} ms`);
  console.log(`  ${ratio} times as fast; medians of ${ROUNDS} rounds, taking turns; Node ${process.version}`);
}

function readable(page) {
  const { document } = parseHTML(page);
  return document.documentElement === null ? null : new Readability(document).parse();
}
