import type { Quote, Term } from '../model/article.js';
import type { Words } from '../text/words.js';
import { Attributor } from './attribute.js';
import type { Draft } from './draft.js';
import { readParagraphs } from './join.js';
import { Naming } from './naming.js';
import { collectTerms } from './terms.js';
import { Text } from './text.js';

/** A stretch of the text that people are to read: a headline, a heading or a paragraph. */
export interface Passage {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Its words: the first, and the one after the last. */
  readonly firstWord: number;
  readonly nextWord: number;
  readonly role: 'headline' | 'subheadline' | 'heading' | 'paragraph';
  /** A headline that opens with its author's name: no one says the rest. */
  readonly isColumn?: boolean;
}

/** A quotation; offsets are in the text. */
export type FoundQuote = Quote;
/** Marked words that are no quotation, with the rule that said so; offsets are in the text. */
export type FoundTerm = Term;

/** The quotations of the passages, and the marked words that are none, each in the order of the text. */
export function findQuotes(words: Words, passages: readonly Passage[]): { quotes: FoundQuote[]; terms: FoundTerm[] } {
  const text = new Text(words);
  // Marks are paired, cues found with what they introduce, speakers carried; names come last, when all are known.
  const paragraphs = readParagraphs(text, passages);
  const naming = new Naming(text, paragraphs);
  const attributor = new Attributor(text, naming);
  const drafts: Draft[] = [];
  const terms: FoundTerm[] = [];
  for (const [n, paragraph] of paragraphs.entries()) {
    const read = attributor.read(paragraph, paragraphs[n + 1]);
    for (const draft of read.found) drafts.push(draft);
    if (paragraph.opening.size > 0) for (const term of collectTerms(paragraph, read)) terms.push(term);
  }
  return { quotes: naming.finish(drafts), terms };
}
