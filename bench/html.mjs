// Pages: Khabar beside @mozilla/readability on linkedom, which reads no dates, quotations or roles.
//   node bench/html.mjs [folder of pages]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage, parseArticleHtml } from '../dist/html.js';
import { sideBySide } from './measure.mjs';

const ROUNDS = 15;
const FIXTURES = fileURLToPath(new URL('../test-fixtures/html/', import.meta.url));

const folder = process.argv[2] ?? FIXTURES;
const pages = readdirSync(folder)
  .filter((name) => /\.html?$/.test(name))
  .map((name) => decodePage(readFileSync(join(folder, name))));
if (pages.length === 0) throw new Error(`no .html page in ${folder}`);
if (folder === FIXTURES) {
  measure('fixture pages as outlets serve them', pages.map(served));
  measure('fixture pages bare', pages);
} else {
  measure(folder, pages);
}

function measure(title, documents) {
  const size = documents.reduce((sum, { length }) => sum + length, 0);
  const times = sideBySide(
    {
      khabar: () => documents.reduce((sum, page) => sum + parseArticleHtml(page).text.length, 0),
      readability: () => documents.reduce((sum, page) => sum + (readable(page)?.length ?? 0), 0),
    },
    ROUNDS,
  );
  const ratio = (times.readability / times.khabar).toFixed(1);
  console.log(`${title}: ${documents.length} pages, ${(size / 1e6).toFixed(2)} million characters`);
  console.log(`  khabar ${times.khabar.toFixed(0)} ms, readability on linkedom ${times.readability.toFixed(0)} ms`);
  console.log(`  ${ratio} times as fast; medians of ${ROUNDS} rounds, taking turns; Node ${process.version}`);
}

function readable(page) {
  const { document } = parseHTML(page);
  return document.documentElement === null ? null : new Readability(document).parse();
}

/**
 * The fixtures are cut down to what tells a reader something. Served pages are some 150,000 characters and 1,000 tags:
 * styles and scripts, menus, and lists of other stories with pictures.
 */
function served(page) {
  const style = '.card{display:flex;margin:0 0 1rem}'.repeat(800);
  const script = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}'.repeat(400);
  const menu = Array.from(
    { length: 120 },
    (_, i) => `<li class="menu-item menu-item-type-taxonomy menu-item-${i}"><a href="/section/${i}">قسم ${i}</a></li>`,
  );
  const cards = Array.from(
    { length: 50 },
    (_, i) =>
      `<div class="card story-card"><a class="thumb" href="/story/${i}"><img loading="lazy" width="320" height="180" ` +
      `src="https://img.example/320/${i}.jpg" srcset="https://img.example/640/${i}.jpg 2x" alt="صورة"></a><h3 ` +
      `class="card-title"><a href="/story/${i}">المجلس البلدي يناقش خطة الطرق رقم ${i}</a></h3><span class="card-date">` +
      `${(i % 28) + 1} مايو 2024</span></div>`,
  );
  const top = `<style>${style}</style><nav class="main-menu"><ul>${menu.join('')}</ul></nav>`;
  const bottom = `<div class="latest-news">${cards.join('')}</div><script>${script}</script>`;
  return page.replace(/<body[^>]*>/i, (body) => body + top).replace(/<\/body>|$/i, (end) => bottom + end);
}
