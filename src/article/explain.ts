import type { Article, Block, DateMention, Quote } from '../model/article.js';

/** How `explain` shows what it prints; a plain text shows all of it as it is. */
export interface ExplainStyle {
  /** Words of the article, cut to one line. */
  readonly words: (text: string) => string;
  /** A role of the body, another role, the name of a rule, a heading. */
  readonly paint: (text: string, as: 'kept' | 'removed' | 'rule' | 'heading') => string;
}

const PLAIN: ExplainStyle = { words: (text) => text, paint: (text) => text };
const BODY: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
/** Columns of a block's role; the longest is `subscription`. */
const ROLE = 13;
/** Columns of a rule's name; a longer one pushes its line. */
const RULE = 34;
/** Characters of a block or quotation that are shown. */
const FIRST = 60;

/**
 * The result as its own trace: a line for each block with role, rule and first words; then the dates, then the
 * quotations, and the same for whole other stories on the page.
 *
 * @example
 * explain(parseArticle('هطلت الأمطار مساء أمس على المدينة.\nمواضيع ذات صلة'))
 * // paragraph    sentence                          هطلت الأمطار مساء أمس على المدينة.
 * // related      «مواضيع ذات صلة»                  مواضيع ذات صلة
 */
export function explain(article: Article, style: ExplainStyle = PLAIN): string {
  const { blocks, dates, quotes, related } = article;
  return [
    ...blocks.map((block) => blockLine(block, style)),
    ...section('dates', dates, dateLine, style),
    ...section('quotes', quotes, quoteLine, style),
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

function blockLine({ role, rule, text }: Block, { words, paint }: ExplainStyle): string {
  const shownRole = paint(role.padEnd(ROLE), BODY.has(role) ? 'kept' : 'removed');
  return `${shownRole}${ruleColumn(rule, words, paint)}${words(firstWords(text))}`;
}

function dateLine({ value, role, rule, text }: DateMention, { words, paint }: ExplainStyle): string {
  return `${role.padEnd(ROLE)}${ruleColumn(rule, words, paint)}${value ?? 'unknown'}  ${words(text)}`;
}

function quoteLine({ kind, rule, speaker, cue, text }: Quote, { words, paint }: ExplainStyle): string {
  const who = speaker?.name ?? 'unknown';
  const said = [who, ...(cue === null ? [] : [cue.text])].map(words).join(', ');
  return `${kind.padEnd(ROLE)}${ruleColumn(rule, words, paint)}${said}: ${words(firstWords(text))}`;
}

function ruleColumn(rule: string, words: ExplainStyle['words'], paint: ExplainStyle['paint']): string {
  return `${paint(words(rule), 'rule')}${' '.repeat(Math.max(1, RULE - rule.length))}`;
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= FIRST) return line;
  const space = line.lastIndexOf(' ', FIRST);
  return `${line.slice(0, space > 0 ? space : FIRST)}…`;
}
