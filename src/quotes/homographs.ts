import { DEMONSTRATIVES, MAIN, WELLED } from '../lexicon/quotes/particles.js';
import { COMPOUNDS, FAMILY, FIELDS } from '../lexicon/quotes/people.js';
import { TAKING_BA } from '../lexicon/quotes/verbs.js';
import { codeOf, GAP } from '../text/letters.js';
import { CLITIC, type Vocabulary } from '../text/vocabulary.js';
import { isNew, tellCalled } from './beside-name.js';
import { FOREIGN, type Homograph } from './foreign-homographs.js';
import { KIND } from './kinds.js';
import { ALEF_BELOW, BA, YA } from './letters.js';
import { isBeforeNisba, isNameOfRank, isNameOfSon, PEOPLE } from './name-homographs.js';
import { isAccusative } from './no-name.js';
import type { Text } from './text.js';
import { isForeign, isUnknown } from './unknown.js';

export const HOMOGRAPHS: readonly Homograph[] = [
  ...FOREIGN,
  ...PEOPLE,
  {
    form: 'علي',
    example: 'قال [علي] عيدة, but المشرف العام [علي] كرة القدم',
    tell: (text, w, kind) => {
      const isOn = text.is(w - 2, KIND.title) && text.definite(w - 1) && text.match(w + 1, FIELDS, w + 2) !== null;
      // «الأمير [على] بن فهد»
      const isSon = text.is(w - 1, KIND.honorific) && text.match(w + 1, FAMILY, w + 2)?.meaning === 'son';
      // «محمد [على] المقدشي:»
      if (isSon || (isBeforeNisba(text, w) && text.gap(w + 2, GAP.comma | GAP.colon))) return KIND.given;
      return text.lastLetter(w) === YA && text.length(w) <= 4 && !isOn ? KIND.given : kind;
    },
  },
  {
    form: 'إمام',
    example: '[إمام] المسجد, but [أمام] الوزير',
    tell: (text, w, kind) => kind & ~(text.firstLetter(w) === ALEF_BELOW ? KIND.preposition : KIND.title),
  },
  {
    form: 'أبان',
    example: '[إبان] الغزو, but [أبان] الوزير',
    tell: (text, w, kind) =>
      text.words.text.charCodeAt(text.words.stem[w] as number) === ALEF_BELOW ? KIND.preposition : kind,
  },
  {
    form: 'عز',
    example: '[عز] الدين, but الله [عز] وجل',
    tell: (text, w, kind) => (text.match(w + 1, COMPOUNDS, w + 2) === null ? kind : KIND.given),
  },
  {
    form: 'سعادته',
    example: 'أبدى [سعادته] بنجاح الحفل, أبدى المدير [سعادته], but أكد [سعادته]',
    tell: (text, w, kind) => {
      const isSubject = text.is(w - 1, KIND.cue) && text.cue(w - 1)?.lemma !== 'أبدى';
      const isBehind = text.definite(w - 1) || text.is(w - 1, KIND.given) || isUnknown(text, w - 1, w);
      return (text.firstLetter(w + 1) === BA || isBehind) && !isSubject ? KIND.particle : kind;
    },
  },
  {
    form: 'سموه',
    example: 'قال [سموه] إن, قال [سموه]: «…», but [سموه] «…»',
    tell: (text, w, kind) => (text.gap(w + 1, GAP.quote) && !text.is(w - 1, KIND.cue) ? kind : kind & ~KIND.cue),
  },
  {
    form: 'علم',
    example: 'محمود [علم] الدين, but [علمت] «المرفأ» من مصدر أن',
    tell: (_text, _w, kind) => kind & ~KIND.cue,
  },
  { form: 'يدعى', example: 'شاب [يدعى] سامر, but إيران [تدعي] أن', tell: tellCalled },
  { form: 'تدعى', example: 'سيدة [تدعى] أم محمد', tell: tellCalled },
  {
    form: 'بدور',
    example: 'أشاد [بدور] المعلمين, but قالت [بدور] العلي',
    tell: (text, w, kind) => {
      const cue = text.cue(w - 1);
      return cue !== null && (cue.gender !== 'f' || TAKING_BA.has(cue.lemma)) ? 0 : kind;
    },
  },
  {
    form: 'مثل',
    example: 'المدربون [مثل] سالم, يصرح [مثل] هذا, but يقول [مثل] قديم, [ومثل] سالم أمام',
    tell: (text, w, kind) => {
      const isLike =
        text.is(w + 1, KIND.given | KIND.place | KIND.title) || text.definite(w + 1) || isNameOrThis(text, w);
      return w > 0 && !text.stop(w) && text.words.clitics[w] === 0 && isLike ? KIND.preposition : kind;
    },
  },
  {
    form: 'م',
    example: 'قائد الشرطة [م].س. غوبتا, but [م]. سعد, أ.[د]. سعد',
    tell: (text, w, kind) => {
      const isInitial = text.length(w + 1) === 1 && text.gap(w + 1, GAP.dot) && isNew(text, w + 1);
      return isInitial ? kind & ~KIND.honorific : kind;
    },
  },
  {
    form: 'الملا',
    example: 'عصام بن عبداللطيف [الملا], but [الملا] عمر',
    tell: (text, w, kind) => (text.is(w - 1, KIND.given) ? kind & ~KIND.honorific : kind),
  },
  {
    form: 'نادى',
    example: '[نادى] الوزير, but [نادي] الساحل',
    tell: (text, w, kind) => (text.lastLetter(w) === YA ? kind & ~KIND.cue : kind),
  },
  {
    form: 'أبرز',
    example: 'هم [أبرز] من سعى',
    tell: (text, w, kind) => (text.preposition(w + 1) === 'من' ? kind & ~KIND.cue : kind),
  },
  {
    form: 'عمر',
    example: 'يبلغ [عمر] هذه الطيور, يبلغ [عمر] السن 500 سنة',
    tell: (text, w, kind) => {
      const isOfYears = text.definite(w + 1) && text.is(w - 1, KIND.cue) && text.isDigits(w + 2);
      const isAge = isOfYears || text.match(w + 1, DEMONSTRATIVES, text.words.count) !== null;
      return isAge ? kind & ~KIND.given : kind;
    },
  },
  {
    form: 'ذكر',
    example: 'رافضا [ذكر] اسمه',
    tell: (text, w, kind) => (w > 0 && !text.joined(w, w) && isAccusative(text, w - 1) ? kind & ~KIND.cue : kind),
  },
  {
    form: 'رئيس',
    example: 'يستهدف بشكل [رئيس], سبب [رئيس] للفوز',
    tell: (text, w, kind) => {
      const isMain = w > 0 && !text.definite(w) && !text.hasClitic(w, ~0) && text.match(w - 1, MAIN, w) !== null;
      return isMain ? kind & ~KIND.title : kind;
    },
  },
  {
    form: 'مصدر',
    example: 'كان [مصدر] قلق, but قال [مصدر] أمني',
    tell: (text, w, kind) => (text.match(w + 1, WELLED, w + 2) === null ? kind : kind & ~(KIND.source | KIND.title)),
  },
  {
    form: 'مواطن',
    example: 'تلمس [مواطن] القصور, but [مواطن] سعودي',
    tell: (text, w, kind) => (text.definite(w + 1) && text.isCommon(w + 1) ? kind & ~KIND.title : kind),
  },
  {
    form: 'حيا',
    example: '27 [حيا]',
    tell: (text, w, kind) => (text.isDigits(w - 1) ? 0 : kind),
  },
];

/** «مثل [هذا]», «مثل [شين هارمون]» */
function isNameOrThis(text: Text, w: number): boolean {
  if (text.match(w + 1, DEMONSTRATIVES, text.words.count) !== null) return true;
  return isForeign(text, w + 1, w + 2) && text.cue(w - 1) === null;
}

interface Known {
  /** By the number of the word, the place in `HOMOGRAPHS` from 1; 0 for the rest. */
  readonly places: Uint8Array;
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
    const codes = Uint8Array.from(form, codeOf);
    return vocabulary.findFrom(codes, 0, codes.length);
  };
  const places = new Uint8Array(vocabulary.size);
  for (const [place, { form }] of HOMOGRAPHS.entries()) places[find(form)] = place + 1;
  return { places, son: find('بن'), grows: find('يزيد') };
}

/** Tells names from words that are written like them. */
export function tellNames(text: Text, kinds: Int32Array): void {
  const { count, lexeme, clitics, vocabulary } = text.words;
  const { places, son, grows } = knownOf(vocabulary);
  // From the end: what a word is may rest on the one behind it, «يدعى [علي]».
  for (let w = count - 1; w >= 0; w--) {
    const id = lexeme[w] as number;
    // «[يزيد] بن سعد»
    // «محافظ الحائط [عودة] بن سليمان», «الملازم [رائد] بن سعد»: a noun that stands behind an office, not «قتل زعيم بن لادن».
    const isSon = lexeme[w + 1] === son && !text.definite(w) && text.gap(w + 1, GAP.space);
    if (isSon && (id === 0 || id === grows || isNameOfSon(text, w))) kinds[w] = KIND.given;
    if (id === 0) continue;
    const isRanked = text.is(w - 1, KIND.honorific) && text.definite(w - 1);
    if (isRanked && isNameOfRank(text, w)) {
      kinds[w] = KIND.given;
      continue;
    }
    const place = places[id] as number;
    if (place !== 0) kinds[w] = (HOMOGRAPHS[place - 1] as Homograph).tell(text, w, kinds[w] as number);
    // «بيار [بيرون]»: no verb stands behind ب.
    if (((clitics[w] as number) & (CLITIC.ba | CLITIC.ka)) !== 0) kinds[w] = (kinds[w] as number) & ~KIND.cue;
  }
}
