import { expect, it } from 'vitest';
import { readBase, resolveAddress } from '../../src/html/address.js';

const BASE = readBase('https://news.example/a/b.html?x=1#y');

it.each([
  ['https://other.example/1', 'https://other.example/1'],
  ['//cdn.example/1', 'https://cdn.example/1'],
  ['/c?d=1', 'https://news.example/c?d=1'],
  ['c.html', 'https://news.example/a/c.html'],
  ['../c.html', 'https://news.example/c.html'],
  ['./c/./d.html?q=../x', 'https://news.example/a/c/d.html?q=../x'],
  ['?p=7', 'https://news.example/a/b.html?p=7'],
  ['/أخبار/خبر', 'https://news.example/أخبار/خبر'],
  [' /c ', 'https://news.example/c'],
  ['#comments', null],
  ['javascript:void(0)', null],
  ['mailto:a@news.example', null],
  ['', null],
])('%s', (link, address) => expect(resolveAddress(link, BASE)).toBe(address));

it('stays relative on a page without an address', () => {
  expect(resolveAddress('/c', null)).toBe('/c');
  expect(readBase('about:blank')).toBeNull();
});
