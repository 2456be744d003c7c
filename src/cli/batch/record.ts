import { createHtmlParser, decodePage } from '../../html.js';
import { type Article, createParser, type ParseOptions, type ParserConfig } from '../../index.js';

/** One record of the input as its reader found it. */
export interface RawRecord {
  /** The line of an NDJSON file, the row of a table, the record of a WARC file; from 1. */
  readonly line: number;
  /** A line of NDJSON, not parsed yet. */
  readonly json?: string;
  /** A row of a table. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** A page as a server sent it. */
  readonly page?: Page;
  /** Why the record could not be read. */
  readonly error?: string;
}

/** A page of a WARC file. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The `charset` that the server named. */
  readonly label: string | null;
  readonly id: string | null;
  readonly url: string | null;
  /** When it was fetched. */
  readonly date: string | null;
}

/** Which fields of a record are what, and which of the article to give out. */
export interface Mapping {
  readonly textField: string;
  readonly htmlField: string | null;
  readonly idField: string;
  readonly dateField: string | null;
  readonly urlField: string;
  readonly select: readonly string[] | null;
  readonly config: ParserConfig | null;
}

/** A line of the output. */
export interface Converted {
  readonly json: string;
  readonly isError: boolean;
}

interface Document extends ParseOptions {
  readonly text?: string;
  readonly html?: string;
}

/** Makes the function that turns a record into a line of the output; it never throws. */
export function createConverter(mapping: Mapping): (record: RawRecord) => Converted {
  const config = mapping.config ?? {};
  const { parseArticle } = createParser(config);
  const { parseArticleHtml } = createHtmlParser(config);
  return (record) => {
    let id: unknown = record.page?.id ?? null;
    try {
      if (record.error !== undefined) throw new Error(record.error);
      const fields = record.page ? null : readFields(record);
      id = fields?.[mapping.idField] ?? id;
      const { text, html, ...options } = record.page ? pageDocument(record.page) : document(fields ?? {}, mapping);
      const article = html === undefined ? parseArticle(text as string, options) : parseArticleHtml(html, options);
      return { json: JSON.stringify({ id, ...select(article, mapping.select) }), isError: false };
    } catch (error) {
      const { message } = error as Error;
      return { json: JSON.stringify({ id, error: { message, line: record.line } }), isError: true };
    }
  };
}

function readFields({ json, fields }: RawRecord): Readonly<Record<string, unknown>> {
  if (json === undefined) return fields ?? {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Record<string, unknown>;
}

function document(fields: Readonly<Record<string, unknown>>, mapping: Mapping): Document {
  const { textField, htmlField, dateField, urlField } = mapping;
  const url = fields[urlField];
  const options = {
    ...(typeof url === 'string' ? { url } : {}),
    ...(dateField !== null && fields[dateField] != null ? { referenceDate: day(fields[dateField]) } : {}),
  };
  if (htmlField !== null && typeof fields[htmlField] === 'string') return { html: fields[htmlField], ...options };
  const text = Object.hasOwn(fields, textField) ? fields[textField] : undefined;
  if (typeof text === 'string') return { text, ...options };
  const names = htmlField === null ? `"${textField}"` : `"${htmlField}" or "${textField}"`;
  throw new Error(
    text === undefined ? `no field ${names}` : `the field "${textField}" is ${kindOf(text)}, not a string`,
  );
}

/** A reference date: a string as it is, what a table gives as a date in its ISO form. */
function day(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function pageDocument({ bytes, label, url, date }: Page): Document {
  const html = label === null ? decodePage(bytes) : decodePage(bytes, label);
  return { html, ...(url === null ? {} : { url }), ...(date === null ? {} : { referenceDate: date }) };
}

function select(article: Article, names: readonly string[] | null): Partial<Article> {
  if (names === null) return article;
  return Object.fromEntries(names.map((name) => [name, article[name as keyof Article]]));
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
