// Works shards off the queue, one after the other; start as many as there are cores, on as many machines as there are.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'bullmq';
import { connection, QUEUE } from './connection.mjs';

const KHABAR = process.env.KHABAR ?? 'khabar';

const worker = new Worker(
  QUEUE,
  async ({ data: { input, out } }) => {
    // A shard that another worker finished before it died is whole: --resume leaves it.
    const child = spawn(
      KHABAR,
      ['batch', '--workers', '1', '--resume', '--max-errors', '1000000', '--out', out, input],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const [status] = await once(child, 'exit');
    if (status !== 0) throw new Error(`khabar ended with ${status}`);
  },
  // The job of a worker that is gone goes to another when its lock runs out.
  {
    connection,
    lockDuration: Number(process.env.LOCK_MS ?? 30_000),
    stalledInterval: Number(process.env.STALLED_MS ?? 30_000),
  },
);
worker.on('active', ({ data }) => console.log(`start ${data.input}`));
worker.on('completed', ({ data }) => console.log(`done ${data.input}`));
worker.on('failed', (job, error) => console.error(`failed ${job?.data.input}: ${error.message}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close().then(() => process.exit(0)));
