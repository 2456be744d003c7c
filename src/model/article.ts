import type { ROLES } from './roles.js';

/**
 * A stretch of the input: half-open, in UTF-16 code units into the string exactly as it was passed, entities and tags
 * included.
 *
 * @example
 * const input = 'وصل الوفد أمس';
 * const span = { start: 10, end: 13 };
 * input.slice(span.start, span.end) // 'أمس'
 */
export interface Span {
  /** Index of the first UTF-16 unit. */
  start: number;
  /** Index behind the last UTF-16 unit. */
  end: number;
}

/**
 * What a block is. `headline`, `subheadline`, `heading` and `paragraph` are the body; `byline`, `dateline`,
 * `published`, `modified`, `credit` and `caption` are about the article; all others were taken out.
 */
export type Role = (typeof ROLES)[number];

/** A piece of the input. The blocks of a plain text tile it; those of a page are in order and leave its markup out. */
export interface Block extends Span {
  /** What the piece is. */
  role: Role;
  /** The block as people read it: entities decoded, one space for a run of white space, no invisible characters. */
  text: string;
  /** The rule that gave the role: «اقرأ أيضا» in its marks is the phrase that did. */
  rule: string;
}

/** The finest unit that a date states. */
export type Grain =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** An expression that denotes a point or period on the calendar. */
export interface DateMention extends Span {
  /** The expression as it is written, clitics left out where they can be cut off: و[أمس]. */
  text: string;
  /**
   * Extended Date/Time Format (EDTF, ISO 8601-2), in the Gregorian calendar: `2024-05-16`, `2024-05-16T10:30+03:00`,
   * `2024-W20`, `2015/2018`, `196X`, `XXXX-02-24`; `null` where it can't be placed without a reference date.
   */
  value: string | null;
  /** The finest unit that the words state. */
  grain: Grain;
  /** The calendar that the words are in; `value` is Gregorian all the same. */
  calendar: 'gregorian' | 'hijri';
  /** Reckoned from the reference date: «أمس», «الثلاثاء», «25 يناير». */
  relative: boolean;
  /** «نحو», «أوائل», or a Hijri date outside the Umm al-Qura tables (1300 to 1600 AH). */
  approximate: boolean;
  /** Whether it is the page's own date of publication or change. */
  role: 'published' | 'modified' | 'mention';
  /** The shape of the phrase: «<day> <month> <year>». */
  rule: string;
}

/** Who said it. */
export interface Speaker {
  /** The fullest name the document has for the source, without role and honorific. */
  name: string;
  /** Title or office as it is written beside the name. */
  role: string | null;
  /** The noun phrase beside the cue; `null` where the subject is dropped: «وأضاف». */
  mention: Span | null;
  /** `named` at the cue, `shortened` there to a surname or title, or `carried` from an earlier speaker. */
  resolution: 'named' | 'shortened' | 'carried';
}

/** The word that attributes: a verb, participle, speech noun or preposition. */
export interface Cue extends Span {
  /** The cue as it is written. */
  text: string;
  /** The dictionary form: «قال» for «قائلا». */
  lemma: string;
}

/** The outlet that relayed it: «نقلت [وكالة إنترفاكس] عن …». */
export interface Relay extends Span {
  /** The outlet's name as it is written. */
  name: string;
}

/** Words or a proposition that the article attributes to a source. The span is inside the marks, the marks left out. */
export interface Quote extends Span {
  /** What was said, the marks left out. */
  text: string;
  /** `direct`: all in marks or after a colon; `mixed`: part of the clause in marks; `indirect`: in the article's words. */
  kind: 'direct' | 'mixed' | 'indirect';
  /** What attributes it; `null` where marks stand alone, as in a headline «X: …». */
  cue: Cue | null;
  /** Who said it; `null` where the text names no one. */
  speaker: Speaker | null;
  /** The outlet that passed it on; `null` where none did. */
  via: Relay | null;
  /** The whole attributed clause; the quotation itself unless it is `mixed`. */
  content: Span;
  /** The rule that found it. */
  rule: string;
}

/** Marked words that are no quotation: a name, a title, a term, a form of address. */
export interface Term extends Span {
  /** The words, the marks left out. */
  text: string;
  /** The rule that told it from a quotation. */
  rule: string;
}

/** A person that a byline names. */
export interface Author extends Span {
  /** The name as it is signed. */
  name: string;
  /** What the person did where the line says more than «كتب»: «تصوير», «إعداد», «تحرير». */
  role: string | null;
}

/** What opens the text with place, agency or outlet: «دبي - رويترز», «المستقلة/-». */
export interface Dateline extends Span {
  /** The whole of it, as it is written. */
  text: string;
  /** Where the story was filed from. */
  place: string | null;
  /** The agency by the sign it files under («واس»), else the outlet as it names itself. */
  agency: string | null;
}

/** Where the text was taken from: «المصدر: وكالات», «(رويترز)». */
export interface Credit extends Span {
  /** The whole of it, as it is written. */
  text: string;
  /** The agency or outlet that is credited, by the name it goes by. */
  agency: string | null;
}

/** Another story that the page offers. */
export interface Related extends Span {
  /** The other story's headline. */
  headline: string;
  /** Its address, where the page gives one. */
  url: string | null;
  /** The story itself, where the whole of it was scraped along: dates and quotations are its own. */
  article: Article | null;
}

/** Doubt, with the place it concerns. */
export interface Warning extends Span {
  /**
   * For programs: `truncated`, `no-article`, `no-text`, `paywall`, `published-disagrees`, `modified-disagrees`,
   * `modified-before-published`, `weekday-mismatch`, `month-names-disagree`, `calendars-disagree`.
   */
  code: string;
  /** For people. */
  message: string;
}

/**
 * A news article, each part with the place in the input that it came from. Names follow schema.org NewsArticle where it
 * has one. What is not known is `null`, or absent from a list.
 */
export interface Article {
  /** The story's headline, the outlet's name left out. */
  headline: string | null;
  /** The deck or kicker beside the headline, or the slug before it: «عام /». */
  subheadline: string | null;
  /** Who signed it: people, never outlets. */
  authors: Author[];
  /** What opens the text: place, agency. */
  dateline: Dateline | null;
  /** Where the text or its parts were taken from. */
  credits: Credit[];
  /**
   * When it was published, in EDTF: of a text from its own lines, of a page from its metadata too, with local day and
   * offset as stated.
   */
  datePublished: string | null;
  /** When it was last changed, in EDTF, found as `datePublished` is. */
  dateModified: string | null;
  /** BCP 47, from the letters of the text itself. */
  inLanguage: string | null;
  /** Headings and paragraphs as people read them, a blank line between. */
  text: string;
  /** Every piece of the input in order, kept and removed. */
  blocks: Block[];
  /** The dates in the body and in the lines of publication, in order. */
  dates: DateMention[];
  /** The quotations in the body, in order. */
  quotes: Quote[];
  /** The marked words in the body that are no quotation, in order. */
  terms: Term[];
  /** The other stories that the page offers, in order. */
  related: Related[];
  /** The page's keywords, each once. */
  keywords: string[];
  /** The outlet, as a page's markup names it; `null` for a plain text, like the three below. */
  siteName: string | null;
  /** The section of the outlet, as a page's markup names it. */
  section: string | null;
  /** The canonical address. */
  url: string | null;
  /** The address of the lead picture. */
  image: string | null;
  /** What is doubtful, and where. */
  warnings: Warning[];
}
