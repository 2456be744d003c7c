import type { Mark, MarkedBlock, Segment } from '../../../src/export.js';
import type { Article } from '../../../src/index.js';
import { button, el } from './dom.js';
import { type Reading, speakerNumbers } from './reading.js';
import { type Language, roleName, say } from './words.js';

const BODY: Readonly<Record<string, 'h2' | 'h3' | 'p'>> = {
  headline: 'h2',
  subheadline: 'p',
  heading: 'h3',
  paragraph: 'p',
};

/** The article as a person reads it: kept text with its marks, removed pieces greyed with their reason. */
export function articleView(
  { article, blocks }: Reading,
  language: Language,
  inspect: (marks: readonly Mark[]) => void,
): HTMLElement {
  const speakers = speakerNumbers(article);
  const view = el('div', { class: 'article', lang: article.inLanguage ?? 'ar', dir: 'auto' });
  for (const one of blocks) {
    const children = one.segments.map((segment) => segmentView(segment, article, speakers, language, inspect));
    const name = BODY[one.block.role];
    view.append(
      name === undefined ? removedView(one, children, language) : el(name, { class: one.block.role }, ...children),
    );
  }
  return view;
}

/** A removed piece; its button puts it back, and takes it out again. */
function removedView({ block }: MarkedBlock, children: readonly (Node | string)[], language: Language): HTMLElement {
  const reason = el('span', { class: 'reason', lang: language }, `${roleName(block.role, language)} · ${block.rule}`);
  const text = el('p', {}, ...children);
  const piece = el('div', { class: 'removed', 'data-role': block.role });
  const toggle = button(say('restore', language), { class: 'restore', 'aria-pressed': 'false', lang: language }, () => {
    const isKept = piece.classList.toggle('restored');
    toggle.setAttribute('aria-pressed', String(isKept));
    toggle.textContent = say(isKept ? 'remove' : 'restore', language);
  });
  piece.append(text, el('div', { class: 'why' }, reason, toggle));
  return piece;
}

function segmentView(
  { text, marks }: Segment,
  article: Article,
  speakers: ReadonlyMap<string, number>,
  language: Language,
  inspect: (marks: readonly Mark[]) => void,
): Node | string {
  if (marks.length === 0) return text;
  const classes = marks.map(({ kind }) => kind);
  const quote = marks.find(({ kind }) => kind === 'quote' || kind === 'mention' || kind === 'cue');
  const name = quote && article.quotes[quote.index]?.speaker?.name;
  const number = name === undefined ? undefined : speakers.get(name);
  const mark = el(
    'span',
    {
      class: `mark ${classes.join(' ')}${number === undefined ? '' : ` speaker-${number}`}`,
      role: 'button',
      tabindex: '0',
      title: classes.map((kind) => say(kind, language)).join(' · '),
    },
    text,
  );
  const show = (): void => inspect(marks);
  mark.addEventListener('click', show);
  mark.addEventListener('focus', show);
  mark.addEventListener('pointerenter', show);
  mark.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') show();
  });
  return mark;
}
