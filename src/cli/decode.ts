import { analyse } from 'chardet';

/** The code pages of one byte that Arabic was written in. */
const CODE_PAGES: ReadonlySet<string> = new Set(['windows-1256', 'iso-8859-6']);
const SAMPLE = 64 * 1024;

/** Reads a file's bytes as text, in the encoding that is named or else in the one they are found to be in. A byte order mark is left out. */
export function decodeBytes(bytes: Uint8Array, encoding?: string): string {
  return new TextDecoder(encoding ?? detectEncoding(bytes)).decode(bytes);
}

/**
 * By the byte order mark; by the zero bytes that UTF-16 has in every space and line end; by being UTF-8 without a fault; else
 * it is UTF-8 with a fault, as where a file was cut within a letter, or an Arabic code page.
 */
export function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return zeroBytes(bytes) ?? (decodes(bytes, 'utf-8') ? 'utf-8' : likeliest(bytes));
}

function zeroBytes(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  // A stray zero is no encoding: even a text of long words has a space in thirty letters.
  if (Math.max(even, odd) * 60 < length || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : even > odd ? 'utf-16be' : null;
}

/** UTF-8, or an Arabic code page that has a letter for each byte. */
function likeliest(bytes: Uint8Array): string {
  const names = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => name.toLowerCase());
  return names.find((name) => name === 'utf-8' || (CODE_PAGES.has(name) && decodes(bytes, name))) ?? 'windows-1256';
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
