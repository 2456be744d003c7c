import { DEITY, EULOGIES, PROPHET } from '../lexicon/quotes/particles.js';
import type { Table } from '../lexicon/table.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { WAW } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { type Source, sourceOf } from './source.js';
import type { Text } from './text.js';

const BACK = 400;

/**
 * Whose words scripture is: «قال [الله] تعالى: …», and by praise alone who was last named: «قال تعالى», «لقوله صلى الله
 * عليه وسلم»; `null` where no one was, `undefined` if the cue tells of someone of the article.
 */
export function readScripture(p: Paragraph, event: Event): Source | null | undefined {
  const { text } = p;
  const after = text.is(event.next, KIND.saying) ? event.next + 1 : event.next;
  // «قال [والله] لا أعرف»: an oath.
  const deity = text.firstLetter(after) === WAW ? null : text.match(after, DEITY, p.next);
  // «سائلا [الله] أن …»: what one prays for.
  if (deity !== null && deity.meaning !== 'praise')
    return event.complement.how === 'that' ? null : sourceOf(p, after, deity.next);
  const praised = deity === null ? text.match(after, EULOGIES, p.next)?.meaning : 'God';
  if (praised === undefined || praised === 'person') return undefined;
  return praised === 'Prophet'
    ? lastNamed(p, after, PROPHET, () => true)
    : lastNamed(p, after, DEITY, (meaning) => meaning !== 'praise');
}

/** Whether a source is God or the Prophet, of whom no longer name is looked for. */
export function isOfScripture(text: Text, { first, next }: Source): boolean {
  return (text.match(first, DEITY, next) ?? text.match(first, PROPHET, next))?.next === next;
}

/** The last before a word that a table names so. */
function lastNamed<T>(p: Paragraph, before: number, table: Table<T>, isName: (meaning: T) => boolean): Source | null {
  const { text } = p;
  for (let w = before - 1; w >= 0 && w > before - BACK; w--) {
    const named = text.match(w, table, before);
    if (named !== null && isName(named.meaning) && text.words.clitics[w] === 0 && text.firstLetter(w) !== WAW)
      return { ...sourceOf(p, w, named.next), nameFirst: w, nameNext: named.next, roleFirst: w, roleNext: w };
  }
  return null;
}
