import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.js';
import { servePlayground } from './serve.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TEXT = `أمطار على السراة
أبها - واس
هطلت أمطار غزيرة على السراة يوم 14 نوفمبر 2024، وأغلقت طرقا عدة.
وقال مدير الدفاع المدني سالم القحطاني: «لم نسجل إصابات، وستفتح الطرق قريبا».
شارك هذا الموضوع:`;

describe.skipIf(!hasChromium)('the playground', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    ({ url, server } = await servePlayground());
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    complaints = [];
    requests = [];
    await open('');
  });
  afterEach(async () => {
    // Whatever a test does: no complaint on the console, no request that leaves the page.
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  async function open(fragment: string): Promise<void> {
    page = await browser.newPage();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url + fragment);
    await page.waitForSelector('.article');
  }

  async function paste(text: string): Promise<void> {
    await page.fill('#text', text);
    const [first = ''] = text.split('\n');
    if (first !== '' && !first.startsWith('<'))
      await page.waitForFunction((line) => document.querySelector('.article')?.textContent?.includes(line), first);
    else await page.waitForTimeout(400);
  }

  it('opens with a sample, in Arabic and right to left', async () => {
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await page.locator('.quote').count()).toBeGreaterThan(3);
  });

  it('shows what is pasted: the headline, marks, and what was removed', async () => {
    await paste(TEXT);
    expect(await page.locator('.article h2').textContent()).toBe('أمطار على السراة');
    expect(await page.locator('.mark.date').first().textContent()).toBe('يوم 14 نوفمبر 2024');
    expect(await page.locator('.mark.quote').first().textContent()).toBe('لم نسجل إصابات، وستفتح الطرق قريبا');
    expect(await page.locator('.said li strong').textContent()).toBe('سالم القحطاني');
    expect(await page.locator('.removed[data-role=share] p').textContent()).toBe('شارك هذا الموضوع:');
  });

  it('tells the rule behind a mark that is clicked, or reached by the keyboard', async () => {
    await paste(TEXT);
    await page.locator('.mark.quote').first().click();
    expect(await page.locator('.rule').textContent()).toContain('سالم القحطاني');
    await page.locator('.mark.date').first().focus();
    expect(await page.locator('.rule').textContent()).toContain('2024-11-14');
  });

  it('puts a removed piece back by a click, and takes it out again', async () => {
    await paste(TEXT);
    const piece = page.locator('.removed[data-role=share]');
    await piece.locator('button').click();
    expect(await piece.getAttribute('class')).toContain('restored');
    expect(await piece.locator('button').getAttribute('aria-pressed')).toBe('true');
    await piece.locator('button').click();
    expect(await piece.getAttribute('class')).not.toContain('restored');
  });

  it('reckons from the reference date', async () => {
    await paste('أعلنت الوزارة مساء أمس عن خطة جديدة للطرق في المحافظة.');
    await page.fill('#reference', '2024-05-16');
    await page.waitForSelector('.timeline li');
    expect(await page.locator('.timeline code').textContent()).toBe('2024-05-15');
  });

  it('has a link that carries the text itself', async () => {
    await paste(TEXT);
    await page.fill('#reference', '2024-11-15');
    await page.locator('button.share').click();
    await page.waitForFunction(() => location.hash.length > 10);
    const fragment = await page.evaluate(() => location.hash);
    await page.close();
    await open(fragment);
    expect(await page.inputValue('#text')).toBe(TEXT);
    expect(await page.inputValue('#reference')).toBe('2024-11-15');
    expect(await page.locator('.article h2').textContent()).toBe('أمطار على السراة');
  });

  it('opens a sample that is chosen, a page of HTML too', async () => {
    await page.selectOption('#sample', 'jannah-hospital');
    await page.waitForFunction(() => (document.querySelector('#text') as HTMLTextAreaElement).value.startsWith('<'));
    expect(await page.locator('.article h2').count()).toBe(1);
  });

  it('speaks English', async () => {
    await page.locator('button.language').click();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'en',
      'ltr',
    ]);
    expect(await page.locator('h1').textContent()).toContain('Khabar');
    expect(await page.locator('.article').getAttribute('dir')).toBe('auto');
  });

  it.each([
    '<p>خبر</p><script>alert(1)</script>',
    '<img src=x onerror="alert(1)"><p>قال الوزير إن العمل بدأ أمس في المدينة.</p>',
    '<a href="javascript:alert(1)">اضغط</a><p>قال الوزير إن العمل بدأ أمس في المدينة.</p>',
    '<style>body{display:none}</style><p>قال الوزير إن العمل بدأ أمس في المدينة.</p>',
    '<iframe src="https://example.org"></iframe><svg onload="alert(1)"><p>قال الوزير إن العمل بدأ أمس.</p>',
  ])('runs nothing of %s', async (html) => {
    await paste(html);
    expect(await page.locator('#app :is(script, img, iframe, svg, style, a)').count()).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it.each([
    ['ar', 'light'],
    ['ar', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ])('axe finds nothing: %s, %s', async (language, theme) => {
    if (language === 'en') await page.locator('button.language').click();
    if (theme !== (await page.evaluate(() => document.documentElement.dataset.theme)))
      await page.locator('button.theme').click();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
