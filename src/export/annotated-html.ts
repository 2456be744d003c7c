import type { Article, Block } from '../model/article.js';
import { type Mark, type Segment, toSegments } from './segments.js';

/** What of an article to show. */
export interface AnnotatedHtmlOptions {
  /** Removed blocks stay in the page, greyed by `khabar-removed`; without it they are left out. */
  readonly removed?: boolean | undefined;
}

const BODY: Readonly<Record<string, string>> = {
  headline: 'h1',
  subheadline: 'p',
  heading: 'h2',
  paragraph: 'p',
};
const ABOUT: ReadonlySet<string> = new Set(['byline', 'dateline', 'published', 'modified', 'credit', 'caption']);
const RTL: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ckb', 'ps']);

/**
 * The article as a fragment of HTML with its marks: `<time>` for dates, and `<span>` with the classes `khabar-quote`,
 * `khabar-cue`, `khabar-mention` and `khabar-term`. Each has `data-index`, its place in the article's list; a quotation
 * also `data-kind` and `data-speaker`, a block `data-role` and `data-rule`. A mark that another crosses is written in
 * pieces.
 *
 * Safe by construction: nothing of the input is written but as text, and attribute values are escaped; no element, URL,
 * style or script of a page gets through.
 *
 * @param article What `parseArticle` or `parseArticleHtml` gave.
 * @param input The string that it was parsed from, exactly as it was passed.
 * @param options Whether removed blocks are shown.
 * @returns An `<article>` element.
 * @throws TypeError as `toSegments`.
 *
 * @example
 * const text = 'وصل الوفد يوم الأحد.';
 * toAnnotatedHtml(parseArticle(text, { referenceDate: '2024-05-16' }), text)
 * // `<article lang="ar" dir="rtl">
 * // <p data-role="paragraph" data-rule="sentence">وصل الوفد <time class="khabar-date" data-index="0" datetime="2024-05-12">يوم الأحد</time>.</p>
 * // </article>`
 */
export function toAnnotatedHtml(article: Article, input: string, options: AnnotatedHtmlOptions = {}): string {
  const { inLanguage } = article;
  const language = inLanguage?.split('-', 1)[0] ?? 'ar';
  const lines = toSegments(article, input)
    .filter(({ block }) => options.removed || block.role in BODY || ABOUT.has(block.role))
    .map(({ block, segments }) => element(block, segments.map((segment) => render(segment, article)).join('')));
  const attributes = `lang="${escapeHtml(inLanguage ?? 'ar')}" dir="${RTL.has(language) ? 'rtl' : 'auto'}"`;
  return `<article ${attributes}>\n${lines.join('\n')}\n</article>`;
}

function element({ role, rule }: Block, content: string): string {
  const name = BODY[role] ?? 'div';
  const isRemoved = !(role in BODY) && !ABOUT.has(role);
  const attributes = `data-role="${role}" data-rule="${escapeHtml(rule)}"${isRemoved ? ' class="khabar-removed"' : ''}`;
  return `<${name} ${attributes}>${content}</${name}>`;
}

function render({ text, marks }: Segment, article: Article): string {
  return marks.reduceRight((content, mark) => {
    const name = mark.kind === 'date' ? 'time' : 'span';
    return `<${name} class="khabar-${mark.kind}" data-index="${mark.index}"${facts(mark, article)}>${content}</${name}>`;
  }, escapeHtml(text));
}

function facts({ kind, index }: Mark, { dates, quotes }: Article): string {
  if (kind === 'date') {
    const value = dates[index]?.value;
    return value == null ? '' : ` datetime="${escapeHtml(value)}"`;
  }
  const quote = quotes[index];
  if (kind !== 'quote' || quote === undefined) return '';
  const { speaker } = quote;
  return ` data-kind="${quote.kind}"${speaker === null ? '' : ` data-speaker="${escapeHtml(speaker.name)}"`}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text with all that means something in HTML and XML written as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
