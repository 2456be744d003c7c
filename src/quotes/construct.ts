import { ELATIVES } from '../lexicon/quotes/particles.js';
import { COMPOUNDS, HEADS, MEDIA, RULERS, TEXTS, TITLES } from '../lexicon/quotes/people.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { YA } from './letters.js';
import { isNoName } from './no-name.js';
import { isRelativeVerb } from './object.js';
import type { Paragraph } from './paragraph.js';
import { isUnknown } from './unknown.js';

const NO_NOUN =
  KIND.that |
  KIND.preposition |
  KIND.relative |
  KIND.connector |
  KIND.adverb |
  KIND.aside |
  KIND.was |
  KIND.qad |
  KIND.saying |
  KIND.particle;
const BOUND = GAP.comma | GAP.stop | GAP.colon | GAP.semicolon | GAP.query | GAP.open | GAP.dash | GAP.slash;

/** Whether a word says nothing without the noun behind it: «[أحدث] المعلومات»; 'one': someone, «[جد] الطفلة»; not «وقال [آخر] إن». */
export function constructHead(p: Paragraph, w: number): 'one' | 'other' | null {
  const { text } = p;
  const next = w + 1;
  if (next >= p.next || text.hasClitic(w, ~0)) return null;
  const head = text.match(w, HEADS, next)?.meaning ?? (text.match(w, ELATIVES, next) === null ? null : 'other');
  if (head === null || !text.gap(next, GAP.space) || text.gap(next, BOUND)) return null;
  if (text.is(next, NO_NOUN) || text.isDigits(next) || isRelativeVerb(text, next)) return null;
  return text.hasClitic(next, CLITIC.ba | CLITIC.la | CLITIC.ka) || isNoName(text, next) ? null : head;
}

/** «هيئة ([أوفكوم])», «صحيفة ([توتو] سبورت)», «مدير فرقة ([طيور] الجنة)»: the name in brackets behind its noun without article. */
export function isBareBody({ text }: Paragraph, first: number, w: number): boolean {
  if (text.definite(w - 1) || text.isDigits(w)) return false;
  if (w > first + 1) return w === first + 2 && text.is(first, KIND.title) && text.is(w - 1, KIND.naming);
  const isText = text.match(first, MEDIA, w) === null && text.match(first, TEXTS, w) !== null;
  return text.is(first, KIND.source) && !isText;
}

/** «محمد أبو الرحي [جد] الطفلة», «إبراهيم عامري [شيخ] أهالي العوص»: a role without article behind a name of two words. */
export function opensRole(p: Paragraph, nameFirst: number, w: number): boolean {
  const { text } = p;
  if (w < nameFirst + 2 || text.definite(w)) return false;
  if (!text.is(nameFirst, KIND.given) && !isUnknown(text, nameFirst, w)) return false;
  if (constructHead(p, w) === 'one') return true;
  const isGoverned =
    text.definite(w + 1) && text.lastLetter(w + 1) !== YA && text.match(w + 1, COMPOUNDS, p.next) === null;
  const isOfMany = !text.definite(w + 1) && text.match(w + 1, TITLES, p.next)?.meaning === 'many';
  return text.match(w, RULERS, w + 1) !== null && (isGoverned || isOfMany);
}
