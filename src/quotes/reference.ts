import { DEMONSTRATIVES } from '../lexicon/quotes/particles.js';
import { UNNAMED } from '../lexicon/quotes/people.js';
import { CONTINUING } from '../lexicon/quotes/verbs.js';
import { genderOf } from './agreement.js';
import { shortens } from './entity.js';
import { KIND } from './kinds.js';
import { HA } from './letters.js';
import { lastNameless } from './nameless.js';
import { ARTICLE } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** Who spoke, at which word, and the fullest name, if there is any. */
export interface Spoken {
  readonly source: Source;
  readonly name: string | null;
  readonly at: number;
}

const BACK = 6;

/**
 * Which of those who spoke a definite description points to: «[سموه]», «هذا [الخبير]», «[البيان]», «أضاف [المسؤول]». The
 * head of it is at word `head`; `isThis` says that it is the same as before, `lemma` what it does.
 */
export function lastSpoken(
  text: Text,
  spoken: readonly Spoken[],
  source: Source,
  head: number,
  isThis: boolean,
  lemma = '',
): string | null {
  const { next, kind, number } = source;
  if (text.match(head, UNNAMED, next) !== null) return null;
  const key = text.head(head);
  const isTitle = next - head === 1 && text.is(head, KIND.honorific) && text.lastLetter(head) === HA;
  const goesOn = isThis || (text.definite(head) && CONTINUING.has(lemma));
  // «المصدر» is no one with a name.
  const isPerson =
    number === 'one' && !text.is(head, KIND.source) && (kind === 'person' || (isThis && text.is(head, KIND.title)));
  const nameless = lastNameless(text, head);
  let isLast = true;
  for (let n = spoken.length - 1; n >= 0 && n >= spoken.length - BACK; n--) {
    const { source: before, name, at } = spoken[n] as Spoken;
    if (at < head - ARTICLE) break;
    const first = text.match(before.first, DEMONSTRATIVES, before.next)?.next ?? before.first;
    const isFuller = name?.includes(' ') === true;
    const isByRole = before.roleFirst < before.roleNext && text.head(before.roleFirst) === key;
    const like = isByRole ? before.roleFirst : text.head(first) === key ? first : -1;
    const end = isByRole ? before.roleNext : before.next;
    if (like >= 0 && like < nameless && next - head < 3) return null;
    if (like >= 0 && isFuller && !name.includes(' و') && shortens(text, head, next, like, end)) return name;
    const isSame = isPerson && before.kind !== 'body' && haveOneGender(text, source, before);
    if (isSame && name !== null && (isTitle ? isFuller : isLast && goesOn)) return name;
    isLast = false;
  }
  return null;
}

/** Whether no gender tells two sources apart. */
export function haveOneGender(text: Text, one: Source, other: Source): boolean {
  const gender = genderOf(text, other);
  return one.gender === null || gender === null || one.gender === gender;
}
