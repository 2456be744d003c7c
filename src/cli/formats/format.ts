import type { Document } from '../document.js';
import type { Terminal } from '../terminal.js';

/** A file's article, or why it could not be read; `file` is `null` for standard input. */
export type Entry =
  | ({ readonly file: string | null } & Document)
  | { readonly file: string | null; readonly error: string };

/** A file as people are told of it. */
export function nameOf({ file }: Entry): string {
  return file ?? 'standard input';
}

/** What a format is told beside the articles. */
export interface Context {
  /** More than one file was named, whether or not all could be read. */
  readonly several: boolean;
  readonly terminal: Terminal;
}

/** One way to print articles: what it yields is written as it stands, while the next file is still unread. */
export type Format = (entries: AsyncIterable<Entry>, context: Context) => AsyncIterable<string>;

/** A format for people: each article on a page of its own, below the name of its file where there are several. */
export function pages(render: (document: Document, terminal: Terminal) => string): Format {
  return async function* (entries, { several, terminal }) {
    let gap = '';
    for await (const entry of entries) {
      if ('error' in entry) continue;
      yield `${gap}${several ? `==> ${nameOf(entry)} <==\n` : ''}${render(entry, terminal)}\n`;
      gap = '\n';
    }
  };
}
