import { describe, expect, it } from 'vitest';
import { decodeBytes, detectEncoding } from '../../src/cli/decode.js';
import { files, khabar } from './command.js';

const TEXT = [
  'اتفاق على ترميم السوق القديم في صفاقس',
  'أعلنت بلدية صفاقس صباح الاثنين 12 فبراير 2024 عن اتفاق لترميم السوق القديم.',
  'وقال رئيس البلدية منير اللومي: «يبدأ العمل في الربيع».',
].join('\n');
const BOM = '\ufeff';

/** The bytes of a text in an encoding of one byte, by turning the decoder's table round. */
function encodeSingle(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => table.get(letter) ?? expect.fail(`${letter} is not in ${encoding}`));
}
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
// ISO 8859-6 has letters and the Arabic comma, but no guillemets.
const PLAIN = TEXT.replace(/[«»]/g, '"');

describe('an encoding is found from the bytes', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(BOM + TEXT), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16le(BOM + TEXT), 'utf-16le'],
    ['UTF-16, big end first, with a byte order mark', utf16be(BOM + TEXT), 'utf-16be'],
    ['UTF-16 without a mark', utf16le(TEXT), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16be(TEXT), 'utf-16be'],
    ['Windows-1256', encodeSingle(TEXT, 'windows-1256'), 'windows-1256'],
  ])('%s', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decodeBytes(bytes)).toBe(TEXT);
  });

  it('ISO 8859-6', () => expect(decodeBytes(encodeSingle(PLAIN, 'iso-8859-6'))).toBe(PLAIN));

  it.each(['خبر عاجل', 'وفاة', 'قال الوزير', 'أمطار على الرياض'])('%s in Windows-1256', (text) => {
    expect(decodeBytes(encodeSingle(text, 'windows-1256'))).toBe(text);
  });

  it('a text of Latin letters in UTF-16', () => expect(decodeBytes(utf16le('Breaking news'))).toBe('Breaking news'));

  it('a stray zero byte does not make UTF-16 of UTF-8', () => {
    expect(decodeBytes(utf8(`${TEXT}\0`))).toBe(`${TEXT}\0`);
  });

  it('UTF-8 that ends within a letter is no Windows-1256', () => {
    const bytes = utf8(TEXT.slice(0, TEXT.lastIndexOf('ع') + 1));
    expect(decodeBytes(bytes.subarray(0, -1))).toBe(`${TEXT.slice(0, TEXT.lastIndexOf('ع'))}\ufffd`);
  });

  it('UTF-8 with a broken letter in the middle is no Windows-1256', () => {
    const [before, after] = [TEXT.slice(0, 60), TEXT.slice(60)];
    const bytes = Buffer.concat([utf8(before), Uint8Array.of(0xff), utf8(after)]);
    expect(decodeBytes(bytes)).toBe(`${before}\ufffd${after}`);
  });

  it('of no bytes', () => expect(decodeBytes(new Uint8Array())).toBe(''));
});

it('an encoding that is named is not doubted', () => {
  expect(decodeBytes(utf8('é'), 'latin1')).toBe('Ã©');
});

describe('the command', () => {
  const paths = files({ 'old.txt': encodeSingle(TEXT, 'windows-1256'), 'utf16.txt': utf16le(BOM + TEXT) });

  it.each([
    ['old.txt', []],
    ['utf16.txt', []],
    ['old.txt', ['--encoding', 'windows-1256']],
  ] as const)('reads %s with %j', (name, args) => {
    const { headline, datePublished, text } = JSON.parse(khabar([paths[name], ...args]).stdout);
    const fromText = JSON.parse(khabar([], TEXT).stdout);
    expect({ headline, datePublished, text }).toEqual({
      headline: fromText.headline,
      datePublished: fromText.datePublished,
      text: fromText.text,
    });
    expect(text).toContain('أعلنت بلدية صفاقس');
  });

  it('believes a wrong name', () => {
    expect(khabar([paths['old.txt'], '--encoding', 'utf-8', '--format', 'text']).stdout).toContain('\ufffd');
  });
});
