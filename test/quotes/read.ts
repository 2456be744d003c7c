import { TABLES } from '../../src/lexicon/index.js';
import { type FoundQuote, type FoundTerm, findQuotes, type Passage } from '../../src/quotes/find.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { readWords } from '../../src/text/words.js';

const vocabulary = new Vocabulary(TABLES);

/** The quotations of a text; each line is a paragraph, a headline where it starts with `# `, a heading with `## `. */
export function read(text: string): { quotes: FoundQuote[]; terms: FoundTerm[] } {
  const words = readWords(text, vocabulary);
  const passages: Passage[] = [];
  let start = 0;
  let w = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const marks = line.startsWith('## ') ? 3 : line.startsWith('# ') ? 2 : 0;
    const role = (['paragraph', 'paragraph', 'headline', 'heading'] as const)[marks] ?? 'paragraph';
    while (w < words.count && (words.start[w] as number) < start) w++;
    const firstWord = w;
    while (w < words.count && (words.start[w] as number) < end) w++;
    const from = start + marks;
    if (w > firstWord) passages.push({ start: from, end, firstWord, nextWord: w, role });
    start = end + 1;
  }
  return findQuotes(words, passages);
}

/** «قال إن [هذا]»: the text, and what is in brackets. */
export function split(marked: string): { text: string; spans: { start: number; end: number }[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  let open = 0;
  for (const character of marked) {
    if (character === '[') open = text.length;
    else if (character === ']') spans.push({ start: open, end: text.length });
    else text += character;
  }
  return { text, spans };
}
