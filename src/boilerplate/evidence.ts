import type { Phrase } from '../lexicon/boilerplate/phrase.js';
import type { Role } from '../model/article.js';
import type { Words } from '../text/words.js';
import type { Line } from './line.js';

/** What a line is by its own words, before its place among the others is looked at. */
export interface Verdict {
  readonly role: Role;
  /** What follows a heading of other stories, a form, the edge of a box. */
  readonly reach?: Phrase['reach'];
  /** Not between the sentences of a text, where a number, a sign or a name of a network alone is the text's. */
  readonly weak?: true;
}

/** A verdict with the rule that gave it. */
export interface Evidence extends Verdict {
  readonly rule: string;
}

/** A rule about one line: its name as the trace prints it, an example, and what it reads. */
export interface LineRule {
  readonly name: string;
  readonly example: string;
  /** Speaks of lines of sentences too; the others only of short lines, and of what opens with a phrase. */
  readonly ofSentences?: true;
  readonly read: (line: Line, words: Words) => Verdict | null;
}
