import { decode } from 'he';
import type { Tag } from './tokens.js';

/** The value of a tag's attribute, entities decoded; `null` where it has none. */
export function attributeOf(tag: Tag, slot: number): string | null {
  const value = tag.attribute(slot);
  if (value === null) return null;
  return (value.includes('&') ? decode(value) : value).trim();
}
