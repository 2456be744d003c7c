import type { Article, Span } from '../model/article.js';
import { checkSource } from './check.js';
import { codePointOffsets } from './code-points.js';

/** Where the annotated document is. */
export interface WebAnnotationsOptions {
  /** IRI of the document; the article's own address where it is left out. */
  readonly source?: string | undefined;
}

/** An annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  /** The class of the model. */
  type: 'Annotation';
  /** Its IRI, a fragment of the source. */
  id: string;
  /** Why it was made, by the model's list of motivations. */
  motivation: 'classifying' | 'identifying' | 'describing' | 'tagging';
  /** What is said of the place. */
  body: TextualBody[];
  /** The place. */
  target: {
    /** IRI of the document. */
    source: string;
    /** The place in it, told twice. */
    selector: [PositionSelector, QuoteSelector];
  };
}

/** One thing that an annotation says. */
export interface TextualBody {
  /** The class of the model. */
  type: 'TextualBody';
  /** What it is for, by the model's list of motivations. */
  purpose: string;
  /** The words. */
  value: string;
  /** Their media type. */
  format: 'text/plain';
}

/** A place by its offsets, half-open, in Unicode code points. */
export interface PositionSelector {
  /** The class of the model. */
  type: 'TextPositionSelector';
  /** Index of the first code point. */
  start: number;
  /** Index behind the last code point. */
  end: number;
}

/** A place by its words and what stands around them. */
export interface QuoteSelector {
  /** The class of the model. */
  type: 'TextQuoteSelector';
  /** The words. */
  exact: string;
  /** What stands before them. */
  prefix: string;
  /** What stands behind them. */
  suffix: string;
}

/** A page of annotations, as JSON-LD. */
export interface AnnotationPage {
  /** The vocabulary. */
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** The class of the model. */
  type: 'AnnotationPage';
  /** The annotations, in the order of their places. */
  items: WebAnnotation[];
}

const CONTEXT = 32;

/**
 * What was found in an article as W3C Web Annotations: a role for each block, a value for each date, kind, speaker and
 * cue for each quotation, the rule for each term. Positions count code points, as the standard asks, not the UTF-16 units
 * of the article's own spans.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param input The string that it was parsed from, exactly as it was passed.
 * @param options The document's address.
 * @returns A page of annotations; their ids are fragments of the source.
 * @throws TypeError where `article` or `input` is none, and where neither the article nor the options have an address.
 * @see https://www.w3.org/TR/annotation-model/
 *
 * @example
 * const text = 'وصل الوفد يوم الأحد.';
 * const { items } = toWebAnnotations(parseArticle(text, { referenceDate: '2024-05-16' }), text, { source: 'urn:example:17' });
 * items[1].body[0].value // '2024-05-12'
 */
export function toWebAnnotations(article: Article, input: string, options: WebAnnotationsOptions = {}): AnnotationPage {
  checkSource(article, input);
  const source = options.source ?? article.url;
  if (typeof source !== 'string' || source === '')
    throw new TypeError('options.source must be given where the article has no address');
  const point = codePointOffsets(input);
  const items: WebAnnotation[] = [];
  const add = (
    name: string,
    span: Span,
    motivation: WebAnnotation['motivation'],
    facts: [string, string | null | undefined][],
  ): void => {
    items.push({
      type: 'Annotation',
      id: `${source}#${name}`,
      motivation,
      body: facts.flatMap(([purpose, value]) =>
        value == null ? [] : [{ type: 'TextualBody', purpose, value, format: 'text/plain' }],
      ),
      target: { source, selector: [position(span, point), quote(span, input)] },
    });
  };
  for (const [i, block] of article.blocks.entries())
    add(`block-${i}`, block, 'classifying', [
      ['classifying', block.role],
      ['commenting', block.rule],
    ]);
  for (const [i, date] of article.dates.entries())
    add(`date-${i}`, date, 'identifying', [
      ['identifying', date.value],
      ['classifying', date.role],
      ['commenting', date.rule],
    ]);
  for (const [i, { kind, speaker, cue, rule, ...span }] of article.quotes.entries())
    add(`quote-${i}`, span, 'describing', [
      ['identifying', speaker?.name],
      ['describing', speaker?.role],
      ['classifying', kind],
      ['tagging', cue?.lemma],
      ['commenting', rule],
    ]);
  for (const [i, term] of article.terms.entries()) add(`term-${i}`, term, 'tagging', [['commenting', term.rule]]);
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
}

function position({ start, end }: Span, point: (offset: number) => number): PositionSelector {
  return { type: 'TextPositionSelector', start: point(start), end: point(end) };
}

function quote({ start, end }: Span, input: string): QuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: input.slice(start, end),
    prefix: input.slice(whole(input, Math.max(0, start - CONTEXT)), start),
    suffix: input.slice(end, whole(input, Math.min(input.length, end + CONTEXT))),
  };
}

/** The offset, or the next one where it is inside a surrogate pair. */
function whole(text: string, offset: number): number {
  return text.charCodeAt(offset) >> 10 === 0x37 && text.charCodeAt(offset - 1) >> 10 === 0x36 ? offset + 1 : offset;
}
