import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/html/decode.js';

const BOM = '\ufeff';
const SENTENCE = 'أعلنت البلدية صباح الاثنين افتتاح السوق الجديد، وقال رئيسها إن العمل بدأ في الربيع.';

function page(charset: string | null): string {
  const meta = charset === null ? '' : `<meta charset=${charset}>`;
  return `<!DOCTYPE html><html dir=rtl><head>${meta}<title>السوق</title></head><body><p>${SENTENCE}</p></body></html>`;
}

/** The bytes of a text in an encoding of one byte, by turning the decoder's table round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => table.get(letter) ?? expect.fail(`${letter} is not in ${encoding}`));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('a page is decoded', () => {
  it.each<[string, Uint8Array, string]>([
    ['declared and written in UTF-8', utf8(page('utf-8')), page('utf-8')],
    ['UTF-8 with a byte order mark', utf8(BOM + page(null)), page(null)],
    ['UTF-8 that declares nothing', utf8(page(null)), page(null)],
    ['UTF-8 that declares Windows-1256', utf8(page('windows-1256')), page('windows-1256')],
    ['UTF-8 that declares Latin 1', utf8(page('iso-8859-1')), page('iso-8859-1')],
    ['UTF-16 with a mark', utf16le(BOM + page(null)), page(null)],
    ['UTF-16, big end first, with a mark', utf16be(BOM + page(null)), page(null)],
    ['UTF-16 without a mark', utf16le(page(null)), page(null)],
    ['Windows-1256 that says so', encode(page('windows-1256'), 'windows-1256'), page('windows-1256')],
    ['Windows-1256 that declares nothing', encode(page(null), 'windows-1256'), page(null)],
    ['Windows-1256 that declares UTF-8', encode(page('utf-8'), 'windows-1256'), page('utf-8')],
    ['Windows-1256 that declares Latin 1', encode(page('iso-8859-1'), 'windows-1256'), page('iso-8859-1')],
    ['ISO 8859-6 that says so', encode(page('iso-8859-6'), 'iso-8859-6'), page('iso-8859-6')],
    ['ISO 8859-6 that declares nothing', encode(page(null), 'iso-8859-6'), page(null)],
    ['nothing', new Uint8Array(), ''],
  ])('%s', (_, bytes, text) => expect(decodePage(bytes)).toBe(text));

  it('in UTF-8 where one byte of it is broken', () => {
    const bytes = utf8(page('utf-8').replace('</p>', ` ${SENTENCE.repeat(4)}</p>`));
    const broken = Uint8Array.from([...bytes.subarray(0, -20), 0xd8, ...bytes.subarray(-20)]);
    expect(decodePage(broken)).toContain(SENTENCE);
  });

  it('in a Latin page that is no Arabic one', () => {
    const latin = '<meta charset=windows-1252><p>Déjà vu à Tunis: été brûlant, forêts protégées, élèves absents.</p>';
    expect(decodePage(encode(latin, 'windows-1252'))).toBe(latin);
  });

  it('by the header where the page says nothing', () => {
    const cyrillic = '<p>Привет, мир: новости дня</p>';
    expect(decodePage(encode(cyrillic, 'windows-1251'), 'windows-1251')).toBe(cyrillic);
  });

  it('whatever label the header has', () => expect(decodePage(utf8(SENTENCE), 'no such charset')).toBe(SENTENCE));

  it.each([
    ['a string', SENTENCE, 'String'],
    ['an ArrayBuffer', new ArrayBuffer(8), 'ArrayBuffer'],
    ['nothing', undefined, 'Undefined'],
  ])('not of %s', (_, bytes, tag) =>
    expect(() => decodePage(bytes as never)).toThrow(new TypeError(`bytes must be a Uint8Array, got ${tag}`)),
  );
});
