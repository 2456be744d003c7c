import type { Readable } from 'node:stream';
import type { RawRecord } from './record.js';

/** The lines of a stream of NDJSON; empty lines are none, and a byte order mark is no part of the first. */
export async function* readLines(stream: Readable): AsyncGenerator<RawRecord> {
  const decoder = new TextDecoder();
  let line = 0;
  // The parts of a line that is longer than a piece; joined once, so that a long line costs no more than its length.
  let parts: string[] = [];
  for await (const piece of stream) {
    const text = decoder.decode(piece as Uint8Array, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      parts.push(text.slice(from, to));
      from = to + 1;
      line++;
      const json = parts.join('');
      parts = [];
      if (/\S/.test(json)) yield { line, json };
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const json = parts.join('') + decoder.decode();
  if (/\S/.test(json)) yield { line: line + 1, json };
}
