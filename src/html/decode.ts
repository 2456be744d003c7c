import { readCharset } from './charset.js';

/** What is needed of the platform, the same in browsers and servers. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

const PRESCAN = 8192;
const SAMPLE = 65536;
const UTF8 = 'utf-8';
/** The code pages of one byte that Arabic is written in, the likelier first. */
const ARABIC_PAGES = ['windows-1256', 'iso-8859-6'] as const;
/** «ال» opens every fifth Arabic word: so often among letters, read in the right code page. */
const ARTICLE = /ال/g;
const ARTICLE_SHARE = 0.02;
const LETTERS = /[\u0080-\uFFFF]/g;

/**
 * Decodes a page's bytes: by its byte order mark, its `meta charset` and the other rules that browsers keep, and by the
 * bytes themselves where a page says nothing or says what is not so.
 *
 * @param bytes - The body of the response, or the file.
 * @param label - The charset of the `Content-Type` header, if there was one.
 * @returns The page as a string, without its byte order mark. Any bytes give one.
 *
 * @throws TypeError where `bytes` is no `Uint8Array`.
 *
 * @example
 * decodePage(new Uint8Array([0xce, 0xc8, 0xd1]), 'windows-1256') // 'خبر'
 */
export function decodePage(bytes: Uint8Array, label?: string): string {
  // By its tag: a page may come from another realm, as a worker's.
  const tag = Object.prototype.toString.call(bytes).slice(8, -1);
  if (tag !== 'Uint8Array') throw new TypeError(`bytes must be a Uint8Array, got ${tag}`);
  return new TextDecoder(encodingOf(bytes, label)).decode(bytes);
}

/** A page that is UTF-8 without a fault, with letters in it, is UTF-8 whatever it declares. */
function encodingOf(bytes: Uint8Array, label: string | undefined): string {
  const mark = markOf(bytes) ?? wideOf(bytes);
  if (mark) return mark;
  if (isUtf8(bytes)) return UTF8;
  const declared = nameOf(label) ?? nameOf(readCharset(bytes)) ?? UTF8;
  const found = arabicPage(bytes);
  // A fault or two, as where a page was cut or an advertisement pasted in, makes no other encoding.
  if (declared === UTF8) return found ?? (isMostlyUtf8(bytes) ? UTF8 : 'windows-1252');
  return found ?? declared;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? UTF8 : null;
}

/** UTF-16 without a mark: half of the bytes of its tags are zero. */
function wideOf(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, PRESCAN);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (Math.max(even, odd) * 8 < length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder(UTF8, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder(UTF8).decode(bytes.subarray(0, SAMPLE));
  const faults = text.split('\uFFFD').length - 1;
  return faults * 20 <= (text.match(LETTERS)?.length ?? 0);
}

/** The Arabic code page in which the bytes have the most articles; `null` where neither makes Arabic of them. */
function arabicPage(bytes: Uint8Array): string | null {
  if (isMostlyUtf8(bytes)) return null;
  let best: string | null = null;
  let most = 0;
  for (const page of ARABIC_PAGES) {
    const text = new TextDecoder(page).decode(highBytes(bytes));
    const articles = text.match(ARTICLE)?.length ?? 0;
    if (articles <= most || articles < (text.match(LETTERS)?.length ?? 0) * ARTICLE_SHARE) continue;
    best = page;
    most = articles;
  }
  return best;
}

/** The words of the page: the first bytes that are no ASCII, with what stands between them as one space. */
function highBytes(bytes: Uint8Array): Uint8Array {
  const found = new Uint8Array(SAMPLE);
  let length = 0;
  let space = true;
  for (let i = 0; i < bytes.length && length < SAMPLE; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) found[length++] = byte;
    else if (!space) found[length++] = 0x20;
    space = byte < 0x80;
  }
  return found.subarray(0, length);
}

/** The encoding that a label stands for; `null` for a label that stands for none. */
function nameOf(label: string | null | undefined): string | null {
  try {
    return label == null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
