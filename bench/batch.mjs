// What a second worker gives: khabar batch over the same records with one worker, with two, and as two processes with half
// of the records each, which is all that the machine has to give. They take turns.
//   node bench/batch.mjs [corpus.ndjson.gz]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { sideBySide } from './measure.mjs';

const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const RECORDS = 12_000;

const { name, articles } = readCorpus(process.argv[2]);
const records = Array.from({ length: RECORDS }, (_, i) =>
  JSON.stringify({ id: i, text: articles[i % articles.length].text }),
);
const bytes = Buffer.byteLength(records.join('\n'));
const directory = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
const file = (part, lines) => {
  const path = join(directory, `${part}.ndjson`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const whole = file('whole', records);
const halves = [file('first', records.slice(0, RECORDS / 2)), file('second', records.slice(RECORDS / 2))];

/** Runs the command over files at the same time; the shell waits for all. */
const batch = (workers, files) => {
  const run = (path) => `"${process.execPath}" "${COMMAND}" batch --workers ${workers} < "${path}" > /dev/null`;
  const { status, stderr } = spawnSync('sh', ['-c', `${files.map(run).join(' & ')} & wait`], { encoding: 'utf8' });
  if (status !== 0 || /bad/.test(stderr)) throw new Error(stderr);
  return files.length;
};
try {
  const times = sideBySide(
    { one: () => batch(1, [whole]), two: () => batch(2, [whole]), processes: () => batch(1, halves) },
    3,
  );
  const rate = (ms) => `${(bytes / 1e3 / ms).toFixed(1)} MB/s`;
  const gain = (ms) => `${(times.one / ms).toFixed(2)} times as fast`;
  console.log(`${name}: ${RECORDS} records, ${(bytes / 1e6).toFixed(1)} MB of NDJSON, starting included`);
  console.log(`  one worker     ${rate(times.one)}`);
  console.log(`  two workers    ${rate(times.two)}, ${gain(times.two)}`);
  console.log(`  two processes  ${rate(times.processes)}, ${gain(times.processes)}: what the machine gives`);
} finally {
  rmSync(directory, { recursive: true });
}
