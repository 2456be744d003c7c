/** What a link carries, in its fragment: nothing of it reaches a server. */
export interface Shared {
  text: string;
  reference: string;
}

export async function toFragment({ text, reference }: Shared): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const coded = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `#t=${coded}${reference === '' ? '' : `&d=${reference}`}`;
}

export async function fromFragment(fragment: string): Promise<Shared | null> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const coded = fields.get('t');
  if (coded === null) return null;
  try {
    const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
    return { text, reference: fields.get('d') ?? '' };
  } catch {
    // A link that was cut on its way.
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
