import { parseArticle } from 'khabar';
import { parseArticleHtml } from 'khabar/html';

const BODY = new Set(['headline', 'subheadline', 'heading', 'paragraph']);
const page = document.querySelector('#page');
const article = document.querySelector('#article');
const quotes = document.querySelector('#quotes');

page.addEventListener('input', () => {
  const isHtml = page.value.trimStart().startsWith('<');
  const parsed = isHtml ? parseArticleHtml(page.value) : parseArticle(page.value);
  article.replaceChildren(...parsed.blocks.map(showBlock));
  quotes.replaceChildren(...parsed.quotes.map(showQuote));
});

// Text nodes only: nothing of a pasted page is ever read as markup.
function showBlock({ role, rule, text }) {
  const block = document.createElement(role === 'headline' ? 'h1' : 'p');
  block.textContent = text;
  block.title = `${role}: ${rule}`;
  block.classList.toggle('removed', !BODY.has(role));
  return block;
}

function showQuote({ speaker, text }) {
  const item = document.createElement('li');
  item.textContent = `${speaker?.name ?? '؟'}: ${text}`;
  return item;
}
