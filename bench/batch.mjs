// What a second worker gives: khabar batch over the same records with one and with two, taking turns.
//   node bench/batch.mjs [corpus.ndjson.gz]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { sideBySide } from './measure.mjs';

const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const RECORDS = 3000;

const { name, articles } = readCorpus(process.argv[2]);
const records = Array.from({ length: RECORDS }, (_, i) =>
  JSON.stringify({ id: i, text: articles[i % articles.length].text }),
);
const input = `${records.join('\n')}\n`;
const bytes = Buffer.byteLength(input);
const batch = (workers) => {
  const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'batch', '--workers', String(workers)], {
    input,
    maxBuffer: 2 ** 31 - 1,
  });
  if (status !== 0) throw new Error(`khabar batch ended with ${status}`);
  return stdout.length;
};
const times = sideBySide({ one: () => batch(1), two: () => batch(2) }, 3);
const rate = (ms) => (bytes / 1e6 / (ms / 1000)).toFixed(1);
console.log(
  `${name}: ${RECORDS} records, ${(bytes / 1e6).toFixed(1)} MB of NDJSON, start and end of the process included`,
);
console.log(
  `one worker ${rate(times.one)} MB/s, two ${rate(times.two)} MB/s: ${(times.one / times.two).toFixed(2)} times as fast`,
);
