import { isBareClitic } from './addressee.js';
import type { Drafts } from './draft.js';
import type { FoundTerm } from './find.js';
import type { Marked } from './pairs.js';
import type { Paragraph } from './paragraph.js';

/** The marked stretches of a paragraph that are no quotation, each with the rule that said so. */
export function collectTerms(p: Paragraph, { taken, rejected }: Drafts): FoundTerm[] {
  const terms: FoundTerm[] = [];
  for (const marked of p.opening.values()) {
    if (taken.has(marked)) continue;
    const { start, end } = marked;
    const rule = rejected.get(marked) ?? p.nameRule(marked) ?? termRule(p, marked);
    terms.push({ start, end, text: p.text.slice(start, end), rule });
  }
  return terms;
}

function termRule(p: Paragraph, marked: Marked): string {
  if (marked.first > p.first && isBareClitic(p, marked.first - 1, 'لبك')) return 'after a proclitic «لـ«…»»';
  return marked.next - marked.first <= 3 ? 'few words, no cue' : 'a name, no clause';
}
