// Ratios from one run: what Khabar takes beside what something else takes for the same bytes.
//   node bench/bench.mjs [corpus.ndjson.gz]
import { ar } from 'chrono-node';
import { detectDates, parseArticle } from '../dist/index.js';
import { readCorpus } from './corpus.mjs';
import { sideBySide } from './measure.mjs';

const ROUNDS = 5;
/** chrono is slow: this many articles of the corpus, evenly spread. */
const DATE_SAMPLE = 300;
const SMALL_DOCUMENT = 10_000;
const LARGE_DOCUMENT = 10_000_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const { name, articles } = readCorpus(process.argv[2]);
const encoded = articles.map(({ text }) => encoder.encode(text));
const bytes = encoded.reduce((sum, { length }) => sum + length, 0);

console.log(`${name}: ${articles.length} articles, ${mega(bytes)} MB of UTF-8; Node ${process.version}`);
console.log(`Medians of ${ROUNDS} rounds, each measure and what it is set beside taking turns.\n`);
printRow(['', 'ms', 'beside', 'ratio', '']);
for (const measure of [reading, lines, length, dates]) printRow(measure());

function reading() {
  const times = sideBySide(
    {
      decode: () => encoded.reduce((sum, document) => sum + decoder.decode(document).length, 0),
      parse: () => articles.reduce((sum, { text }) => sum + parseArticle(text).blocks.length, 0),
    },
    ROUNDS,
  );
  return row('parseArticle : TextDecoder.decode', times.parse, times.decode, `${perSecond(bytes, times.parse)} MB/s`);
}

function lines() {
  const documents = articles.map(({ text }) => encoder.encode(`${JSON.stringify({ text })}\n`));
  const size = documents.reduce((sum, { length }) => sum + length, 0);
  const through = (read) =>
    documents.reduce((sum, line) => {
      const { text } = JSON.parse(decoder.decode(line));
      return sum + encoder.encode(`${JSON.stringify(read(text))}\n`).length;
    }, 0);
  const times = sideBySide({ copy: () => through((text) => ({ text })), parse: () => through(parseArticle) }, ROUNDS);
  return row('NDJSON to articles : NDJSON copied', times.parse, times.copy, `${perSecond(size, times.parse)} MB/s`);
}

function length() {
  const small = documentsOf(SMALL_DOCUMENT, LARGE_DOCUMENT);
  const large = small.join('\n\n');
  const times = sideBySide(
    {
      small: () => small.reduce((sum, text) => sum + Math.sign(parseArticle(text).blocks.length), 0),
      large: () => Math.sign(parseArticle(large).blocks.length),
    },
    ROUNDS,
  );
  const perCharacter = ((times.large / large.length) * 1e6).toFixed(0);
  return row('one 10 MB document : in 10 KB documents', times.large, times.small, `${perCharacter} ns a character`);
}

function dates() {
  const step = Math.max(1, Math.floor(articles.length / DATE_SAMPLE));
  const sample = articles.filter((_, at) => at % step === 0).map(({ text, date }) => ({ text, date }));
  const found = { khabar: 0, chrono: 0 };
  const count = (by, parse) => {
    found[by] = sample.reduce((sum, article) => sum + parse(article).length, 0);
    return found[by];
  };
  const times = sideBySide(
    {
      khabar: () => count('khabar', ({ text, date }) => detectDates(text, { referenceDate: date })),
      chrono: () => count('chrono', ({ text, date }) => ar.casual.parse(text, new Date(date))),
    },
    ROUNDS,
  );
  const note = `${found.khabar} dates found, chrono ${found.chrono}, in ${sample.length} articles`;
  return row('detectDates : chrono-node ar.casual', times.khabar, times.chrono, note);
}

/** Articles joined to documents of at least this many bytes, up to so many bytes in all. */
function documentsOf(size, total) {
  const documents = [];
  let document = '';
  let documentBytes = 0;
  for (let at = 0, taken = 0; taken < total; at = (at + 1) % articles.length) {
    document += `${articles[at].text}\n\n`;
    documentBytes += encoded[at].length;
    if (documentBytes < size) continue;
    documents.push(document);
    taken += documentBytes;
    document = '';
    documentBytes = 0;
  }
  return documents;
}

function row(title, ours, theirs, note) {
  return [title, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2), note];
}

function printRow([title, ours, theirs, ratio, note]) {
  console.log(`${title.padEnd(40)}${ours.padStart(8)}${theirs.padStart(8)}${ratio.padStart(8)}   ${note}`);
}

function perSecond(size, milliseconds) {
  return (size / 1000 / milliseconds).toFixed(1);
}

function mega(size) {
  return (size / 1e6).toFixed(1);
}
