// Prints what is in news pages: headline, day, who said what, and what was taken out.
//   node digest.mjs ../pages/*
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArticle } from 'khabar';
import { decodePage, parseArticleHtml } from 'khabar/html';

for (const file of process.argv.slice(2)) {
  const content = decodePage(readFileSync(file));
  const article = /\.html?$/.test(file) ? parseArticleHtml(content) : parseArticle(content);
  console.log(`${basename(file)}\n${digest(article)}\n`);
}

function digest({ headline, datePublished, quotes, blocks, warnings }) {
  const said = quotes.map(({ speaker, text }) => `  ${speaker?.name ?? '؟'}: ${text}`);
  const removed = Object.entries(countBy(blocks, ({ role }) => role)).map(([role, count]) => `${role} ${count}`);
  const doubts = warnings.map(({ code, message }) => `  ! ${code}: ${message}`);
  return [`  ${headline ?? '-'} (${datePublished ?? '-'})`, ...said, `  ${removed.join(', ')}`, ...doubts].join('\n');
}

function countBy(items, keyOf) {
  const counts = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
