import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../src/html.js';

export const FOLDER = new URL('../../test-fixtures/html/', import.meta.url).pathname;

/** The fixture pages by name, decoded: `NAME.html`. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name): [string, string] => [name.replace(/\.html$/, ''), decodePage(readFileSync(join(FOLDER, name)))]),
);
