import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DATA_SETS, LICENCE } from '../../../src/border/reports/open-data/data-sets.js';
import { FIGURE_COLUMNS } from '../../../src/border/reports/open-data/figure-columns.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { axeFaults, runsOut } from '../measures.mjs';
import { BUTTONS, LOOKS, type Look } from '../faces/looked-at.js';
import { DESK, PHONE } from '../faces/people.js';
import { busy, calm, CLOCK } from './gates-now.mjs';
import { answerMade, type Made } from './made-answers.js';

jest.setTimeout(300_000);

const FOLDER = process.env['SCREENSHOTS'];
const found = { code: 'HN-E-0417', gate: 'HUU_NGHI', direction: 'EXPORT', hour: null, binding: true };
const called = { ...found, status: 'CALLED', lane: 'HN-X4' };
const slip = {
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  number: 1,
  issuedAt: '2026-11-30T01:00:00Z',
  validUntil: '2026-12-30T01:00:00Z',
};
const LANES = { lanes: [{ lane: 'HN-X4', kind: 'BORDER', label: '4' }] };
const OPEN = { licence: LICENCE, sets: DATA_SETS, columns: FIGURE_COLUMNS };

async function lookUp(page: Page): Promise<void> {
  await page.locator('input[name=code]').fill('hn e 0417');
  await page.locator('input[name=plate]').fill('345');
  await page.locator('.look-up button').click();
}

/** Every state of the page: its address, what the gate answers, what is done first, and what then must stand there. */
const STATES: Readonly<
  Record<string, { path: string; made?: Made; does?: (page: Page) => Promise<void>; shows: string }>
> = {
  busy: { path: '/', shows: '.chart canvas' },
  calm: { path: '/', made: { status: calm, days: [] }, shows: '.gate' },
  stale: { path: '/', made: { age: 400 }, shows: '.message.held' },
  // Said after eight seconds.
  silent: { path: '/', made: { silent: true }, does: (page) => page.clock.fastForward(8_500), shows: '.message.held' },
  table: { path: '/', does: (page) => page.locator('summary').click(), shows: 'details[open] td' },
  called: {
    path: '/',
    made: { others: { 'ticket-lookup': [200, called], 'gates/': [200, LANES] } },
    does: lookUp,
    shows: '.ticket-code',
  },
  'not-found': {
    path: '/',
    made: { others: { 'ticket-lookup': [404, { code: 'not-found' }] } },
    does: lookUp,
    shows: '.look-up .message',
  },
  'wrong-code': { path: '/', does: (page) => page.locator('.look-up button').click(), shows: '.wrong' },
  slip: { path: '/slip', shows: 'textarea' },
  'slip-valid': {
    path: '/slip#LSP1:X',
    made: { others: { 'slips/check': [200, { ...slip, valid: true }] } },
    shows: '.ticket-code',
  },
  'slip-over': {
    path: '/slip#LSP1:X',
    made: { others: { 'slips/check': [200, { ...slip, valid: false, why: 'pass-over' }] } },
    shows: '.ticket-code',
  },
  'slip-false': {
    path: '/slip#LSP1:X',
    made: { others: { 'slips/check': [422, { code: 'pass-not-ours' }] } },
    shows: '.message.closed',
  },
  'open-data': { path: '/open-data', made: { others: { 'open-data': [200, OPEN] } }, shows: '.columns-table' },
};

/** One of each page is looked at in every size and language; its other states on a telephone, unless pictures are wanted. */
const WHOLE = ['busy', 'slip-valid', 'open-data'];
const LOOKS_IN_VIETNAMESE: readonly Look[] = [
  { theme: 'light', language: 'vi', judged: 'all' },
  { theme: 'dark', language: 'vi', judged: 'colours' },
];

describe('The public page', () => {
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  beforeAll(async () => {
    // Nobody listens there: every answer is made.
    served = await startFaces('http://127.0.0.1:9');
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it.each(Object.keys(STATES))('has nothing that axe finds, or runs out of the screen: %s', async (name) => {
    const { path, made, does, shows } = STATES[name]!;
    const faults: string[] = [];
    const whole = FOLDER !== undefined || WHOLE.includes(name);
    for (const [size, viewport] of Object.entries(whole ? { phone: PHONE, desk: DESK } : { phone: PHONE })) {
      const page = await browser.newPage({ viewport });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      await answerMade(page, made);
      if (made?.silent) await page.clock.install();
      const [plain = '', hash = ''] = path.split('#');
      await page.goto(`${served.origin}${plain}?lang=vi${hash && `#${hash}`}`);
      if (name !== 'silent') await page.locator('h1').first().waitFor();
      await does?.(page);
      for (const { language, theme, judged } of whole ? LOOKS : LOOKS_IN_VIETNAMESE) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.getByRole('button', { name: BUTTONS[language] }).click();
        await page.locator(`html[lang=${language}]`).waitFor();
        await page.locator(shows).first().waitFor({ timeout: 20_000 });
        const here = `public-${name}-${size}-${language}-${theme}`;
        faults.push(...(await axeFaults(page, judged)).map((fault) => `${here} ${fault}`));
        if (await runsOut(page)) faults.push(`${here} runs out of the screen`);
        if (!FOLDER) continue;
        await mkdir(FOLDER, { recursive: true });
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(FOLDER, `${here}.png`), fullPage: true });
      }
      await page.close();
    }
    expect(faults).toEqual([]);
  });

  it('has targets of 24 px and more, and is used by keyboard alone', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await answerMade(page, { others: { 'ticket-lookup': [200, called], 'gates/': [200, LANES] } });
    await page.goto(`${served.origin}/?lang=en`);
    await page.locator('.chart canvas').waitFor();
    const small = await page
      .locator('button, input, summary, nav a')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('input[name=code]').focus();
    await page.keyboard.type('HN-E-0417');
    await page.keyboard.press('Tab');
    await page.keyboard.type('345');
    await page.keyboard.press('Enter');
    await page.getByText('Called: go to lane 4 now').waitFor();
    await page.close();
  });

  it('keeps the language in the address and on the device', async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'fr' });
    const page = await context.newPage();
    await answerMade(page);
    await page.goto(`${served.origin}/`);
    await page.locator('html[lang=vi] .gate').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('html[lang=zh] .gate').first().waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
    await page.goto(`${served.origin}/`);
    await page.locator('html[lang=zh] .gate').first().waitFor();
    await page.goto(`${served.origin}/?lang=en`);
    await page.locator('html[lang=en] .gate').first().waitFor();
    await context.close();
  });

  it('keeps to the newer answer when an older one comes late', async () => {
    const page = await browser.newPage({ viewport: PHONE, locale: 'en' });
    await answerMade(page, { status: calm });
    let letGo: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (letGo = resolve));
    const json = { epoch: 'made', seq: 1, state: busy };
    await page.route(
      '**/api/v1/public-status',
      async (route) => {
        await late;
        await route.fulfill({ json, headers: { 'gate-clock': CLOCK, age: '3' } });
      },
      { times: 1 },
    );
    const first = page.waitForRequest('**/api/v1/public-status');
    await page.goto(`${served.origin}/?lang=en`);
    const asked = await first;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('.gate').first().waitFor();
    letGo();
    await (await asked.response())?.finished();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.locator('main').innerText()).not.toContain('Dense fog');
    await page.close();
  });
});
