import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type ReadOptions, readDocument } from './document.js';
import type { Entry } from './formats/format.js';
import { reason } from './reason.js';

/** Reads one file after the other, each when it is asked for; `-` is standard input, read to its end. */
export async function* readEntries(
  files: readonly string[],
  stdin: NodeJS.ReadableStream,
  options: ReadOptions,
): AsyncGenerator<Entry> {
  for (const name of files) {
    const file = name === '-' ? null : name;
    let bytes: Uint8Array;
    try {
      bytes = await (file === null ? buffer(stdin) : readFile(file));
    } catch (error) {
      yield { file, error: reason(error) };
      continue;
    }
    yield { file, ...readDocument(bytes, options) };
  }
}
