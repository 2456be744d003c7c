import bidiFactory from 'bidi-js';

// Its types promise a `default` that the CommonJS file, which Node takes, does not have.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
/** Takes no column: combining marks, format characters, the second half of a pair. */
const ZERO_WIDTH = /^[\p{M}\p{Cf}\uDC00-\uDFFF]$/u;

/**
 * A text in the order it is read on a terminal that writes from left to right. Lines are wrapped first, since a terminal
 * that wraps a reordered line shows its end above its beginning.
 *
 * @example
 * toVisual('خبر 12', 80) // '12 ربخ'
 */
export function toVisual(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const rightToLeft = bidi.getEmbeddingLevels(line).paragraphs[0]?.level === 1;
      return wrap(line, columns).map((part) => reorder(part, rightToLeft ? 'rtl' : 'ltr'));
    })
    .join('\n');
}

/** Breaks a line at spaces; a word longer than the line stays whole. */
function wrap(line: string, columns: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let space = -1;
  let width = 0;
  let widthAtSpace = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line[at] as string;
    if (!ZERO_WIDTH.test(unit)) width++;
    if (unit === ' ') [space, widthAtSpace] = [at, width];
    if (width <= columns || space < start) continue;
    lines.push(line.slice(start, space));
    start = space + 1;
    width -= widthAtSpace;
  }
  return [...lines, line.slice(start)];
}

/** Marks and the halves of a pair follow their letter in either direction. */
function reorder(line: string, direction: 'rtl' | 'ltr'): string {
  const embedding = bidi.getEmbeddingLevels(line, direction);
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  let visual = '';
  let following = '';
  for (const at of bidi.getReorderedIndices(line, embedding)) {
    const unit = mirrored.get(at) ?? (line[at] as string);
    const isReversed = ((embedding.levels[at] as number) & 1) === 1;
    if (isReversed && ZERO_WIDTH.test(unit)) {
      following = unit + following;
    } else {
      visual += unit + following;
      following = '';
    }
  }
  return visual + following;
}
