import { describe, expect, it } from 'vitest';
import { parseArticleHtml } from '../../src/html.js';

const OWN = [
  'سلفيت تصلح شارعها الرئيسي',
  'أعلنت بلدية سلفيت أنها ستبدأ أعمال الصيانة في الشارع الرئيسي، وأن العمل لن يتجاوز ثلاثة أسابيع.',
  'وقال مدير المشروع إن السكان طلبوا ذلك مرات كثيرة، وإن المال صار حاضرا.',
];
const [TITLE, LEAD, NEXT] = OWN;

/** The blocks of a page that are not the article's own, with their rules. */
function rolesOf(inside: string, outside: string): string[] {
  const html = `<article><h1>${TITLE}</h1><p>${LEAD}</p>${inside}<p>${NEXT}</p></article>${outside}`;
  return parseArticleHtml(`<html><body>${html}</body></html>`)
    .blocks.filter(({ role, text }) => !OWN.includes(text) || (role !== 'headline' && role !== 'paragraph'))
    .map(({ role, rule, text }) => `${role} (${rule}): ${text}`);
}

describe('inside the content, words speak where the markup is silent', () => {
  it.each([
    // A class says where the rights end; without one they end the text.
    ['<div class="copyright">© 2024 صحيفة الضفة</div>', ['copyright (html: class copyright): © 2024 صحيفة الضفة']],
    [
      '<p>© 2024 صحيفة الضفة</p>',
      ['copyright (rights sign): © 2024 صحيفة الضفة', `other (behind the end of the text): ${NEXT}`],
    ],
    [
      '<div class="related-posts"><h3>اقرأ أيضا</h3><a href="/a">أمطار على الخليل</a></div>',
      ['related (html: class related): اقرأ أيضا', 'related (html: class related): أمطار على الخليل'],
    ],
    [
      '<p>اقرأ أيضا</p><p>أمطار على الخليل</p>',
      ['related («اقرأ أيضا»): اقرأ أيضا', 'related (below a heading of other stories): أمطار على الخليل'],
    ],
    [
      '<nav><a href="/a">المقال السابق</a></nav><p>هذا عدل</p>',
      ['navigation (html: nav): المقال السابق', 'heading (short line above a sentence): هذا عدل'],
    ],
    ['<span class="date">محدثة 17:49 17.03.2020</span>', ['modified («محدثة»): محدثة 17:49 17.03.2020']],
    ['<h2>إعلان</h2>', ['ad («إعلان»): إعلان']],
    ['<h2>مطالب السكان</h2>', ['heading (html: heading): مطالب السكان']],
    ['<figcaption>شارك هذا الخبر</figcaption>', ['caption (html: caption): شارك هذا الخبر']],
    ['<div class="share">3 دقائق قراءة</div>', ['share (html: class share): 3 دقائق قراءة']],
  ])('%s', (html, roles) => expect(rolesOf(html, '')).toEqual(roles));
});

describe('outside, words only tell one furniture from another', () => {
  it.each([
    ['<footer>© 2024 صحيفة الضفة</footer>', ['copyright (rights sign): © 2024 صحيفة الضفة']],
    ['<footer>صحيفة الضفة</footer>', ['navigation (html: outside the content): صحيفة الضفة']],
    [
      '<footer>تصدر صحيفة الضفة كل صباح. المصدر: رويترز</footer>',
      ['navigation (html: outside the content): تصدر صحيفة الضفة كل صباح. المصدر: رويترز'],
    ],
    ['<footer>كتب: سامي الحاج</footer>', ['navigation (html: outside the content): كتب: سامي الحاج']],
    ['<footer>نشر في 16 مايو 2024</footer>', ['navigation (html: outside the content): نشر في 16 مايو 2024']],
    ['<footer>آخر تحديث: 16 مايو 2024</footer>', ['navigation (html: outside the content): آخر تحديث: 16 مايو 2024']],
    ['<footer>المصدر: رويترز</footer>', ['navigation (html: outside the content): المصدر: رويترز']],
    ['<footer>صورة: رويترز</footer>', ['navigation (html: outside the content): صورة: رويترز']],
    ['<footer>شارك هذا الخبر</footer>', ['share («شارك هذا الخبر»): شارك هذا الخبر']],
    [
      '<aside><h3>الأكثر قراءة</h3><p>أمطار على الخليل</p></aside>',
      ['related («الأكثر قراءة»): الأكثر قراءة', 'navigation (html: outside the content): أمطار على الخليل'],
    ],
    ['<div class="date">16 مايو 2024</div>', ['navigation (html: outside the content): 16 مايو 2024']],
  ])('%s', (html, roles) => expect(rolesOf('', html)).toEqual(roles));
});
