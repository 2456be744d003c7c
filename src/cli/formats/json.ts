import type { Format } from './format.js';

/** The article as it is; an array of those that could be read where several files are named. */
export const json: Format = async function* (entries, { several }) {
  if (several) yield '[';
  let before = '\n';
  for await (const entry of entries) {
    if ('error' in entry) continue;
    const written = JSON.stringify(entry.article, null, 2);
    yield several ? before + written : `${written}\n`;
    before = ',\n';
  }
  if (several) yield '\n]\n';
};
