import { decode } from 'he';
import type { Tag } from './tokens.js';

/** The value of a tag's attribute, entities decoded; `null` where it has none. */
export function attributeOf(html: string, { attributes }: Tag, name: string): string | null {
  const attribute = attributes.get(name);
  if (attribute === undefined) return null;
  const value = html.slice(attribute.start, attribute.end);
  return (value.includes('&') ? decode(value) : value).trim();
}
