import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { parseArticle } from 'khabar';
import { decodePage, parseArticleHtml } from 'khabar/html';

const MEGABYTE = 1024 * 1024;

/**
 * POST /articles takes a page, HTML or text by its Content-Type, and answers with the Article.
 * ?reference= is the day that relative dates are reckoned from, ?url= the address of the page.
 */
export const app = new Hono();

app.post('/articles', bodyLimit({ maxSize: 10 * MEGABYTE }), async (context) => {
  const [type, charset] = readType(context.req.header('Content-Type') ?? '');
  if (type !== 'text/html' && type !== 'text/plain')
    return context.json({ error: `expected text/html or text/plain, got ${type || 'no Content-Type'}` }, 415);
  const content = decodePage(new Uint8Array(await context.req.arrayBuffer()), charset);
  const { reference: referenceDate, url } = context.req.query();
  const parse = type === 'text/html' ? parseArticleHtml : parseArticle;
  try {
    return context.json(parse(content, { referenceDate, url }));
  } catch (error) {
    // The one thing that the caller can get wrong: a reference date that is none.
    if (error instanceof TypeError) return context.json({ error: error.message }, 400);
    throw error;
  }
});

/** «text/html; charset=windows-1256» -> ['text/html', 'windows-1256'] */
function readType(header) {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  return [
    type,
    parameters
      .find((part) => part.startsWith('charset='))
      ?.slice('charset='.length)
      .replaceAll('"', ''),
  ];
}
