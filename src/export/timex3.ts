import type { Article, DateMention } from '../model/article.js';
import { escapeHtml } from './annotated-html.js';
import { type Segment, toSegments } from './segments.js';

/** What TimeML asks for and an article may not have. */
export interface Timex3Options {
  /** The document's identifier; the article's address, else empty, where it is left out. */
  readonly id?: string | undefined;
}

const KEPT: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  ...{ '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' },
  ...{ '33': 'Q1', '34': 'Q2', '35': 'Q3', '36': 'Q4', '40': 'H1', '41': 'H2' },
};

/**
 * The kept text as a TimeML document with its dates as inline TIMEX3: `DATE` or `TIME` by their grain, intervals as
 * `DURATION` between two empty elements, `APPROX` as modifier. The publication date is the document's creation time.
 * The Hijri calendar has no place in TIMEX3: values are Gregorian, as the article's are.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param input The string that it was parsed from, exactly as it was passed.
 * @param options What the document is to be called.
 * @returns An XML document.
 * @throws TypeError as `toSegments`.
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
 *
 * @example
 * const text = 'وصل الوفد يوم الأحد.';
 * toTimex3(parseArticle(text, { referenceDate: '2024-05-16' }), text).includes(
 *   'وصل الوفد <TIMEX3 tid="t1" type="DATE" value="2024-05-12">يوم الأحد</TIMEX3>.',
 * ); // true
 */
export function toTimex3(article: Article, input: string, options: Timex3Options = {}): string {
  const tags = new Tags(article.dates);
  const text = toSegments(article, input)
    .filter(({ block: { role } }) => KEPT.has(role))
    .map(({ segments }) => tags.write(segments))
    .join('\n\n');
  const created = timexValue(article.datePublished ?? '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML>',
    `<DOCID>${escapeHtml(options.id ?? article.url ?? '')}</DOCID>`,
    `<DCT><TIMEX3 tid="t0" type="DATE" value="${created}" functionInDocument="CREATION_TIME">${created}</TIMEX3></DCT>`,
    `<TEXT>${text}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');
}

/** Writes the elements, with ids that count up. */
class Tags {
  private count = 0;

  constructor(private readonly dates: readonly DateMention[]) {}

  /** A block's text; a date that other marks cut in pieces is one element. */
  write(segments: readonly Segment[]): string {
    const dateOf = (s: number): number | undefined => segments[s]?.marks.find(({ kind }) => kind === 'date')?.index;
    return segments
      .map(({ text }, s) => {
        const date = dateOf(s);
        const open = date !== undefined && date !== dateOf(s - 1) ? this.open(date) : '';
        return `${open}${escapeHtml(text)}${date !== undefined && date !== dateOf(s + 1) ? '</TIMEX3>' : ''}`;
      })
      .join('');
  }

  private open(index: number): string {
    const { value, grain, approximate } = this.dates[index] as DateMention;
    const mod = approximate ? ' mod="APPROX"' : '';
    const [from = '', to] = (value ?? '').split('/');
    if (to === undefined) {
      const type = grain === 'minute' || grain === 'hour' ? 'TIME' : 'DATE';
      return `<TIMEX3 tid="${this.next()}" type="${type}"${from === '' ? '' : ` value="${timexValue(from)}"`}${mod}>`;
    }
    // An interval is a duration of unnamed length between two points that no words stand for; «..» is an open end.
    const points = [from, to].map((point) => (point === '..' || point === '' ? null : { tid: this.next(), point }));
    const elements = points.map((one) =>
      one === null ? '' : `<TIMEX3 tid="${one.tid}" type="DATE" value="${timexValue(one.point)}"/>`,
    );
    const [begin, end] = points.map((one, p) =>
      one === null ? '' : ` ${p === 0 ? 'beginPoint' : 'endPoint'}="${one.tid}"`,
    );
    return `${elements.join('')}<TIMEX3 tid="${this.next()}" type="DURATION" value="PXD"${begin}${end}${mod}>`;
  }

  private next(): string {
    return `t${++this.count}`;
  }
}

/** EDTF as TIMEX3 writes it: «2022-22» is «2022-SU», «2024-33» «2024-Q1», «199X» «199», «2024~» «2024». */
function timexValue(value: string): string {
  const exact = value.replace(/[~?%]/g, '');
  const parts = /^(\d{4})-(\d{2})$/.exec(exact);
  const subdivision = SUBDIVISIONS[parts?.[2] ?? ''];
  if (parts !== null && subdivision !== undefined) return `${parts[1]}-${subdivision}`;
  return /^\d{1,3}X+$/.test(exact) ? exact.replace(/X/g, '') : exact;
}
