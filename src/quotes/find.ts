import type { Quote, Term } from '../model/article.js';
import type { Words } from '../text/words.js';
import { Attributor } from './attribute.js';
import { readEvents } from './cues.js';
import { Naming } from './naming.js';
import { Paragraph } from './paragraph.js';
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
}

/** A quotation; offsets are in the text. */
export type FoundQuote = Quote;
/** Marked words that are no quotation, with the rule that said so; offsets are in the text. */
export type FoundTerm = Term;

/** The quotations of the passages, and the marked words that are none, each in the order of the text. */
export function findQuotes(words: Words, passages: readonly Passage[]): { quotes: FoundQuote[]; terms: FoundTerm[] } {
  const text = new Text(words);
  const names = new Set<string>();
  const paragraphs = passages.map((passage) => new Paragraph(text, passage, names));
  const naming = new Naming(text, paragraphs);
  const attributor = new Attributor(text, naming);
  const terms: FoundTerm[] = [];
  for (const paragraph of paragraphs) {
    attributor.read(paragraph, readEvents(paragraph));
    terms.push(...collectTerms(paragraph, attributor.taken, attributor.rejected));
  }
  return { quotes: naming.finish(attributor.drafts), terms };
}
