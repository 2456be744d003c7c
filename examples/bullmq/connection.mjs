export const QUEUE = 'khabar-shards';
export const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
  // Workers wait for Redis as long as it takes.
  maxRetriesPerRequest: null,
};
