import '@fontsource/noto-naskh-arabic/arabic-400.css';
import '@fontsource/noto-naskh-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans-arabic/latin-400.css';
import '@fontsource/ibm-plex-sans-arabic/latin-600.css';
import './style.css';
import { articleView } from './article-view.js';
import { button, el } from './dom.js';
import { panel, ruleView } from './panel.js';
import { read } from './reading.js';
import { SAMPLES } from './samples.js';
import { fromFragment, toFragment } from './share.js';
import { type Language, say } from './words.js';

const state = {
  language: 'ar' as Language,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  text: '',
  reference: '',
  sample: '',
};
const app = document.querySelector('#app') as HTMLElement;
const results = el('div', { class: 'results' });
const status = el('p', { class: 'status', role: 'status' });

/** The article anew, when the text, the reference date or the language changes. */
function showResults(): void {
  const { language, text, reference } = state;
  if (text.trim() === '') {
    results.replaceChildren();
    return;
  }
  const reading = read(text, reference);
  const rule = el(
    'section',
    { class: 'rule', 'aria-live': 'polite', 'aria-label': say('rule', language) },
    el('p', {}, say('pointed', language)),
  );
  results.replaceChildren(
    el(
      'section',
      { class: 'reading', 'aria-label': say('article', language) },
      articleView(reading, language, (marks) => rule.replaceChildren(...ruleView(marks, reading.article, language))),
    ),
    el('aside', { 'aria-label': say('details', language) }, rule, panel(reading.article, language)),
  );
}

/** The whole page anew, when its language or its colours change. */
function showPage(): void {
  const { language, dark } = state;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  const text = el('textarea', {
    id: 'text',
    dir: 'auto',
    rows: '8',
    spellcheck: 'false',
    placeholder: say('placeholder', language),
  });
  text.value = state.text;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener('input', () => {
    state.text = text.value;
    clearTimeout(waiting);
    waiting = setTimeout(showResults, 150);
  });
  const set = (value: string): void => {
    text.value = state.text = value;
    showResults();
  };
  text.addEventListener('dragover', (event) => event.preventDefault());
  text.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    file.text().then(set);
  });
  const sample = el(
    'select',
    { id: 'sample' },
    el('option', { value: '' }, say('choose', language)),
    ...SAMPLES.map(({ name }) => el('option', { value: name }, name)),
  );
  sample.value = state.sample;
  sample.addEventListener('change', async () => {
    state.sample = sample.value;
    set((await SAMPLES.find(({ name }) => name === sample.value)?.load()) ?? '');
  });
  const reference = el('input', { id: 'reference', type: 'date', value: state.reference });
  reference.addEventListener('change', () => {
    state.reference = reference.value;
    showResults();
  });
  const share = button(say('share', language), { class: 'share' }, async () => {
    history.replaceState(null, '', await toFragment(state));
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    status.textContent = say('shared', language);
  });
  app.replaceChildren(
    el(
      'header',
      {},
      el('h1', {}, say('title', language)),
      el(
        'div',
        { class: 'tools' },
        button(say('other', language), { class: 'language', lang: language === 'ar' ? 'en' : 'ar' }, () => {
          state.language = language === 'ar' ? 'en' : 'ar';
          showPage();
        }),
        button(say(dark ? 'light' : 'dark', language), { class: 'theme' }, () => {
          state.dark = !dark;
          showPage();
        }),
      ),
    ),
    el(
      'main',
      {},
      el('p', { class: 'lead' }, say('lead', language)),
      el(
        'div',
        { class: 'input' },
        el('label', { for: 'text' }, say('input', language)),
        text,
        el(
          'div',
          { class: 'controls' },
          el('label', {}, say('sample', language), sample),
          el('label', {}, say('reference', language), reference),
          share,
          status,
        ),
      ),
      results,
    ),
  );
  showResults();
}

fromFragment(location.hash).then(async (shared) => {
  if (shared !== null) Object.assign(state, shared);
  else {
    state.sample = SAMPLES[0]?.name ?? '';
    state.text = (await SAMPLES[0]?.load()) ?? '';
  }
  showPage();
});
