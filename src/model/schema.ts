import * as z from 'zod';
import type { Article } from './article.js';
import { ROLES } from './roles.js';

// The same as the interfaces of article.ts, which have the words; test/schema.test.ts keeps the two alike.

const offset = z.int().nonnegative();
const span = { start: offset, end: offset };

export const spanSchema = z.object(span);
export const roleSchema = z.enum(ROLES);
export const blockSchema = z.object({ ...span, role: roleSchema, text: z.string(), rule: z.string() });

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

export const speakerSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  mention: spanSchema.nullable(),
  resolution: z.enum(['named', 'shortened', 'carried']),
});

export const cueSchema = z.object({ ...span, text: z.string(), lemma: z.string() });

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

export const termSchema = z.object({ ...span, text: z.string(), rule: z.string() });
export const authorSchema = z.object({ ...span, name: z.string(), role: z.string().nullable() });

export const datelineSchema = z.object({
  ...span,
  text: z.string(),
  place: z.string().nullable(),
  agency: z.string().nullable(),
});

export const creditSchema = z.object({ ...span, text: z.string(), agency: z.string().nullable() });
export const warningSchema = z.object({ ...span, code: z.string(), message: z.string() });

export const relatedSchema = z.object({
  ...span,
  headline: z.string(),
  url: z.string().nullable(),
  get article(): z.ZodType<Article | null> {
    return articleSchema.nullable();
  },
});

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
