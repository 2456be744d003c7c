import { DEITY, EULOGIES, FROM_HIM, HADITH, HANDED_DOWN, PROPHET } from '../lexicon/quotes/particles.js';
import { FAMILY } from '../lexicon/quotes/people.js';
import type { Table } from '../lexicon/table.js';
import { GAP } from '../text/letters.js';
import { antecedent, beforeEulogy } from './antecedent.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import { FA, WAW } from './letters.js';
import type { Paragraph } from './paragraph.js';
import { readSource, type Source, sourceByName, sourceOf } from './source.js';
import type { Text } from './text.js';

const BACK = 400;
const LONGEST_NARRATOR = 9;

/** Tells who speaks where scripture is quoted; whoever quotes it goes on speaking afterwards. */
export class Scripture {
  /** Whose was quoted last, and the word behind it. */
  private last: { readonly source: Source | null; readonly next: number } | null = null;

  /** As `readScripture`, and right behind scripture more of it: «قال تعالى: «…»، [وقال]: «…»», «[وقوله] «…»». */
  read(p: Paragraph, event: Event): Source | null | undefined {
    const { complement, first, joined, lemma, subject } = event;
    const goesOn = subject === null && (lemma === 'قول' || (joined && lemma === 'قال'));
    const holy = readScripture(p, event);
    const read = holy === undefined ? hadithOf(p, event) : holy;
    const source = read === undefined && goesOn && first === this.last?.next ? this.last.source : read;
    const next = p.opening.get(complement.at)?.next;
    if (source !== undefined && next !== undefined) this.last = { source, next };
    return source;
  }
}

/**
 * Whose words scripture is: «قال [الله] تعالى: …», and by praise alone who was last named: «قال تعالى», «لقوله صلى الله
 * عليه وسلم»; `null` of a prayer, `undefined` if the cue tells of someone of the article.
 */
function readScripture(p: Paragraph, event: Event): Source | null | undefined {
  const { text } = p;
  // «وقول [رسوله] كما في الحديث: …»
  if (event.kind === 'noun' && event.subject !== null && isOfScripture(text, event.subject)) return event.subject;
  const told = text.is(event.next, KIND.saying) ? event.next + 1 : event.next;
  // «قال فيهم [الله] تعالى», «قال لهم - [صلى الله عليه وسلم] -: …»
  const after = text.is(told, KIND.aside) && isHoly(p, told + 1) ? told + 1 : told;
  // «قال [والله] لا أعرف»: an oath.
  const deity = text.firstLetter(after) === WAW ? null : text.match(after, DEITY, p.next);
  // «سائلا [الله] أن …»: what one prays for.
  if (deity !== null && deity.meaning !== 'praise' && !text.gap(after, GAP.quote))
    return event.complement.how === 'that' ? null : sourceOf(p, after, deity.next);
  const prayer = deity === null ? text.match(after, EULOGIES, p.next) : null;
  const praise = deity ?? prayer;
  // «وقال: «[تعالي] هنا»»
  if (praise === null || text.gap(after, GAP.colon | GAP.quote)) return beforePrayer(p, event);
  if (prayer?.meaning === 'person') return undefined;
  const named =
    prayer?.meaning === 'Prophet'
      ? lastNamed(p, after, PROPHET, () => true)
      : lastNamed(p, after, DEITY, (meaning) => meaning !== 'praise');
  // «قال [عليه الصلاة والسلام]: …»: where no name is near, the prayer stands for it.
  return named ?? sourceByName(p, after, praise.next);
}

/** «واستشهد الخطيب [بحديث الرسول]: «…»», not «قال الوزير في الحديث: «…»» */
function hadithOf(p: Paragraph, { complement, next, subject }: Event): Source | undefined {
  const source = p.opening.has(complement.at) ? readHadith(p, subject?.next ?? next, complement.at) : null;
  return source !== null && isOfScripture(p.text, source) ? source : undefined;
}

/** Whose words the Prophet's are called before word `end`: «ففي [الحديث الشريف]: «…»», «حديث [المصطفى] الذي رواه مسلم: «…»». */
export function readHadith(p: Paragraph, from: number, end: number): Source | null {
  const { text } = p;
  for (let w = end - 1; w >= Math.max(from, end - LONGEST_NARRATOR); w--) {
    const noun = text.match(w, HADITH, end);
    if (noun === null) continue;
    const prophet = readProphet(p, noun.next);
    if (prophet !== null && prophet.next <= end) return prophet;
    // «وفي الحديث عنه [صلى الله عليه وسلم]: «…»»
    if (text.match(noun.next, FROM_HIM, end) !== null && text.matchesAll(noun.next + 1, EULOGIES, end))
      return lastNamed(p, w, PROPHET, () => true) ?? sourceByName(p, noun.next + 1, end);
    let { next } = noun;
    while (next < end && text.definite(next)) next++;
    return next === end && text.definite(w) ? sourceByName(p, w, end) : null;
  }
  return null;
}

/** «…» [رواه مسلم]: the Prophet, where he is named before it. */
export function handedDown(p: Paragraph, next: number): Source | null {
  return next < p.next && p.text.match(next, HANDED_DOWN, p.next) !== null
    ? lastNamed(p, next, PROPHET, () => true)
    : null;
}

/** «[الله]», «[تعالى]», «[صلى الله عليه وسلم]», not «رحمه الله». */
function isHoly({ text, next }: Paragraph, w: number): boolean {
  if (text.match(w, DEITY, next) !== null) return true;
  const prayer = text.match(w, EULOGIES, next);
  return prayer !== null && prayer.meaning !== 'person';
}

/**
 * «عن [ابن عمر] رضي الله عنهما قال», «أن [النبي] صلى الله عليه وسلم قال», «حديث [النبي] صلى الله عليه وسلم حين قال»,
 * «صح عنه [صلى الله عليه وسلم] أنه قال», «فعن [أنس] قال»
 */
function beforePrayer(p: Paragraph, event: Event): Source | undefined {
  const isOther = event.joined || event.subject !== null || event.verb?.shape === 'participle';
  if (isOther) return undefined;
  const { text } = p;
  const last = event.first - 1;
  const to = text.is(last, KIND.connector | KIND.that) && !text.is(last, KIND.qad) ? last : event.first;
  const end = beforeEulogy(p, to);
  if (to === last) {
    if (end === to || text.match(end, EULOGIES, to)?.meaning !== 'Prophet') return undefined;
    if (text.match(end - 1, FROM_HIM, end) !== null)
      return lastNamed(p, end, PROPHET, () => true) ?? sourceByName(p, end, to);
  }
  for (let w = end - 2; w >= Math.max(event.sentence, end - LONGEST_NARRATOR); w--) {
    const isFrom = text.preposition(w) === 'عن' && (text.firstLetter(w) === FA || isNarrator(p, w, end));
    const source = isFrom ? readSource(p, w + 1, end) : null;
    if (source?.next === end) return source;
  }
  if (end === event.first || text.that(last)) return undefined;
  return antecedent(p, event, to) ?? undefined;
}

/** «[عن] عروة بن الزبير قال: …», at the head of its paragraph; not «وعن النتيجة قال: …» */
function isNarrator(p: Paragraph, w: number, end: number): boolean {
  const { text } = p;
  if (w !== p.first || text.words.clitics[w] !== 0) return false;
  for (let n = w + 1; n < end; n++) if (text.match(n, FAMILY, end)?.meaning === 'son') return true;
  return false;
}

/** «قول [رسوله] صلى الله عليه وسلم» */
export function readProphet(p: Paragraph, w: number): Source | null {
  const named = p.text.match(w, PROPHET, p.next);
  return named && sourceByName(p, w, named.next);
}

/** Whether a source is God or the Prophet, of whom no longer name is looked for. */
export function isOfScripture(text: Text, { first, next }: Source): boolean {
  const named = text.match(first, DEITY, next) ?? text.match(first, PROPHET, next) ?? text.match(first, EULOGIES, next);
  return named?.next === next;
}

/** The last before a word that a table names so. */
function lastNamed<T>(p: Paragraph, before: number, table: Table<T>, isName: (meaning: T) => boolean): Source | null {
  const { text } = p;
  for (let w = before - 1; w >= 0 && w > before - BACK; w--) {
    const named = text.match(w, table, before);
    if (named !== null && isName(named.meaning) && text.words.clitics[w] === 0 && text.firstLetter(w) !== WAW)
      return sourceByName(p, w, named.next);
  }
  return null;
}
