import * as z from 'zod';
import type { Article } from './article.js';
import { ROLES } from './roles.js';

// The same as the interfaces of article.ts, which have the words; test/schema.test.ts keeps the two alike.

const offset = z.int().nonnegative();
const span = { start: offset, end: offset };

/** Of a `Span`. */
export const spanSchema = z.object(span);
/** Of a `Role`. */
export const roleSchema = z.enum(ROLES);
/** Of a `Block`. */
export const blockSchema = z.object({ ...span, role: roleSchema, text: z.string(), rule: z.string() });

/** Of a `Grain`. */
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

/** Of a `DateMention`. */
export const dateMentionSchema = z.object({
  ...span,
  text: z.string(),
  value: z.string().nullable(),
  grain: grainSchema,
  calendar: z.enum(['gregorian', 'hijri']),
  relative: z.boolean(),
  approximate: z.boolean(),
  role: z.enum(['published', 'modified', 'mention']),
  rule: z.string(),
});

/** Of a `Speaker`. */
export const speakerSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  mention: spanSchema.nullable(),
  resolution: z.enum(['named', 'shortened', 'carried']),
});

/** Of a `Cue`. */
export const cueSchema = z.object({ ...span, text: z.string(), lemma: z.string() });

/** Of a `Quote`. */
export const quoteSchema = z.object({
  ...span,
  text: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  cue: cueSchema.nullable(),
  speaker: speakerSchema.nullable(),
  via: z.object({ ...span, name: z.string() }).nullable(),
  content: spanSchema,
  rule: z.string(),
});

/** Of a `Term`. */
export const termSchema = z.object({ ...span, text: z.string(), rule: z.string() });
/** Of an `Author`. */
export const authorSchema = z.object({ ...span, name: z.string(), role: z.string().nullable() });

/** Of a `Dateline`. */
export const datelineSchema = z.object({
  ...span,
  text: z.string(),
  place: z.string().nullable(),
  agency: z.string().nullable(),
});

/** Of a `Credit`. */
export const creditSchema = z.object({ ...span, text: z.string(), agency: z.string().nullable() });
/** Of a `Warning`. */
export const warningSchema = z.object({ ...span, code: z.string(), message: z.string() });

/** Of a `Related` story. */
export const relatedSchema = z.object({
  ...span,
  headline: z.string(),
  url: z.string().nullable(),
  get article(): z.ZodType<Article | null> {
    return articleSchema.nullable();
  },
});

/**
 * Of an `Article`, as the parser gives it or as it comes back from JSON. `articleSchema.parse(value)` throws a `ZodError`
 * that names what is wrong; `safeParse` tells without throwing.
 *
 * @example
 * articleSchema.safeParse({ headline: 'خبر' }).success // false
 */
export const articleSchema = z.object({
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  authors: z.array(authorSchema),
  dateline: datelineSchema.nullable(),
  credits: z.array(creditSchema),
  datePublished: z.string().nullable(),
  dateModified: z.string().nullable(),
  inLanguage: z.string().nullable(),
  text: z.string(),
  blocks: z.array(blockSchema),
  dates: z.array(dateMentionSchema),
  quotes: z.array(quoteSchema),
  terms: z.array(termSchema),
  related: z.array(relatedSchema),
  keywords: z.array(z.string()),
  siteName: z.string().nullable(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  image: z.string().nullable(),
  warnings: z.array(warningSchema),
});
