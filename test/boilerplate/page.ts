import { expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

/** What most pages share: a headline and the two sentences of its text. */
const KNOWN: Readonly<Record<string, string>> = {
  headline: 'headline: سلفيت تصلح شارعها الرئيسي',
  lead: 'paragraph: أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.',
  next: 'paragraph: وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا.',
};

/**
 * Tests pages, a blank line between two: `# ` and what the page shows, then a block a line as it must come out, `role
 * (rule): text` or a word of `KNOWN`. What goes in is the same without the labels; behind `+ ` a block stands on the line
 * of the one before, behind `++ ` without white space.
 */
export function pages(all: string): void {
  const rows = all.split(/\n\s*\n/).map((page) => page.trim().slice(2).split(/\n */));
  it.each(rows)('%s', (_, ...lines) => {
    let input = '';
    const expected: { role: string; rule?: string; text: string }[] = [];
    for (const line of lines) {
      const [, joint = '', label = ''] = /^(\+*) ?(.*)$/.exec(line) ?? [];
      const [, role = '', rule, text = ''] = /^([a-z-]+)(?: \((.+?)\))?: (.*)$/.exec(KNOWN[label] ?? label) ?? [];
      input += (input === '' || joint === '++' ? '' : joint === '+' ? ' ' : '\n') + text;
      expected.push(rule === undefined ? { role, text } : { role, rule, text });
    }
    const blocks = parseArticle(input).blocks.map(({ role, rule, text }, i) =>
      expected[i]?.rule === undefined ? { role, text } : { role, rule, text },
    );
    expect(blocks).toEqual(expected);
  });
}
