// Searches the records in memory: words in any spelling, the best first; with --by, only articles that quote someone.
//   node search.mjs articles.ndjson الأمطار
//   node search.mjs articles.ndjson --by البلوي المدارس
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { fold } from './fold.mjs';

const { values, positionals } = parseArgs({ options: { by: { type: 'string' } }, allowPositionals: true });
const [file, ...words] = positionals;
const records = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const index = new MiniSearch({
  fields: ['headline', 'text', 'speakers', 'keywords'],
  storeFields: ['headline', 'published', 'speakers'],
  extractField: (record, field) => (Array.isArray(record[field]) ? record[field].join(' ') : record[field]),
  // The same for what is stored and what is asked.
  processTerm: fold,
  searchOptions: { boost: { headline: 2 }, combineWith: 'AND' },
});
index.addAll(records);

const quotes = (speakers) => values.by === undefined || speakers.some((name) => name.includes(values.by));
const found = index.search(words.join(' ') || MiniSearch.wildcard, {
  filter: ({ id }) => quotes(records.find((record) => record.id === id).speakers),
});
for (const { id, headline, published } of found) console.log(`${published ?? '-'}  ${headline}  [${id}]`);
if (found.length === 0) console.log('nothing found');
