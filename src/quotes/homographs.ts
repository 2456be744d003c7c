import { foldForm } from '../text/fold.js';
import { GAP } from '../text/letters.js';
import { CLITIC, type Vocabulary } from '../text/vocabulary.js';
import { closesOffice, isBehindRole, isFollowedByNew, isIdafa, isKi, isNew, tellCalled } from './beside-name.js';
import { KIND } from './kinds.js';
import { ALEF, ALEF_BELOW, ALEF_MADDA, BA, FA, TA_MARBUTA, YA } from './letters.js';
import type { Text } from './text.js';

/** A word that is written like another, or folds to it, and what it is where it stands. */
interface Homograph {
  readonly form: string;
  readonly example: string;
  /** The flags of word `w`, which the lexicon gives `kind`. */
  readonly tell: (text: Text, w: number, kind: number) => number;
}

const HOMOGRAPHS: readonly Homograph[] = [
  {
    form: 'علي',
    example: 'قال [علي] عيدة, but المشرف العام [علي] كرة القدم',
    tell: (text, w, kind) => {
      const isOn = w > 1 && text.is(w - 2, KIND.title) && text.definite(w - 1) && isIdafa(text, w + 1);
      return text.lastLetter(w) === YA && text.length(w) <= 4 && !isOn ? KIND.given : kind;
    },
  },
  {
    form: 'فان',
    example: 'قال [فان] جال',
    tell: (text, w, kind) => {
      const isFan = text.secondLetter(w) === ALEF && w > 0;
      return isFan && (text.is(w - 1, KIND.cue) || (isNew(text, w - 1) && isFollowedByNew(text, w))) ? 0 : kind;
    },
  },
  {
    form: 'يرى',
    example: 'ايتاري [فيري]',
    tell: (text, w, kind) => (text.firstLetter(w) === FA && text.lastLetter(w) === YA ? 0 : kind),
  },
  {
    form: 'الآن',
    example: '[آلان] ستيرن',
    tell: (text, w, kind) => (text.firstLetter(w) === ALEF_MADDA ? KIND.given : kind & ~KIND.given),
  },
  {
    form: 'إمام',
    example: '[إمام] المسجد, but [أمام] الوزير',
    tell: (text, w, kind) => kind & ~(text.firstLetter(w) === ALEF_BELOW ? KIND.preposition : KIND.title),
  },
  {
    form: 'متى',
    example: 'قال [متى] حداد',
    tell: (text, w, kind) => (w > 0 && text.is(w - 1, KIND.cue) && isFollowedByNew(text, w) ? KIND.given : kind),
  },
  {
    form: 'أبان',
    example: '[إبان] الغزو, but [أبان] الوزير',
    tell: (text, w, kind) => (text.words.text.charCodeAt(text.words.stem[w] as number) === ALEF_BELOW ? 0 : kind),
  },
  {
    form: 'مات',
    example: 'المتحدث باسم المركز، [مات] بول، أن',
    tell: (text, w, kind) => {
      const isName = w > 0 && (text.is(w - 1, KIND.cue) || text.gap(w, GAP.comma)) && isFollowedByNew(text, w);
      return isName && text.gap(w + 2, GAP.comma) ? KIND.given : kind;
    },
  },
  {
    form: 'ترأس',
    example: 'قال وارن [تراس], but [تراس] الوفد',
    tell: (text, w, kind) => {
      const isPlain = text.words.text.charCodeAt((text.words.end[w] as number) - 2) === ALEF;
      return isPlain && w > 0 && (text.is(w - 1, KIND.cue) || isNew(text, w - 1)) ? 0 : kind;
    },
  },
  {
    form: 'سعادته',
    example: 'أبدى [سعادته] بنجاح الحفل, أبدى المدير [سعادته], but أكد [سعادته]',
    tell: (text, w, kind) => {
      const isSubject = w > 0 && text.is(w - 1, KIND.cue) && text.cue(w - 1)?.lemma !== 'أبدى';
      const isBehind = w > 0 && (text.definite(w - 1) || text.is(w - 1, KIND.given));
      return (text.firstLetter(w + 1) === BA || isBehind) && !isSubject ? KIND.particle : kind;
    },
  },
  {
    form: 'دان',
    example: 'بحسب [دان] سينيكال',
    tell: (text, w, kind) =>
      w > 0 && text.is(w - 1, KIND.cue | KIND.attribution) && isFollowedByNew(text, w) ? KIND.given : kind,
  },
  {
    form: 'بان',
    example: '[بان] كي مون',
    tell: (text, w, kind) => (isKi(text, w + 1) ? KIND.given : kind),
  },
  { form: 'يدعى', example: 'شاب [يدعى] سامر, but إيران [تدعي] أن', tell: tellCalled },
  { form: 'تدعى', example: 'سيدة [تدعى] أم محمد', tell: tellCalled },
  {
    form: 'دون',
    example: 'يقول [دون] ريجل، عضو المجلس, but [دون] تفاصيل',
    tell: (text, w, kind) => {
      const isName = w > 0 && text.is(w - 1, KIND.cue) && isNew(text, w + 1) && text.gap(w + 2, GAP.comma);
      return isName && text.is(w + 2, KIND.title) ? KIND.given : kind;
    },
  },
  {
    form: 'أيد',
    example: 'المسؤول في المكتب الفدرالي [ايد] رينولد; الفدرالي، [ايد] رينولد:',
    tell: (text, w, kind) => (text.firstLetter(w) === ALEF && isBehindRole(text, w) ? KIND.given : kind),
  },
  {
    form: 'روى',
    example: 'قال [روي] هودجسون, نظيره [روي] ماشيتي',
    tell: (text, w, kind) => {
      const isBehind = w > 0 && (text.is(w - 1, KIND.cue | KIND.title) || isBehindRole(text, w));
      return text.lastLetter(w) === YA && isBehind && isFollowedByNew(text, w) ? KIND.given : kind;
    },
  },
  {
    form: 'بيان',
    example: 'المحامية [بيان] زهران',
    tell: (text, w, kind) => {
      const isBehind = w > 0 && text.is(w - 1, KIND.title | KIND.honorific) && text.lastLetter(w - 1) === TA_MARBUTA;
      return isBehind && isFollowedByNew(text, w) ? KIND.given : kind;
    },
  },
  {
    form: 'أمل',
    example: 'الممثلة السورية [أمل] عرفة, مديرة الأخبار [أمل] الحداد',
    tell: (text, w, kind) => {
      const isBehind = w > 0 && text.definite(w - 1) && !text.is(w - 1, KIND.relative) && text.definite(w + 1);
      const isName = isBehind && !text.gap(w, GAP.comma | GAP.stop) && closesOffice(text, w);
      return isBehindRole(text, w) || isName ? KIND.given : kind;
    },
  },
  {
    form: 'ترى',
    example: 'العضو الجمهوري [تري] غودي',
    tell: (text, w, kind) => (text.lastLetter(w) === YA && isBehindRole(text, w) ? KIND.given : kind),
  },
  {
    form: 'أبرز',
    example: 'هم [أبرز] من سعى',
    tell: (text, w, kind) => (text.preposition(w + 1) === 'من' ? kind & ~KIND.cue : kind),
  },
  {
    form: 'حيا',
    example: '27 [حيا]',
    tell: (text, w, kind) => (w > 0 && text.words.kind[w - 1] === 3 ? 0 : kind),
  },
];

interface Known {
  /** By the number of the word. */
  readonly homographs: readonly (Homograph | undefined)[];
  readonly son: number;
  readonly grows: number;
}

const known = new WeakMap<Vocabulary, Known>();

function knownOf(vocabulary: Vocabulary): Known {
  let found = known.get(vocabulary);
  if (found === undefined) known.set(vocabulary, (found = buildKnown(vocabulary)));
  return found;
}

function buildKnown(vocabulary: Vocabulary): Known {
  const find = (form: string): number => {
    const [word = new Uint8Array()] = foldForm(form);
    return vocabulary.findFrom(word, 0, word.length);
  };
  const homographs: (Homograph | undefined)[] = [];
  for (const homograph of HOMOGRAPHS) homographs[find(homograph.form)] = homograph;
  return { homographs, son: find('بن'), grows: find('يزيد') };
}

/** Tells names from words that are written like them. */
export function tellNames(text: Text, kinds: Int32Array): void {
  const { count, lexeme, clitics, vocabulary } = text.words;
  const { homographs, son, grows } = knownOf(vocabulary);
  // From the end: what a word is may rest on the one behind it, «يدعى [علي]».
  for (let w = count - 1; w >= 0; w--) {
    const id = lexeme[w] as number;
    // «[يزيد] بن سعد»
    if ((id === 0 || id === grows) && lexeme[w + 1] === son && !text.definite(w)) kinds[w] = KIND.given;
    if (id === 0) continue;
    const homograph = homographs[id];
    if (homograph !== undefined) kinds[w] = homograph.tell(text, w, kinds[w] as number);
    // «بيار [بيرون]»: no verb stands behind ب.
    if (((clitics[w] as number) & (CLITIC.ba | CLITIC.ka)) !== 0) kinds[w] = (kinds[w] as number) & ~KIND.cue;
  }
}
