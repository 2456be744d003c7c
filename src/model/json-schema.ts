import * as z from 'zod';
import { articleSchema } from './schema.js';

/**
 * The JSON Schema (draft 2020-12) of an `Article` as `JSON.stringify` writes it. The same as the file
 * `khabar/article.schema.json`; `articleSchema` itself is a Standard Schema, which many validators take as it is.
 *
 * @returns A new plain object at each call.
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * articleJsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function articleJsonSchema(): Record<string, unknown> {
  return { title: 'Article', ...z.toJSONSchema(articleSchema, { target: 'draft-2020-12' }) };
}
