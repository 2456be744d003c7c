import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoilerplateLearner, createBoilerplateLearner } from '../../learn.js';
import { openInput } from '../batch/input.js';
import type { RawRecord } from '../batch/record.js';
import { reason } from '../reason.js';
import { type LearnCommand, readLearnArguments } from './options.js';

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;

/** Carries out `khabar learn`; returns the exit status. */
export async function runLearn(argv: readonly string[], streams: Streams): Promise<0 | 1> {
  const asked = readLearnArguments(argv);
  if (typeof asked === 'string') {
    streams.stdout.write(asked);
    return 0;
  }
  const hosts = new Map<string, BoilerplateLearner>();
  let skipped = 0;
  let failed = false;
  for (const input of asked.inputs) {
    try {
      for await (const record of (await openInput(input, streams.stdin)).records) {
        const read = readRecord(record, asked);
        if (read === null) {
          skipped++;
          continue;
        }
        let learner = hosts.get(read.host);
        if (learner === undefined) hosts.set(read.host, (learner = createBoilerplateLearner(asked.learning)));
        learner.add(read.text);
      }
    } catch (error) {
      failed = true;
      streams.stderr.write(`khabar: cannot read ${input}: ${reason(error)}\n`);
    }
  }
  if (skipped > 0) streams.stderr.write(`khabar: ${skipped} records without a text or a host\n`);
  await give(hosts, asked, streams);
  return failed ? 1 : 0;
}

/** The text and host of a record; `null` where it has none. */
function readRecord(
  { json, fields }: RawRecord,
  { textField, urlField, hostField }: LearnCommand,
): { text: string; host: string } | null {
  let record: Readonly<Record<string, unknown>> = fields ?? {};
  try {
    if (json !== undefined) record = Object(JSON.parse(json)) as Record<string, unknown>;
    const text = record[textField];
    const host = hostField === null ? new URL(String(record[urlField])).host : record[hostField];
    return typeof text === 'string' && typeof host === 'string' ? { text, host } : null;
  } catch {
    return null;
  }
}

async function give(hosts: Map<string, BoilerplateLearner>, { out }: LearnCommand, { stdout }: Streams): Promise<void> {
  const learned = [...hosts].map(([host, learner]) => [host, { phrases: learner.finish() }] as const);
  if (out === null) {
    stdout.write(`${JSON.stringify(Object.fromEntries(learned), null, 2)}\n`);
    return;
  }
  await mkdir(out, { recursive: true });
  for (const [host, config] of learned)
    await writeFile(join(out, `${host.replace(/[^\w.-]/g, '_')}.json`), `${JSON.stringify(config, null, 2)}\n`);
}
