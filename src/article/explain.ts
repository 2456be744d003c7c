import type { Article, Block, DateMention, Quote, Term } from '../model/article.js';

/** How `explain` shows what it prints; a plain text shows all of it as it is. */
export interface ExplainStyle {
  /** Words of the article. */
  readonly words: (text: string) => string;
  /** Characters of a block or a quotation to show. */
  readonly length: number;
  /** A role of the body, another role, the name of a rule, a heading. */
  readonly paint: (text: string, as: 'kept' | 'removed' | 'rule' | 'heading') => string;
}

const PLAIN: ExplainStyle = { words: (text) => text, length: 60, paint: (text) => text };
const BODY: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
/** Columns of a block's role; the longest is `subscription`. */
const ROLE_COLUMNS = 13;
/** Columns of a rule's name; a longer one pushes its line. */
const RULE_COLUMNS = 34;
/** Columns of a line before the words of the article. */
export const EXPLAIN_COLUMNS = ROLE_COLUMNS + RULE_COLUMNS;

/**
 * The result as its own trace: a line for each block with role, rule and first words; then the dates, the
 * quotations, the marked words that are none, and the same for whole other stories on the page.
 *
 * @example
 * explain(parseArticle('هطلت الأمطار مساء أمس على المدينة.\nمواضيع ذات صلة'))
 * // paragraph    sentence                          هطلت الأمطار مساء أمس على المدينة.
 * // related      «مواضيع ذات صلة»                  مواضيع ذات صلة
 */
export function explain(article: Article, style: ExplainStyle = PLAIN): string {
  const { blocks, dates, quotes, terms, related } = article;
  return [
    ...blocks.map((block) => blockLine(block, style)),
    ...section('dates', dates, dateLine, style),
    ...section('quotes', quotes, quoteLine, style),
    ...section('terms', terms, termLine, style),
    ...related.flatMap(({ headline, article: story }) =>
      story === null ? [] : ['', style.paint(`story: ${style.words(headline)}`, 'heading'), explain(story, style)],
    ),
  ].join('\n');
}

function section<T>(
  title: string,
  items: readonly T[],
  line: (item: T, style: ExplainStyle) => string,
  style: ExplainStyle,
): string[] {
  if (items.length === 0) return [];
  return ['', style.paint(title, 'heading'), ...items.map((item) => line(item, style))];
}

function blockLine({ role, rule, text }: Block, style: ExplainStyle): string {
  const shownRole = style.paint(role.padEnd(ROLE_COLUMNS), BODY.has(role) ? 'kept' : 'removed');
  return shownRole + ruleColumn(rule, style) + firstWords(text, style);
}

function dateLine({ value, role, rule, text }: DateMention, style: ExplainStyle): string {
  return `${role.padEnd(ROLE_COLUMNS)}${ruleColumn(rule, style)}${value ?? 'unknown'}  ${firstWords(text, style)}`;
}

function quoteLine({ kind, rule, speaker, cue, text }: Quote, style: ExplainStyle): string {
  const attributed = [speaker?.name, cue?.text].filter((part) => part !== undefined).join('، ');
  const said = attributed === '' ? text : `${attributed}: ${text}`;
  return kind.padEnd(ROLE_COLUMNS) + ruleColumn(rule, style) + firstWords(said, style);
}

function termLine({ rule, text }: Term, style: ExplainStyle): string {
  return 'term'.padEnd(ROLE_COLUMNS) + ruleColumn(rule, style) + firstWords(text, style);
}

function ruleColumn(rule: string, { words, paint }: ExplainStyle): string {
  return paint(words(rule), 'rule') + ' '.repeat(Math.max(1, RULE_COLUMNS - rule.length));
}

function firstWords(text: string, { words, length }: ExplainStyle): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return words(line);
  const space = line.lastIndexOf(' ', length);
  return words(`${line.slice(0, space > 0 ? space : length)}…`);
}
