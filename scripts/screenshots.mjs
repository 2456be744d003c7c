// Pictures of the playground for the docs: npm run build:playground && node scripts/screenshots.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';

const root = new URL('../', import.meta.url).pathname;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const server = createServer(({ url = '/' }, response) => {
  const path = url === '/' ? '/index.html' : url.split(/[?#]/)[0];
  response
    .writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' })
    .end(readFileSync(`${root}playground${path}`));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(`${root}docs/images`, { recursive: true });
for (const [name, width, height, colorScheme] of [
  ['playground', 1280, 1100, 'light'],
  ['playground-dark', 1280, 1100, 'dark'],
  ['playground-phone', 390, 844, 'light'],
]) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector('.article');
  await page.evaluate(() => document.fonts.ready);
  if (width < 500) await page.locator('.article').scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${root}docs/images/${name}.png` });
}
await browser.close();
server.close();
