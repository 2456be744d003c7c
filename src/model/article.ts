import * as z from 'zod';
import { ROLES } from './roles.js';

/** Offsets are UTF-16 code units into the input exactly as it was passed; half-open: `input.slice(start, end)`. */
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** A stretch of the input. */
export const spanSchema = z.object(span);

export const roleSchema = z.enum(ROLES);

/** A piece of the input with what it is and the rule that said so. The blocks of a plain text tile the input. */
export const blockSchema = z.object({
  ...span,
  role: roleSchema,
  /** The block as people read it: entities decoded, white space at the edges trimmed. */
  text: z.string(),
  /** The rule that gave the role. */
  rule: z.string(),
});

/** The finest unit that a date states. */
export const grainSchema = z.enum([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
]);

/** An expression that denotes a point or period on the calendar. */
export const dateMentionSchema = z.object({
  ...span,
  text: z.string(),
  /** Extended Date/Time Format (ISO 8601-2), Gregorian; `null` where it can't be placed without a reference. */
  value: z.string().nullable(),
  grain: grainSchema,
  /** The calendar the words are in. `value` is Gregorian all the same. */
  calendar: z.enum(['gregorian', 'hijri']),
  /** Reckoned from the reference date: «أمس», «الثلاثاء», «25 يناير». */
  relative: z.boolean(),
  /** «نحو», «أوائل», or a Hijri date outside the Umm al-Qura tables. */
  approximate: z.boolean(),
  role: z.enum(['published', 'modified', 'mention']),
  rule: z.string(),
});

/** Who said it. */
export const speakerSchema = z.object({
  /** The fullest name the document has for the source, without role and honorific. */
  name: z.string(),
  /** Title or office, as written next to the name. */
  role: z.string().nullable(),
  /** The noun phrase beside the cue; `null` where the subject is dropped («وأضاف»). */
  mention: spanSchema.nullable(),
  /** `named` at the cue, `shortened` there to a surname or title, or `carried` from an earlier speaker. */
  resolution: z.enum(['named', 'shortened', 'carried']),
});

/** Words or a proposition that the article attributes to a source. */
export const quoteSchema = z.object({
  ...span,
  text: z.string(),
  /** All in marks or after a colon, partly in marks, or reported in the article's own words. */
  kind: z.enum(['direct', 'mixed', 'indirect']),
  /** The word that attributes: verb, participle, speech noun or preposition, with the dictionary form of its verb. */
  cue: z.object({ ...span, text: z.string(), lemma: z.string() }).nullable(),
  speaker: speakerSchema.nullable(),
  /** The outlet that relayed it: «نقلت [وكالة إنترفاكس] عن …». */
  via: z.object({ ...span, name: z.string() }).nullable(),
  /** The whole attributed clause; the quotation itself unless `kind` is `mixed`. */
  content: spanSchema,
  rule: z.string(),
});

/** Marked words that are no quotation: a name, a title, a term, a form of address. */
export const termSchema = z.object({ ...span, text: z.string(), rule: z.string() });

export const authorSchema = z.object({ ...span, name: z.string(), role: z.string().nullable() });

/** What opens the text with place, agency or outlet: «دبي - رويترز». */
export const datelineSchema = z.object({
  ...span,
  text: z.string(),
  place: z.string().nullable(),
  agency: z.string().nullable(),
});

/** Where the text was taken from: «المصدر: وكالات», «(رويترز)». */
export const creditSchema = z.object({ ...span, text: z.string(), agency: z.string().nullable() });

/** Doubt, with the place it concerns. */
export const warningSchema = z.object({ ...span, code: z.string(), message: z.string() });

/** Another story that the page offers: a headline, or a whole second article that was scraped along. */
export const relatedSchema = z.object({
  ...span,
  headline: z.string(),
  url: z.string().nullable(),
  /** The story itself, where all of it was there. */
  get article() {
    return z.nullable(articleSchema);
  },
});

/** A news article, with the place in the input that each part came from. */
export const articleSchema = z.object({
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  authors: z.array(authorSchema),
  dateline: datelineSchema.nullable(),
  credits: z.array(creditSchema),
  /** EDTF: for a text from its own lines, for a page from its metadata too, local day and offset as stated. */
  datePublished: z.string().nullable(),
  dateModified: z.string().nullable(),
  /** BCP 47, from the text itself. */
  inLanguage: z.string().nullable(),
  /** Headings and paragraphs as people read them, a blank line between. */
  text: z.string(),
  blocks: z.array(blockSchema),
  dates: z.array(dateMentionSchema),
  quotes: z.array(quoteSchema),
  terms: z.array(termSchema),
  get related() {
    return z.array(relatedSchema);
  },
  keywords: z.array(z.string()),
  /** What the page's markup states, `null` for a plain text: the outlet, its section, the canonical address, the lead picture. */
  siteName: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  image: z.string().nullable(),
  warnings: z.array(warningSchema),
});

export type Span = z.infer<typeof spanSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Grain = z.infer<typeof grainSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Term = z.infer<typeof termSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Credit = z.infer<typeof creditSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Article = z.infer<typeof articleSchema>;
