import type { Line } from './lines.js';

/** A phrase of an outlet's page furniture that the lexicon lacks. As it stands it is one of `createParser`'s `phrases`. */
export interface LearnedPhrase {
  /** Where it stands tells that it is furniture, not which: it is removed as `other`. */
  readonly role: 'other';
  /** The words, as the outlet writes them most recently. */
  readonly text: string;
  /** A whole line, or the beginning of lines that go on differently. */
  readonly at: 'line' | 'start';
  /** In how many documents it stood. */
  readonly documents: number;
}

/** How much it takes to learn a phrase. */
export interface LearnOptions {
  /** Documents that have it; 5 where it is left out. */
  readonly minDocuments?: number | undefined;
  /** Their share of all documents; 0.01 where it is left out. */
  readonly minShare?: number | undefined;
}

/** What is counted of a line, or of the beginning of lines. */
interface Candidate {
  text: string;
  documents: number;
  /** In how many the parser kept it: the lexicon does not know it. */
  kept: number;
  /** In how many it stood elsewhere than in the tail. */
  elsewhere: number;
  /** The last document that was counted. */
  last: number;
  /** Of a beginning, how its lines go on: some of their keys. */
  rests: string[];
}

const SHORTEST = 2;
const LONGEST_LINE = 14;
const LONGEST_START = 6;
const RESTS = 3;
/** What is remembered at most: candidates, and documents for asking whether prose has a phrase. */
const MOST_CANDIDATES = 50_000;
const MOST_SAMPLES = 500;
const SURE = 0.95;

/** Reads the documents of one outlet, one after the other, in bounded memory. */
export class Learner {
  private readonly lines = new Map<string, Candidate>();
  private readonly starts = new Map<string, Candidate>();
  /** Kept lines of some documents, evenly over all: every `step`th. */
  private samples: string[][] = [];
  private step = 1;
  private documents = 0;

  add(document: readonly Line[]): void {
    this.documents++;
    for (const line of document) {
      // What is long or ends like a sentence is prose, and so is what begins one: «وأضاف أن».
      if (line.words < SHORTEST || line.words > LONGEST_LINE || /[.؟!]$/.test(line.text)) continue;
      this.count(this.lines, line.key, line.text, line, null);
      const words = line.key.split(' ');
      for (let n = SHORTEST; n <= LONGEST_START && n < words.length; n++) {
        const rest = words.slice(n).join(' ');
        this.count(this.starts, words.slice(0, n).join(' '), beginning(line.text, n), line, rest);
      }
    }
    if (this.documents % this.step === 0) this.sample(document);
    for (const map of [this.lines, this.starts]) if (map.size > MOST_CANDIDATES) forget(map);
  }

  /** What was learned, the most frequent first. */
  finish({ minDocuments = 5, minShare = 0.01 }: LearnOptions = {}): LearnedPhrase[] {
    const least = Math.max(minDocuments, Math.ceil(this.documents * minShare), 2);
    const isFurniture = ({ documents, kept, elsewhere }: Candidate): boolean =>
      documents >= least && kept >= documents / 2 && elsewhere <= documents * (1 - SURE);
    const learned: (LearnedPhrase & { key: string })[] = [];
    for (const [key, one] of this.lines)
      if (isFurniture(one) && !this.isInProse(key, true)) learned.push(phrase(key, one, 'line'));
    // The longest beginning that is as frequent says most.
    for (const [key, one] of [...this.starts].sort((a, b) => b[0].length - a[0].length)) {
      if (!isFurniture(one) || one.rests.length < RESTS || this.isInProse(key, false)) continue;
      const isCovered = learned.some(
        (other) => other.at === 'start' && other.key.startsWith(`${key} `) && other.documents >= one.documents * SURE,
      );
      if (!isCovered) learned.push(phrase(key, one, 'start'));
    }
    return learned
      .filter(
        ({ key, at }) =>
          !learned.some(
            (other) => other.at === 'start' && other.key !== key && key.startsWith(`${other.key} `) && at === 'line',
          ),
      )
      .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1))
      .map(({ key: _key, ...one }) => one);
  }

  private count(map: Map<string, Candidate>, key: string, text: string, line: Line, rest: string | null): void {
    let one = map.get(key);
    if (one === undefined) map.set(key, (one = { text, documents: 0, kept: 0, elsewhere: 0, last: 0, rests: [] }));
    if (one.last === this.documents) return;
    one.last = this.documents;
    one.documents++;
    one.text = text;
    if (line.isKept) one.kept++;
    if (!line.isTail) one.elsewhere++;
    if (rest !== null && one.rests.length < RESTS && !one.rests.includes(rest)) one.rests.push(rest);
  }

  private sample(document: readonly Line[]): void {
    this.samples.push(document.filter(({ isKept, words }) => isKept && words > SHORTEST).map(({ key }) => ` ${key} `));
    if (this.samples.length <= MOST_SAMPLES) return;
    this.samples = this.samples.filter((_, s) => s % 2 === 1);
    this.step *= 2;
  }

  /**
   * Whether the outlet has the words in a sentence: inside a longer line, or, of a whole line, at the beginning of one.
   * What prose has is never learned.
   */
  private isInProse(key: string, isWhole: boolean): boolean {
    const words = ` ${key} `;
    return this.samples.some((lines) =>
      lines.some((line) => {
        const at = line.indexOf(words, isWhole ? 0 : 1);
        return at >= 0 && line.length > words.length;
      }),
    );
  }
}

function phrase(key: string, { text, documents }: Candidate, at: LearnedPhrase['at']): LearnedPhrase & { key: string } {
  return { role: 'other', text, at, documents, key };
}

/** The first words of a line as they are written, signs at their end left out. */
function beginning(text: string, words: number): string {
  const parts = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let end = 0;
  for (const part of parts.slice(0, words)) end = text.indexOf(part, end) + part.length;
  return text.slice(0, end).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Of too many candidates those go that one document had. */
function forget(map: Map<string, Candidate>): void {
  for (const [key, { documents }] of map) if (documents === 1) map.delete(key);
  // All of them came twice: the rarest half goes.
  if (map.size <= MOST_CANDIDATES) return;
  const sorted = [...map].sort((a, b) => a[1].documents - b[1].documents);
  for (const [key] of sorted.slice(0, sorted.length >> 1)) map.delete(key);
}
