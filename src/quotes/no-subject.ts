import { DEMONSTRATIVES, IDIOMS, QUANTIFIERS } from '../lexicon/quotes/particles.js';
import { UNNAMED } from '../lexicon/quotes/people.js';
import { ADDRESSING, type Cue } from '../lexicon/quotes/verbs.js';
import { GAP } from '../text/letters.js';
import { CLITIC } from '../text/vocabulary.js';
import { KIND } from './kinds.js';
import { BA, FATHA, HA, NUN, YA } from './letters.js';
import type { Paragraph } from './paragraph.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** «أبلغ [«الصحيفة»] المدير أن»: whom one tells. */
export function endOfTold(p: Paragraph, next: number, { lemma }: Cue): number {
  const told = lemma === 'أبلغ' ? p.opening.get(next) : undefined;
  return told !== undefined && p.isName(told) && !p.text.that(told.next) ? told.next : next;
}

/** Whether the phrase behind a verb is not its subject. */
export function isNoSubject(p: Paragraph, source: Source, verb: Cue): boolean {
  const { text } = p;
  // «قال [لمجلس] العلاقات»: whom one speaks to.
  if (text.hasClitic(source.first, CLITIC.la)) return true;
  // «يرجو [رحمةَ] ربه»: the ending is written.
  if (text.lastLetter(source.first) === FATHA) return true;
  return (
    isOther(p, source, verb) || isOblique(p, source, verb) || isAddressed(p, source, verb) || isIdiom(p, source, verb)
  );
}

/** «حذر [المواطنين]», «دعا [المهندسين المسجلين] إلى», «تخاطب [مقاتلي] الحركة», «اتهم [وزراء إسرائيليين]»: no nominative. */
function isOblique({ text }: Paragraph, { first, next, kind, number }: Source, { lemma, class: type }: Cue): boolean {
  const last = next - 1;
  // «[موظفي] القطاع», not «[محامي] الضحية», «قال [صديقي] المتحدث باسم»
  const takesPerson = type !== 'say' || ADDRESSING.has(lemma);
  if (takesPerson && text.lastLetter(first) === YA && !text.definite(first) && text.definite(first + 1)) {
    const { start, end } = text.words;
    const isCalling = text.isForm(start[first] as number, (end[first] as number) - 1, KIND.title);
    if (isCalling && (number === 'many' || !text.is(first, KIND.title | KIND.given))) return true;
  }
  if (!isPluralOblique(text, first)) {
    const isMany = number === 'many' && last === first + 1 && text.match(first, QUANTIFIERS, next) === null;
    return isMany && !text.definite(last) && isPluralOblique(text, last);
  }
  // «حرص [المزارعين]», not «الحسين»
  const isNew = kind === 'name' && text.definite(first) && text.length(first) > 7 && !text.is(first, ~0);
  return (number === 'many' || isNew) && (first === last || (first === last - 1 && isPluralOblique(text, last)));
}

function isPluralOblique(text: Text, w: number): boolean {
  return text.lastLetter(w) === NUN && text.lastLetter(w, 2) === YA;
}

/** «شكر [جميع] الحضور», «سأل [جده]: «…»», «أبلغ [وكيله] برغبته»: whom one speaks to. */
function isAddressed({ text }: Paragraph, { first, next, gender }: Source, verb: Cue): boolean {
  if (!ADDRESSING.has(verb.lemma) || verb.object) return false;
  // «خاطب [أعضاء الحركة] بالقول: …»
  if (text.is(next, KIND.saying) && text.firstLetter(next) === BA) return true;
  // «تحث [رئيس الحكومة] على»
  if (verb.gender === 'f' && gender === 'm') return true;
  if (text.match(first, QUANTIFIERS, next)?.meaning === 'all') return !text.that(next);
  if (next > first + 1 || text.definite(first) || text.is(first, KIND.given) || text.lastLetter(first) !== HA)
    return false;
  return text.gap(next, GAP.colon | GAP.quote) || text.firstLetter(next) === BA;
}

/** «كشف [النقاب] عن», «ترى [النور]» */
function isIdiom({ text }: Paragraph, { first, next }: Source, { lemma }: Cue): boolean {
  if (text.match(first, IDIOMS, next)?.meaning === lemma) return true;
  // «أعلن [نتائج] المسابقة»: what is made known, unless «أن» follows.
  const isMadeKnown = lemma === 'نشر' || lemma === 'أعلن' || lemma === 'حقق';
  return isMadeKnown && text.match(first, UNNAMED, next)?.meaning === 'results' && !text.that(next);
}

/** «قال [بلهجة] قاسية», «وصف [الحالة]»: a feminine noun is no subject of a masculine verb; «قال [العواملة]» is a surname. */
function isOther({ text }: Paragraph, { first, next, kind, gender }: Source, verb: Cue): boolean {
  // «يتوقع [هذه] الخسارة», «تدين [هذا] العمل»
  const shown = text.match(first, DEMONSTRATIVES, next)?.meaning;
  if (shown !== undefined && text.firstLetter(first) !== NUN && shown !== verb.gender && verb.number === 'one')
    return shown === 'f' || text.firstLetter(first) === HA;
  if (kind !== 'name') return false;
  const isDefinite = text.definite(first);
  const isAlone = next === first + 1 && !isDefinite;
  // «كتبت [رواية] «الطريق»»
  if (isAlone && text.is(first, KIND.naming)) return true;
  // «يطالب [إيران] بـ», but «طالب [ريال] مدريد بـ»
  if (text.is(first, KIND.place)) return isAlone && verb.class === 'wish' && verb.gender === 'm';
  if (gender !== 'f' || verb.gender !== 'm') return false;
  // «ونشر [ثقافة] الحوار»: a noun of the lexicon; «قال حمادة» is a name.
  if (!isDefinite && text.words.lexeme[first] !== 0 && !text.is(first, KIND.given)) return true;
  // «قال [بوميدوحة]: …» is a name
  const isSpeaker = next === first + 1 && (text.gap(next, GAP.colon) || text.that(next));
  if (text.firstLetter(first) === BA && !isSpeaker) return true;
  return verb.class === 'describe' && verb.shape === 'past' && isDefinite && !text.that(next);
}
