import type { Article, Span } from '../model/article.js';
import { checkSource } from './check.js';
import { codePointOffsets } from './code-points.js';

/** A document of brat: the text, its annotations, and what the annotations are called. */
export interface Brat {
  /** The input as it was passed: the `.txt` file. */
  txt: string;
  /** Standoff: the `.ann` file. */
  ann: string;
  /** The `annotation.conf` that the annotations need. */
  conf: string;
}

const CONF = `[entities]
Headline
Heading
Paragraph
Removed
Date
Quotation
Cue
Speaker
Term

[relations]
SpokenBy\tArg1:Quotation, Arg2:Speaker
CuedBy\tArg1:Quotation, Arg2:Cue

[events]

[attributes]
Kind\tArg:Quotation, Value:direct|mixed|indirect
`;
const ENTITIES: Readonly<Record<string, string>> = { headline: 'Headline', heading: 'Heading', paragraph: 'Paragraph' };

/**
 * What was found in an article as brat standoff: blocks, dates with their values as notes, quotations with their kind,
 * related to cue and speaker, and terms. Offsets count Unicode code points of the input, as brat does; a span over
 * several lines is written as one fragment a line.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param input The string that it was parsed from, exactly as it was passed.
 * @returns The two files of a document: its text, and the annotations of it.
 * @throws TypeError where `article` or `input` is none, or the article is longer than the input.
 * @see https://brat.nlplab.org/standoff.html
 *
 * @example
 * const text = 'قال المدير سعد نوري: «نعم، سنفتح».';
 * toBrat(parseArticle(text), text).ann.split('\n').slice(0, 3)
 * // [
 * //   'T1\tParagraph 0 34\tقال المدير سعد نوري: «نعم، سنفتح».',
 * //   'T2\tQuotation 22 32\tنعم، سنفتح',
 * //   'A1\tKind T2 direct',
 * // ]
 */
export function toBrat(article: Article, input: string): Brat {
  checkSource(article, input);
  const lines = new Standoff(input);
  for (const { role, rule, ...span } of article.blocks) {
    const entity = lines.entity(ENTITIES[role] ?? 'Removed', span);
    if (entity !== null && !(role in ENTITIES)) lines.note(entity, `${role}: ${rule}`);
  }
  for (const date of article.dates) {
    const entity = lines.entity('Date', date);
    if (entity !== null && date.value !== null) lines.note(entity, date.value);
  }
  for (const quote of article.quotes) {
    const { kind, speaker, cue } = quote;
    const quotation = lines.entity('Quotation', quote);
    if (quotation === null) continue;
    lines.attribute('Kind', quotation, kind);
    if (cue) lines.relation('CuedBy', quotation, lines.entity('Cue', cue));
    if (speaker?.mention) lines.relation('SpokenBy', quotation, lines.entity('Speaker', speaker.mention));
    if (speaker) lines.note(quotation, speaker.name);
  }
  for (const term of article.terms) lines.entity('Term', term);
  return { txt: input, ann: lines.text, conf: CONF };
}

class Standoff {
  text = '';
  private readonly point: (offset: number) => number;
  private readonly known = new Map<string, string>();
  private readonly counts: Record<string, number> = {};

  constructor(private readonly input: string) {
    this.point = codePointOffsets(input);
  }

  /** The id of a span's entity, written once; `null` for a span of nothing but white space. */
  entity(name: string, { start, end }: Span): string | null {
    const key = `${name} ${start} ${end}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragments = this.fragments(start, end);
    if (fragments.length === 0) return null;
    const id = this.next('T');
    const places = fragments.map((one) => `${this.point(one.start)} ${this.point(one.end)}`).join(';');
    const words = fragments.map((one) => this.input.slice(one.start, one.end)).join(' ');
    this.text += `${id}\t${name} ${places}\t${words}\n`;
    this.known.set(key, id);
    return id;
  }

  attribute(name: string, entity: string, value: string): void {
    this.text += `${this.next('A')}\t${name} ${entity} ${value}\n`;
  }

  relation(name: string, from: string, to: string | null): void {
    if (to !== null) this.text += `${this.next('R')}\t${name} Arg1:${from} Arg2:${to}\n`;
  }

  note(entity: string, text: string): void {
    this.text += `${this.next('#')}\tAnnotatorNotes ${entity}\t${text.replace(/\s+/g, ' ')}\n`;
  }

  private next(letter: string): string {
    const count = (this.counts[letter] ?? 0) + 1;
    this.counts[letter] = count;
    return letter + count;
  }

  /** The span line by line, without white space at the ends of a line. */
  private fragments(start: number, end: number): Span[] {
    const out: Span[] = [];
    for (const line of this.input.slice(start, end).matchAll(/[^\r\n\t\u2028\u2029]+/g)) {
      const words = line[0].trim();
      if (words === '') continue;
      const from = start + line.index + line[0].indexOf(words);
      out.push({ start: from, end: from + words.length });
    }
    return out;
  }
}
