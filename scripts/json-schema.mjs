// Writes the JSON Schema of an article beside the build, for those who validate without zod.
import { writeFileSync } from 'node:fs';
import { articleJsonSchema } from '../dist/schema.js';

const file = new URL('../dist/article.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
