import { type Line, type Table, table } from '../table.js';
import { type Inflected, inflect } from './inflect.js';

/** All classes of reporting verbs. */
export const CUE_CLASSES = ['say', 'state', 'opinion', 'act', 'wish', 'describe', 'relay', 'hold'] as const;
/**
 * What kind of words a reporting verb introduces.
 *
 * - `say`: speech; marks after the subject are its words («قال X «…»»)
 * - `state`: a proposition, or a noun in its place («أكد أن …», «أكد «التزامه»»)
 * - `opinion`: as `state`, of what is thought
 * - `act`: what is done by speaking; only its marked words are quotations («أشاد بـ«شجاعة» الفريق»)
 * - `wish`: as `act`; «أن» after it is what is wanted, «بأن» a proposition
 * - `describe`: gives a name or quality («وصفه بأنه», «وصفها بـ«الخطيرة»»)
 * - `relay`: passes on another's words («نقلت X عن Y أن»)
 * - `hold`: said of a text («جاء في البيان أن»)
 */
export type CueClass = (typeof CUE_CLASSES)[number];

/** A form of a reporting verb. */
export interface Cue extends Omit<Inflected, 'form'> {
  readonly lemma: string;
  readonly class: CueClass;
  /** The form has other meanings («بين», «زاد», «عقب»): it counts only at the head of its clause. */
  readonly homograph: boolean;
  /** The prepositions that may stand between the verb and «أن». */
  readonly prepositions: readonly string[];
}

/**
 * A verb: its dictionary form, its class, then past, present and participle. `~` marks a homograph and `+` a verb whose
 * object may be a pronoun written on («وصفها»). Last come the prepositions that may stand between it and «أن»: «أشار
 * [إلى] أن», «شدد [على] أن». A new verb is one new line.
 */
export type VerbLine = readonly [
  lemma: string,
  kind: CueClass,
  stems: string,
  flags?: '' | '~' | '+' | '~+',
  prepositions?: string,
];

const VERBS: readonly VerbLine[] = [
  ['قال', 'say', 'قال يقول قائل', '+'],
  ['صرح', 'say', 'صرح يصرح مصرح'],
  ['تحدث', 'act', 'تحدث يتحدث متحدث', '', 'عن'],
  ['تكلم', 'act', 'تكلم يتكلم متكلم', '', 'عن'],
  ['روى', 'say', 'روى يروي راوي', '', 'عن'],
  ['حكى', 'say', 'حكى يحكي حاكي', '', 'عن'],
  ['سرد', 'say', 'سرد يسرد سارد'],
  ['خاطب', 'say', 'خاطب يخاطب مخاطب', '+'],
  ['هتف', 'say', 'هتف يهتف هاتف', '~'],
  ['صاح', 'say', 'صاح يصيح صائح'],
  ['صرخ', 'say', 'صرخ يصرخ صارخ'],
  ['همس', 'say', 'همس يهمس هامس'],
  ['ردد', 'say', 'ردد يردد مردد'],
  ['غرد', 'say', 'غرد يغرد مغرد'],
  ['كتب', 'say', 'كتب يكتب -', '~'],
  ['دون', 'say', 'دون يدون -', '~'],
  ['نشر', 'say', 'نشر ينشر -', '~'],
  ['خطب', 'say', 'خطب يخطب -', '~'],
  ['مازح', 'say', 'مازح يمازح ممازح'],
  ['هلل', 'say', 'هلل يهلل مهلل'],
  ['تمتم', 'say', 'تمتم يتمتم متمتم'],
  ['غمغم', 'say', 'غمغم يغمغم مغمغم'],
  ['زمجر', 'say', 'زمجر يزمجر مزمجر'],
  ['تهكم', 'say', 'تهكم يتهكم متهكم'],
  ['أضاف', 'say', 'أضاف يضيف مضيف', '', 'إلى'],
  ['تابع', 'say', 'تابع يتابع متابع', '~'],
  ['أردف', 'say', 'أردف يردف مردف'],
  ['استطرد', 'say', 'استطرد يستطرد مستطرد'],
  ['زاد', 'say', 'زاد يزيد -', '~'],
  ['واصل', 'say', 'واصل يواصل مواصل', '~'],
  ['استكمل', 'say', 'استكمل يستكمل مستكمل', '~'],
  ['أكمل', 'say', 'أكمل يكمل مكمل', '~'],
  ['استأنف', 'say', 'استأنف يستأنف مستأنف', '~'],
  ['مضى', 'say', 'مضى يمضي -', '~'],
  ['استدرك', 'say', 'استدرك يستدرك مستدرك'],
  ['استذكر', 'say', 'استذكر يستذكر مستذكر'],
  ['تدارك', 'say', 'تدارك يتدارك متدارك', '~'],
  ['استرسل', 'say', 'استرسل يسترسل مسترسل'],
  ['عاد', 'say', 'عاد يعود -', '~'],
  ['ختم', 'say', 'ختم يختم -', '~'],
  ['اختتم', 'say', 'اختتم يختتم مختتم', '~'],
  ['استهل', 'say', 'استهل يستهل مستهل', '~'],
  ['أعقب', 'say', 'أعقب يعقب -', '~'],
  ['سأل', 'say', 'سأل يسأل سائل', '~+'],
  ['تساءل', 'say', 'تساءل يتساءل متسائل'],
  ['استفسر', 'say', 'استفسر يستفسر مستفسر'],
  ['رد', 'say', 'رد يرد -', '~', 'على'],
  // «[فرد] عليه»: ف is not cut from what is a word of its own.
  ['رد', 'say', 'فرد - -', '~', 'على'],
  ['أجاب', 'say', 'أجاب يجيب مجيب', '+'],
  ['علق', 'say', 'علق يعلق معلق', '', 'على'],
  ['عقب', 'say', 'عقب يعقب معقب', '~', 'على'],
  ['داعب', 'say', 'داعب يداعب مداعب'],
  ['أنشد', 'say', 'أنشد ينشد منشد'],

  ['ذكر', 'state', 'ذكر يذكر -', '+'],
  ['ذكر', 'state', '- - ذاكر', '~'],
  ['أوضح', 'state', 'أوضح يوضح موضح', '+', 'إلى'],
  ['وضح', 'state', 'وضح - -'],
  ['أفاد', 'state', 'أفاد يفيد مفيد', '', 'إلى'],
  ['أعلن', 'state', 'أعلن يعلن معلن', '+', 'عن'],
  ['أخبر', 'state', 'أخبر يخبر مخبر', '+'],
  ['صارح', 'state', 'صارح يصارح مصارح', '+'],
  ['أبلغ', 'state', 'أبلغ - -', '+'],
  ['أبلغ', 'state', '- يبلغ مبلغ', '~'],
  ['بين', 'state', 'بين يبين مبين', '~'],
  ['أبان', 'state', 'أبان - -'],
  ['أشار', 'state', 'أشار يشير مشير', '', 'إلى'],
  ['لفت', 'state', 'لفت يلفت لافت', '', 'إلى'],
  ['نوه', 'state', 'نوه ينوه منوه', '', 'إلى'],
  ['ألمح', 'state', 'ألمح يلمح ملمح', '', 'إلى'],
  ['لمح', 'state', 'لمح - -', '', 'إلى'],
  ['نبه', 'state', 'نبه ينبه منبه', '', 'إلى على من'],
  ['شرح', 'state', 'شرح يشرح شارح'],
  ['فسر', 'state', 'فسر يفسر مفسر', '+'],
  ['لاحظ', 'state', 'لاحظ يلاحظ ملاحظ'],
  ['سجل', 'state', 'سجل يسجل -', '~'],
  ['أسر', 'state', 'أسر يسر -', '~'],
  ['أنبأ', 'state', 'أنبأ ينبئ منبئ'],
  ['أبرز', 'state', 'أبرز - مبرز'],
  ['أشاع', 'state', 'أشاع يشيع مشيع'],
  ['أكد', 'state', 'أكد يؤكد مؤكد', '+', 'على إلى'],
  ['أكد', 'state', '- يوكد موكد', '', 'على'],
  ['شدد', 'state', 'شدد يشدد مشدد', '', 'على'],
  ['أثبت', 'state', 'أثبت يثبت مثبت'],
  ['جزم', 'state', 'جزم يجزم جازم'],
  ['أقر', 'state', 'أقر يقر -', '', 'على'],
  ['اعترف', 'state', 'اعترف يعترف معترف'],
  ['أصر', 'state', 'أصر يصر مصر', '', 'على'],
  ['أقسم', 'state', 'أقسم - -', '', 'على'],
  ['شهد', 'state', 'شهد يشهد -', '~', 'على'],
  ['طمأن', 'state', 'طمأن يطمئن مطمئن', '~+', 'إلى'],
  ['تعهد', 'state', 'تعهد يتعهد متعهد', '', 'على'],
  ['وعد', 'state', 'وعد - واعد', '~'],
  ['أجمع', 'state', 'أجمع - -', '~', 'على'],
  ['نفى', 'state', 'نفى ينفي نافي'],
  ['أنكر', 'state', 'أنكر ينكر منكر'],
  ['كذب', 'state', 'كذب يكذب مكذب', '~'],
  ['فند', 'state', 'فند يفند مفند'],
  ['استبعد', 'state', 'استبعد يستبعد مستبعد'],
  ['دحض', 'state', 'دحض يدحض داحض'],
  ['حذر', 'state', 'حذر يحذر محذر', '+', 'من'],
  ['أنذر', 'state', 'أنذر ينذر منذر', '', 'من'],
  ['هدد', 'state', 'هدد يهدد مهدد', '+'],
  ['توعد', 'state', 'توعد يتوعد متوعد'],
  ['جادل', 'state', 'جادل يجادل مجادل'],
  ['حاجج', 'state', 'حاجج يحاجج محاجج'],
  ['زعم', 'state', 'زعم يزعم زاعم'],
  ['ادعى', 'state', 'ادعى يدعي مدعي'],
  ['اتهم', 'state', 'اتهم يتهم -', '+'],
  ['احتج', 'state', 'احتج يحتج محتج', '', 'على'],
  ['تذرع', 'state', 'تذرع يتذرع متذرع'],
  ['برر', 'state', 'برر يبرر مبرر', '+'],
  ['عزا', 'state', 'عزا يعزو عازي', '', 'إلى'],
  ['أرجع', 'state', 'أرجع - مرجع', '', 'إلى'],
  ['تكهن', 'state', 'تكهن يتكهن متكهن'],
  ['كشف', 'state', 'كشف يكشف كاشف', '', 'عن'],
  ['أظهر', 'state', 'أظهر يظهر -', '~'],
  ['أفصح', 'state', 'أفصح يفصح مفصح', '', 'عن'],
  ['أفشى', 'state', 'أفشى يفشي مفشي'],
  ['سرب', 'state', 'سرب يسرب مسرب'],
  ['باح', 'state', 'باح يبوح بائح'],
  ['خلص', 'state', 'خلص يخلص -', '', 'إلى'],
  ['أورد', 'state', 'أورد يورد -', '+'],
  ['أذاع', 'state', 'أذاع يذيع مذيع'],
  ['بث', 'state', 'بث يبث -', '~'],
  ['تناقل', 'state', 'تناقل يتناقل متناقل'],
  ['لخص', 'state', 'لخص يلخص ملخص'],
  ['نص', 'state', 'نص ينص -', '~', 'على'],
  ['وثق', 'state', 'وثق يوثق موثق', '~'],
  ['وجد', 'state', 'وجد - -'],
  ['كرر', 'act', 'كرر يكرر مكرر'],
  ['جدد', 'act', 'جدد يجدد مجدد'],
  ['أعاد', 'act', 'أعاد يعيد -', '~'],
  ['علل', 'state', 'علل يعلل معلل'],
  ['قطع', 'state', 'قطع - -', '~'],
  ['عاب', 'act', 'عاب يعيب -'],
  ['استدل', 'state', 'استدل يستدل مستدل', '', 'على'],
  ['حسم', 'act', 'حسم يحسم حاسم'],

  ['رأى', 'opinion', 'رأى يرى -'],
  ['ارتأى', 'opinion', 'ارتأى يرتئي مرتئي'],
  ['اعتقد', 'opinion', 'اعتقد يعتقد معتقد'],
  ['ظن', 'opinion', 'ظن يظن ظان', '~'],
  ['توقع', 'opinion', 'توقع يتوقع متوقع'],
  ['رجح', 'opinion', 'رجح يرجح مرجح'],
  ['افترض', 'opinion', 'افترض يفترض مفترض'],
  ['تنبأ', 'opinion', 'تنبأ يتنبأ متنبئ'],
  ['استنتج', 'opinion', 'استنتج يستنتج مستنتج'],
  ['قدر', 'opinion', 'قدر يقدر مقدر', '~'],
  ['خشي', 'opinion', 'خشي يخشى -', '', 'من'],
  ['تخوف', 'opinion', 'تخوف يتخوف متخوف', '', 'من'],
  ['أيقن', 'opinion', 'أيقن يوقن موقن'],
  ['اشتكى', 'opinion', 'اشتكى يشتكي مشتكي', '', 'من'],
  ['شكا', 'opinion', 'شكا يشكو شاكي', '', 'من'],
  ['أسف', 'opinion', 'أسف يأسف آسف'],
  ['استغرب', 'opinion', 'استغرب يستغرب مستغرب', '', 'من'],

  ['أعرب', 'act', 'أعرب يعرب معرب', '', 'عن من'],
  ['عبر', 'act', 'عبر يعبر معبر', '~', 'عن من'],
  ['أبدى', 'act', 'أبدى يبدي مبدي', '', 'من'],
  ['تطرق', 'act', 'تطرق يتطرق متطرق', '', 'إلى'],
  ['أدلى', 'act', 'أدلى يدلي مدلي'],
  ['نطق', 'act', 'نطق ينطق -', '~'],
  ['أيد', 'act', 'أيد يؤيد مؤيد'],
  ['صدق', 'act', 'صدق يصدق -', '~'],
  ['التزم', 'act', 'التزم يلتزم ملتزم'],
  ['وعد', 'act', 'وعد يعد واعد', '~'],
  ['استنكر', 'act', 'استنكر يستنكر مستنكر'],
  ['استهجن', 'act', 'استهجن يستهجن مستهجن'],
  ['تبرأ', 'act', 'تبرأ يتبرأ متبرئ'],
  ['اعترض', 'act', 'اعترض يعترض معترض'],
  ['عارض', 'act', 'عارض يعارض -'],
  ['أشاد', 'act', 'أشاد يشيد مشيد'],
  ['أثنى', 'act', 'أثنى يثني مثني', '', 'على'],
  ['انتقد', 'act', 'انتقد ينتقد منتقد'],
  ['هاجم', 'act', 'هاجم يهاجم -'],
  ['أدان', 'act', 'أدان يدين -'],
  ['دان', 'act', 'دان - -'],
  ['ندد', 'act', 'ندد يندد مندد'],
  ['شكك', 'act', 'شكك يشكك مشكك', '', 'من في'],
  ['دافع', 'act', 'دافع يدافع مدافع', '~', 'عن'],
  ['شجب', 'act', 'شجب يشجب شاجب'],
  ['سخر', 'act', 'سخر يسخر ساخر', '', 'من'],
  ['رحب', 'act', 'رحب يرحب مرحب'],
  ['شكر', 'act', 'شكر يشكر شاكر'],
  ['اعتذر', 'act', 'اعتذر يعتذر معتذر', '', 'عن'],
  ['هنأ', 'act', '- يهنئ مهنئ'],
  ['حيا', 'act', 'حيا - محيي'],
  ['امتدح', 'act', 'امتدح يمتدح ممتدح'],
  ['مدح', 'act', 'مدح يمدح مادح', '~'],
  ['ثمن', 'act', 'ثمن يثمن مثمن'],
  ['استعرض', 'act', 'استعرض يستعرض مستعرض'],
  ['ناقش', 'act', 'ناقش يناقش -'],
  ['تناول', 'act', 'تناول يتناول متناول'],
  ['نظر', 'act', 'نظر ينظر -', '', 'إلى على'],
  ['ألقى', 'act', 'ألقى يلقي -', '~'],
  ['استشهد', 'act', 'استشهد يستشهد مستشهد', '~'],

  ['دعا', 'wish', 'دعا يدعو داعي', '', 'إلى'],
  ['طالب', 'wish', 'طالب يطالب مطالب', '~'],
  ['حث', 'wish', 'حث يحث حاث', '', 'على'],
  ['أهاب', 'act', 'أهاب يهيب مهيب'],
  ['ناشد', 'wish', 'ناشد يناشد مناشد', '+'],
  ['طلب', 'wish', 'طلب يطلب -', '~'],
  ['اقترح', 'wish', 'اقترح يقترح -'],
  ['أمر', 'wish', 'أمر يأمر -', '~'],
  ['أوصى', 'wish', 'أوصى يوصي موصي'],
  ['نصح', 'wish', 'نصح ينصح ناصح', '+'],
  ['تمنى', 'wish', 'تمنى يتمنى متمني'],
  ['أمل', 'wish', 'أمل يأمل آمل', '', 'في'],
  ['رجا', 'wish', 'رجا يرجو راجي'],
  ['نادى', 'wish', 'نادى ينادي منادي', '', 'إلى'],
  ['اشترط', 'wish', 'اشترط يشترط مشترط'],
  ['رفض', 'wish', 'رفض يرفض رافض'],
  ['قرر', 'wish', 'قرر يقرر -', '~'],
  ['قضى', 'wish', 'قضى يقضي -', '~'],
  ['حكم', 'wish', 'حكم يحكم -', '~'],

  ['وصف', 'describe', 'وصف يصف واصف', '+'],
  ['اعتبر', 'describe', 'اعتبر يعتبر معتبر', '+'],
  ['عد', 'describe', 'عد يعد -', '~+'],
  ['سمى', 'describe', 'سمى - -', '+'],
  ['أسمى', 'describe', 'أسمى - -', '+'],
  ['نعت', 'describe', 'نعت ينعت ناعت', '+'],

  ['نقل', 'relay', 'نقل ينقل ناقل', '+', 'عن'],
  ['نسب', 'relay', 'نسب ينسب ناسب', '~', 'إلى'],
  ['اقتبس', 'relay', 'اقتبس يقتبس مقتبس', '', 'عن'],
  ['علم', 'relay', 'علم - -', '~', 'من'],

  ['جاء', 'hold', 'جاء - -', '~'],
  ['ورد', 'hold', 'ورد يرد -', '~'],
  ['تضمن', 'hold', 'تضمن يتضمن متضمن', '', 'على'],
];

/** «مذكرا بأن»: its other forms are a memorandum and memoirs. */
const REMINDING = cueForms(['ذكر', 'state', '- - مذكر']).filter(([, form]) => form === 'مذكرا');
/** «ما [تسميه] المعارضة»: without the pronoun it is written as «يسمى», which names no one who says so. */
const CALLING = cueForms(['سمى', 'describe', '- يسمي -', '+']).filter(([{ object }]) => object);

/** All forms of the reporting verbs. */
export const CUES: Table<Cue> = table('reporting verbs', [...VERBS.flatMap(cueForms), ...REMINDING, ...CALLING], {
  areVerbs: true,
});

/** All forms of one reporting verb. */
export function cueForms([lemma, kind, stems, flags = '', prepositions = '']: VerbLine): Line<Cue>[] {
  const homograph = flags.includes('~');
  const behind = prepositions.split(' ');
  // Each part by its name: spreading the two into one takes ten times as long, and there are thousands.
  return inflect(stems, flags.includes('+')).map(({ form, shape, gender, number, object }) => [
    { lemma, class: kind, homograph, prepositions: behind, shape, gender, number, object },
    form,
  ]);
}

/** Verbs of what is done by speaking whose object stands behind ب: «نوه الوالي [بالمجهودات]». */
export const TAKING_BA: ReadonlySet<string> = new Set('نوه أشاد رحب ندد طالب أوصى هدد تعهد اعترف'.split(' '));

/** Verbs with a thing or someone for their object: «أكد مصدر آخر [الحصيلة]», «حثت الوزارة [وسائل] الإعلام على». */
export const TAKING_OBJECT: ReadonlySet<string> = new Set(
  'أكد نفى دعا حث ناشد أرجع عزا أقر أيد دان أدان استنكر أبدى رفض اتهم هاجم انتقد أبلغ وصف كشف استبعد توقع أعلن زعم اعتبر سجل سمى أفاد'.split(
    ' ',
  ),
);

/** Verbs that have no noun for their object before «أن»: «يقول [منتقدوها] إن». */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set('قال صرح أشار رأى اعتقد زعم ادعى اعترف'.split(' '));

/** Verbs with whom one tells for their object: «أبلغ المسؤول [الصحافيين]». */
export const TELLING_WHOM: ReadonlySet<string> = new Set('أبلغ أخبر أبدى طمأن برر'.split(' '));

/** Verbs with which the last speaker goes on: «[وأضاف] أن». */
export const CONTINUING: ReadonlySet<string> = new Set(
  'أضاف تابع أردف استطرد زاد واصل استكمل أكمل مضى استدرك تدارك استرسل ختم اختتم'.split(' '),
);

/** Verbs of an answer: whom the question names does not give it. */
export const ANSWERING: ReadonlySet<string> = new Set('أجاب رد'.split(' '));

/** Verbs that say something where they are denied: «لم [يستبعد] الوزير أن». */
export const DENYING: ReadonlySet<string> = new Set(['استبعد']);

/** Verbs whose object is who is spoken to: «شكر [جميع الحضور]», «سأل [جده]». */
export const ADDRESSING: ReadonlySet<string> = new Set('دعا خاطب ناشد شكر أخبر أبلغ سأل حث حذر نصح'.split(' '));

/** Verbs with which a thing shows something and says nothing: «أثبتت [الأيام] أن». */
export const SHOWING: ReadonlySet<string> = new Set('أثبت أنذر'.split(' '));

/** Verbs of deeds, which say nothing but with «أن» or marks right behind them: «[سجل] الهدف في «الديربي»». */
export const DOING: ReadonlySet<string> = new Set('أثبت أظهر سأل سجل قرر وجد'.split(' '));

/** Verbs that tell nothing of whom or what they take, unless «أن» stands behind it: «يشكو [الوحدة]», «خاطب [الجماهير]». */
export const AFFECTING: ReadonlySet<string> = new Set('خاطب مازح داعب هدد شكا اشتكى أنشد حكى'.split(' '));
