import type { Format } from './format.js';

/** An object a line for each file, those that could not be read included. */
export const ndjson: Format = async function* (entries) {
  for await (const entry of entries) {
    const line = 'error' in entry ? entry : { file: entry.file, ...entry.article };
    yield `${JSON.stringify(line)}\n`;
  }
};
