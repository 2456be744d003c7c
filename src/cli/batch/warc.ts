import type { Readable } from 'node:stream';
import { loadPeer } from './peer.js';
import type { RawRecord } from './record.js';

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The pages of a WARC file, packed or not: `response` records of HTML with status 200. A record that cannot be read is
 * a record with an error; one that breaks the file itself is the last.
 */
export async function* readWarc(stream: Readable): AsyncGenerator<RawRecord> {
  const { WARCParser } = await loadPeer('warcio', () => import('warcio'), 'a WARC file');
  const source = new Source(stream);
  const records = new WARCParser(source.pieces())[Symbol.asyncIterator]();
  for (let line = 1; ; line++) {
    let record: Awaited<ReturnType<typeof records.next>>['value'];
    try {
      const next = await records.next();
      if (next.done) {
        if (source.error !== null) throw source.error;
        return;
      }
      record = next.value;
    } catch (error) {
      yield { line, error: `not a WARC record: ${(error as Error).message}` };
      return;
    }
    try {
      if (record.warcType !== 'response') continue;
      const type = record.httpHeaders?.headers.get('Content-Type') ?? '';
      if (record.httpHeaders?.statusCode !== 200 || !PAGE.test(type)) continue;
      const label = /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? null;
      const bytes = await record.readFully(true);
      yield {
        line,
        page: {
          bytes,
          label,
          id: record.warcHeader('WARC-Record-ID') ?? null,
          url: record.warcTargetURI ?? null,
          date: record.warcDate ?? null,
        },
      };
    } catch (error) {
      yield { line, error: `record cannot be read: ${(error as Error).message}` };
    }
  }
}

/** The pieces of a stream; what breaks it ends them and is kept, as nobody listens to the stream while a record is parsed. */
class Source {
  error: Error | null = null;

  constructor(private readonly stream: Readable) {}

  async *pieces(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of this.stream) yield piece as Uint8Array;
    } catch (error) {
      this.error = error as Error;
    }
  }
}
