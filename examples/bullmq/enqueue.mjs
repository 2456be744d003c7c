// Puts one job for each shard into the queue: node enqueue.mjs OUT INPUT...
import { Queue } from 'bullmq';
import { connection, QUEUE } from './connection.mjs';

const [out, ...inputs] = process.argv.slice(2);
const queue = new Queue(QUEUE, { connection });
await queue.addBulk(
  inputs.map((input) => ({
    name: 'shard',
    data: { input, out },
    // The same shard twice is one job; a machine that fails is tried again, a shard that always fails stays to be seen.
    opts: { jobId: input.replaceAll(':', '_'), attempts: 5, backoff: { type: 'exponential', delay: 200 } },
  })),
);
console.log(`${inputs.length} shards`);
await queue.close();
