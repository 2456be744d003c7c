import { NAMING } from '../lexicon/quotes/terms.js';
import { GAP } from '../text/letters.js';
import type { Attributed } from './draft.js';
import type { Event } from './event.js';
import { KIND } from './kinds.js';
import type { Paragraph } from './paragraph.js';
import type { Text } from './text.js';

/** Words of the first person stand so near the beginning of speech. */
const NEAR = 6;

/** «يؤكد القرارات [التي] اتخذت في يالطا: …», «يشهد الرئيس [تخريج دفعات]: …»: what the verb does stands before the colon. */
export function isTold({ text }: Paragraph, { verb, subject, next }: Event, at: number): boolean {
  // «ما نشر تحت [عنوان]: …»
  if (text.match(at - 1, NAMING, at)?.meaning === 'title') return true;
  if (verb === null || verb.class === 'say' || verb.class === 'hold' || verb.lemma === 'تحدث') return false;
  // «عبر عن ذلك الشاعر: …», «وصف الحالة: عدوى»
  if (verb.class === 'act') return !isPersonal(text, at);
  if (verb.class === 'describe' && subject === null && !verb.object) return true;
  const from = subject?.next ?? next;
  if (text.isCommon(from) && text.words.clitics[from] === 0) return true;
  for (let w = from; w < at; w++) if (text.is(w, KIND.relative)) return true;
  return false;
}

/** «يطيب [لي] وأنا أغادر بلدكم» */
function isPersonal(text: Text, at: number): boolean {
  for (let w = at; w < at + NEAR && w < text.words.count; w++) if (text.is(w, KIND.first)) return true;
  return false;
}

/** Verbs, and the nouns that stand for one: of other nouns of speech only marked words are a quotation. */
export function isSaying({ kind, lemma, next, pronoun, complement }: Event): boolean {
  if (kind !== 'noun' || lemma === 'قول' || lemma === 'تأكيد' || lemma === 'اعتقاد') return true;
  // «بعد [إعلانه] أنه سيغادر»
  return pronoun !== null && complement.how === 'that' && complement.that <= next + 1;
}

/** ««في كلتا الحالتين» [يكتب] الناقد» */
export function isBehindSpeech(p: Paragraph, w: number): boolean {
  const marked = p.endingAt(w);
  return marked !== undefined && marked.next - marked.first > 2 && !p.isName(marked);
}

/** «بين أمريكا [وبين] إيران»: the preposition stands before it. */
export function isBetween({ text, first }: Paragraph, w: number): boolean {
  if (!text.joined(w, w)) return false;
  for (let n = w - 1; n >= Math.max(first, w - NEAR) && !text.stop(n + 1); n--)
    if (text.words.clitics[n] === 0 && text.hash(n) === text.hash(w)) return true;
  return false;
}

/** ««…»، [يقول] وهو يمسح عرقه»: the sentence is what was said. */
export function isBehindMarks(p: Paragraph, { first, sentence }: Event): boolean {
  return p.endingAt(first)?.first === sentence;
}

/** «…: «…». [ويضيف]» */
export function isBehindUncued(p: Paragraph, { sentence }: Event): boolean {
  const marked = p.endingAt(sentence);
  return marked !== undefined && p.text.gap(marked.first, GAP.colon);
}

/** ««…»، [يقول] وهو يمسح عرقه»: a comma sets it off, and no more is said. */
export function isSetBehind({ text }: Paragraph, { event, speaker }: Attributed): boolean {
  const { verb, complement, first } = event;
  return speaker !== null && verb?.class === 'say' && complement.how === 'act' && text.gap(first, GAP.comma);
}
