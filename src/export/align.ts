/** One thing of the input that became one thing of the text, or nothing: a tag, an entity, a character. */
const TAG = /<(?:!--[\s\S]*?-->|[^>]*>)/y;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

/**
 * Finds where offsets of the input lie in the text that was read from it: tags and invisible characters left out,
 * entities decoded, white space joined.
 *
 * @param input A stretch of the input.
 * @param text What was read from it.
 * @returns Of an offset in `input`, its end included, the offset in `text`; never falling.
 */
export function alignOffsets(input: string, text: string): (offset: number) => number {
  // Most text is read as it is written, and a table for each block takes more time than the rest.
  if (input === text) return (offset) => offset;
  const places = new Int32Array(input.length + 1);
  let j = 0;
  for (let i = 0; i < input.length; ) {
    const next = i + lengthAt(input, i, text[j]);
    const from = j;
    j = advance(input, i, next, text, j);
    for (let k = i; k < next; k++) places[k] = from;
    i = next;
  }
  places[input.length] = text.length;
  return (offset) => places[offset] as number;
}

/** How many units of the input belong together at an offset. */
function lengthAt(input: string, i: number, expected: string | undefined): number {
  const unit = input[i];
  const pattern = unit === '<' && expected !== '<' ? TAG : unit === '&' && expected !== '&' ? ENTITY : null;
  if (pattern === null) return 1;
  pattern.lastIndex = i;
  return pattern.exec(input)?.[0].length ?? 1;
}

/** The offset in the text behind what `input[i, next)` became. */
function advance(input: string, i: number, next: number, text: string, j: number): number {
  const unit = input[i] as string;
  if (j === text.length) return j;
  if (unit === text[j]) return j + 1;
  if (unit === '<' && next > i + 1) return j;
  const after = skipSpace(text, j);
  if (isSpace(unit) || SPACES.has(input.slice(i, next))) return after;
  // White space that the input does not have here stands between blocks of a page.
  if (unit === '&' && next > i + 1) return after + (text.charCodeAt(after) >> 10 === 0x36 ? 2 : 1);
  if (unit === text[after]) return after + 1;
  const letters = unit.normalize('NFKC');
  return letters !== unit && text.startsWith(letters, after) ? after + letters.length : j;
}

const SPACES: ReadonlySet<string> = new Set([
  '&nbsp;',
  '&#160;',
  '&#xa0;',
  '&#32;',
  '&#10;',
  '&#13;',
  '&ensp;',
  '&emsp;',
]);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at] as string)) at++;
  return at;
}

function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}
