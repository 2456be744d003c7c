import type { Entry, Format } from './format.js';

/** What is written of one file. */
type Parsed = Exclude<Entry, { readonly error: string }>;

/** The article as it is; an array of those that could be read where several files are named. */
export const json: Format = objects(({ article }) => article);

/** An object for each file; an array of them where several files are named. */
export function objects(convert: (entry: Parsed) => unknown): Format {
  return async function* (entries, { several }) {
    if (several) yield '[';
    let before = '\n';
    for await (const entry of entries) {
      if ('error' in entry) continue;
      const written = JSON.stringify(convert(entry), null, 2);
      yield several ? before + written : `${written}\n`;
      before = ',\n';
    }
    if (several) yield '\n]\n';
  };
}
