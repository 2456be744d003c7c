// A record a line, for a search engine, from a folder of texts and pages.
//   node feed.mjs ../pages > articles.ndjson
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from 'khabar';
import { decodePage, parseArticleHtml } from 'khabar/html';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  const content = decodePage(readFileSync(join(folder, name)));
  const article = name.endsWith('.html') ? parseArticleHtml(content) : parseArticle(content);
  console.log(JSON.stringify(toRecord(name.replace(/\.\w+$/, ''), article)));
}

function toRecord(id, { headline, text, datePublished, dateline, quotes, keywords, url }) {
  return {
    id,
    headline,
    text,
    // Engines take whole days; a month or a season stays out.
    published: /^\d{4}-\d\d-\d\d/.exec(datePublished ?? '')?.[0] ?? null,
    place: dateline?.place ?? null,
    speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))],
    keywords,
    url,
  };
}
