import { explain } from './explain.js';
import { exported } from './exported.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { text } from './text.js';

/** What `--format` can name, in the order of the help. */
export const FORMATS = { json, ndjson, text, markdown, explain, ...exported } satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
