import { GAP } from '../text/letters.js';
import { KIND } from './kinds.js';
import { BA, KAF, LAM, TA, WAW, YA } from './letters.js';
import type { Next } from './phrase-object.js';
import type { Text } from './text.js';

/** A reporting verb behind one who speaks: «الوزير [أعلن]», not «الأمين [العام]». */
export function isCue({ text, w }: Next): boolean {
  return text.cue(w) !== null && !text.is(w, KIND.title | KIND.source);
}

/** A cue that is nothing else where it stands. */
export function isCertain({ text, first, w, named }: Next): boolean {
  const cue = text.cue(w);
  if (cue === null) return false;
  // «التلفزيون الإسرائيلي [قرر] نتنياهو» too
  const isOfBody = text.is(first, KIND.source) && w > first + 1 && text.definite(w - 1) && !text.definite(w);
  const isVerbOfName = (named || isOfBody) && cue.shape === 'past';
  // «الاتحاد الأوروبي [يطالب] بعدم», «المحكمة [قررت] تأجيل», «الوزارة [ترد]: …»: no nouns.
  const isClear =
    cue.shape === 'present'
      ? text.firstLetter(w) === YA || text.gap(w + 1, GAP.colon)
      : cue.shape === 'past' && text.lastLetter(w) === TA;
  if ((isVerbOfName || isClear || cue.lemma === 'جاء') && !text.is(w, KIND.given)) return true;
  return !cue.homograph || cue.object || cue.shape === 'participle' || text.joined(w, first);
}

/** «انتظر الرجل [ليكتشف] الحقيقة» */
export function isPurpose({ text, w }: Next): boolean {
  if (text.firstLetter(w) !== LAM || text.secondLetter(w) !== YA || text.is(w, ~0)) return false;
  return text.isVerbForm((text.words.start[w] as number) + 1, text.words.end[w] as number);
}

/** «[كالمعتاد]», «[وبالأرقام]» */
export function isManner(text: Text, w: number): boolean {
  const isAnd = text.firstLetter(w) === WAW && text.secondLetter(w) === BA;
  const isBehindNoun = text.definite(w - 1) && text.words.lexeme[w - 1] !== 0;
  return text.definite(w) && isBehindNoun && (text.firstLetter(w) === KAF || isAnd);
}
