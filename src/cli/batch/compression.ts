import { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';
import { loadPeer } from './peer.js';

/** What Node has since 22.15 and the types of the oldest supported one do not. */
interface ZstdOfNode {
  createZstdCompress?(): Transform;
  createZstdDecompress?(): Transform;
}
const native = zlib as ZstdOfNode;
const OLD_NODE = 'zstd on Node before 22.15';

/** How a file is packed, by its name. */
export type Packing = 'gzip' | 'zstd' | null;

export function packingOf(name: string): Packing {
  return name.endsWith('.gz') ? 'gzip' : name.endsWith('.zst') ? 'zstd' : null;
}

/** The name of a file without `.gz` and `.zst`. */
export function unpackedName(name: string): string {
  return name.replace(/\.(?:gz|zst)$/, '');
}

/** Unpacks a stream; several members or frames after another are one stream. */
export async function unpack(stream: Readable, packing: Packing): Promise<Readable> {
  if (packing === null) return stream;
  if (packing === 'gzip') return forward(stream, zlib.createGunzip());
  if (native.createZstdDecompress !== undefined) return forward(stream, native.createZstdDecompress());
  const { Decompress } = await loadPeer('fzstd', () => import('fzstd'), OLD_NODE);
  return Readable.from(unpackFrames(stream, Decompress));
}

/** Packs a stream. */
export async function packer(packing: Packing): Promise<Transform | null> {
  if (packing === null) return null;
  if (packing === 'gzip') return zlib.createGzip({ level: 6 });
  if (native.createZstdCompress !== undefined) return native.createZstdCompress();
  const { init, compress } = await loadPeer('@bokuweb/zstd-wasm', () => import('@bokuweb/zstd-wasm'), OLD_NODE);
  await init();
  // A frame for each piece: frames one after another are one zstd stream.
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, compress(piece, 3));
    },
  });
}

function forward(stream: Readable, through: Transform): Readable {
  stream.once('error', (error) => through.destroy(error));
  return Readable.from(allOf(stream.pipe(through)));
}

/**
 * The pieces of a stream, and then its error if it has one. Read in the usual way, a stream that breaks drops what it
 * had unpacked before.
 */
function allOf(stream: Readable): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  // Undefined while the stream goes on.
  let end: Error | null | undefined;
  let wake = (): void => {};
  stream.on('data', (piece: Uint8Array) => {
    pieces.push(piece);
    stream.pause();
    wake();
  });
  const finish = (error: Error | null): void => {
    if (end === undefined) end = error;
    wake();
  };
  stream.once('end', () => finish(null));
  stream.once('error', finish);
  return (async function* () {
    for (;;) {
      const piece = pieces.shift();
      if (piece !== undefined) {
        yield piece;
      } else if (end !== undefined) {
        if (end !== null) throw end;
        return;
      } else {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        stream.resume();
        await woken;
      }
    }
  })();
}

async function* unpackFrames(
  stream: Readable,
  Decompress: new (ondata: (piece: Uint8Array) => void) => { push(piece: Uint8Array, final?: boolean): void },
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const unpacker = new Decompress((piece) => pieces.push(piece));
  for await (const piece of stream) {
    unpacker.push(piece as Uint8Array);
    yield* pieces;
    pieces = [];
  }
  unpacker.push(new Uint8Array(0), true);
  yield* pieces;
}
