import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type ReadOptions, readDocument } from './document.js';
import type { Entry } from './formats/format.js';

/** Reads one file after the other, each when it is asked for. */
export async function* readFiles(files: readonly string[], options: ReadOptions): AsyncGenerator<Entry> {
  for (const file of files) yield await readOne(file, options);
}

/** Reads standard input to its end. */
export async function* readStream(stream: NodeJS.ReadableStream, options: ReadOptions): AsyncGenerator<Entry> {
  yield { file: null, article: readDocument(await buffer(stream), options) };
}

async function readOne(file: string, options: ReadOptions): Promise<Entry> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { file, error: reason(error as NodeJS.ErrnoException) };
  }
  return { file, article: readDocument(bytes, options) };
}

/** «ENOENT: no such file or directory, open 'x'»: the file is named already. */
function reason({ message }: NodeJS.ErrnoException): string {
  return message.replace(/^[A-Z]+: (.*?)(?:, \w+(?: '.*')?)?$/s, '$1');
}
