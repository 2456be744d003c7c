/** zod schemas of what the parser gives out. Importing them loads zod; the parser never does. */
export { articleJsonSchema } from './model/json-schema.js';
export {
  articleSchema,
  authorSchema,
  blockSchema,
  creditSchema,
  cueSchema,
  datelineSchema,
  dateMentionSchema,
  grainSchema,
  quoteSchema,
  relatedSchema,
  roleSchema,
  spanSchema,
  speakerSchema,
  termSchema,
  warningSchema,
} from './model/schema.js';
