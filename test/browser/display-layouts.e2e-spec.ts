import type { Browser, Page } from 'playwright-core';
import { until } from '../local/local-gate.js';
import { busy, CLOCK, closed, crowded, empty } from './fixture/boards.mjs';
import { openChromium, SIZES, startFixture } from './fixture/fixture.mjs';
import { heapOf, hearSounds, shiftOf } from './display-measures.mjs';
import { capitalHeight, cutOff, fontSize, scrolls } from './measures.mjs';

/** `DISPLAY_UPDATES=100000` is the whole run; it takes some minutes. */
const BUNCH = 2_000;
/** By then the browser has compiled what it will; before that its heap grows by code, not by what the page keeps. */
const WARM = 20_000;
const UPDATES = Number(process.env['DISPLAY_UPDATES'] ?? 6_000);

/** Most of the six seconds that a language is shown; after as many without a word from its server a display connects anew. */
const LATER = 4_000;

let fixture: Awaited<ReturnType<typeof startFixture>>;
let browser: Browser;
beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixture(), openChromium()]);
}, 30_000);
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZES[0] ?? null });
  await page.clock.install();
  await page.goto(`${fixture.origin}/display/${path}#device=good`);
  await page.waitForSelector('.screen[data-trust=fresh]');
  return page;
}

/** About five seconds later, in which most sentences are said and a display asks anew what it is to do; its server is heard between. */
async function later(page: Page): Promise<void> {
  await page.clock.fastForward(LATER);
  await fixture.tell({});
  await page.waitForTimeout(200);
}

describe('The display of a yard', () => {
  it('never scrolls nor cuts anything off, in three languages at both sizes', async () => {
    const boards = { HUU_NGHI: busy, TAN_THANH: crowded, COC_NAM: closed, CHI_MA: empty };
    await fixture.tell({ boards, clock: CLOCK, clockKind: 'scaled', yardCode: '048213' });
    await Promise.all(
      Object.keys(boards).map(async (gate) => {
        const page = await open(`${gate}/HN-XUAN-CUONG`);
        await page.waitForSelector('.big-code [aria-label="048213"]', { timeout: 10_000 });
        for (const language of ['vi', 'zh', 'en']) {
          await page.waitForSelector(`.screen[lang=${language}] .band`, { timeout: 25_000 });
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const found = { scrolls: await scrolls(page), cut: await cutOff(page) };
            expect({ gate, language, size, ...found }).toEqual({ gate, language, size, scrolls: false, cut: [] });
          }
          await page.clock.fastForward(LATER);
        }
        await page.close();
      }),
    );
  }, 60_000);

  it('is legible: capitals of 113 px for its code and the calls, 58 px for who is next', async () => {
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK, yardCode: '048213' });
    const page = await open('HUU_NGHI/HN-XUAN-CUONG');
    await page.waitForSelector('.big-code [aria-label="048213"]');
    expect(await capitalHeight(page, '.code-now')).toBeGreaterThanOrEqual(113);
    expect(await capitalHeight(page, '.yard-call > .code')).toBeGreaterThanOrEqual(113);
    expect(await capitalHeight(page, '.yard-next .code')).toBeGreaterThanOrEqual(55);
    expect(await fontSize(page, '.big-code p')).toBeGreaterThanOrEqual(28);
    await page.close();
  }, 20_000);
});

describe('A display that runs for weeks', () => {
  it('moves its whole layout by three pixels every four minutes, to nine places, so that no edge burns in', async () => {
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK });
    const page = await browser.newPage({ viewport: SIZES[0] ?? null });
    await page.addInitScript(`
      const real = performance.now.bind(performance);
      window.skipped = 0;
      performance.now = () => real() + window.skipped;`);
    await page.goto(`${fixture.origin}/display/HUU_NGHI#device=good`);
    await page.waitForSelector('.call .code');
    const places = new Set<string>();
    for (let n = 0; n < 9; n++) {
      const [x, y] = await shiftOf(page);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(3);
      places.add(`${x} ${y}`);
      await page.evaluate('window.skipped += 4 * 60_000');
      await until(async () => String(await shiftOf(page)) !== String([x, y]), 5_000);
    }
    expect(places.size).toBe(9);
    await page.close();
  }, 40_000);

  it(
    'holds its memory within 5 % over thousands of updates',
    async () => {
      await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK });
      const page = await open('HUU_NGHI');
      // In bunches that the page has drawn before the next: no display is sent thousands a second.
      const flood = async (from: number, to: number) => {
        for (let at = from; at < to; at += BUNCH) {
          await fixture.tell({ gate: 'HUU_NGHI', flood: { lane: 'HUU_NGHI-2', from: at, count: BUNCH } });
          const last = String((at + BUNCH - 1) % 10_000).padStart(4, '0');
          await page.waitForSelector(`.call [aria-label="E-${last}"]`, { timeout: 30_000 });
        }
        await page.waitForTimeout(2_000);
        return heapOf(page);
      };
      const before = await flood(0, WARM);
      const after = await flood(WARM, WARM + UPDATES);
      process.stdout.write(`heap ${before} → ${after} bytes over ${UPDATES} updates\n`);
      expect(after / before).toBeLessThan(1.05);
      await page.close();
    },
    120_000 + UPDATES * 4,
  );
});

describe('The voice of a display', () => {
  it('says a new call twice in each language from its own clips, when it is the one that speaks', async () => {
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK, my: { speaks: true, volume: 30 } });
    const page = await browser.newPage({ viewport: SIZES[0] ?? null });
    const sounds = await hearSounds(page);
    await page.clock.install();
    const toldHowLoud = page.waitForResponse(/me\/display/);
    await page.goto(`${fixture.origin}/display/HUU_NGHI#device=good`);
    await page.waitForSelector('.call .code');
    await toldHowLoud;
    await later(page);
    expect(await sounds()).toEqual({ clips: 0, gains: [] });
    await fixture.tell({ gate: 'HUU_NGHI', flood: { lane: 'HUU_NGHI-2', count: 1 } });
    // "mời xe", E, four digits, "vào làn", 2: eight clips, four times.
    for (let said = 1; said <= 4; said++) {
      await until(async () => (await sounds()).clips >= said * 8, 20_000);
      await later(page);
    }
    // No fifth time.
    await later(page);
    expect(await sounds()).toEqual({ clips: 32, gains: [0.3, 0.3, 0.3, 0.3] });
    await page.close();
  }, 90_000);

  it('is tested when told to, and is silent for calls on a display that does not speak', async () => {
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK });
    const page = await browser.newPage({ viewport: SIZES[0] ?? null });
    const sounds = await hearSounds(page);
    await page.clock.install();
    const toldHowLoud = page.waitForResponse(/me\/display/);
    await page.goto(`${fixture.origin}/display/HUU_NGHI#device=good`);
    await page.waitForSelector('.call .code');
    await toldHowLoud;
    await fixture.tell({ gate: 'HUU_NGHI', flood: { lane: 'HUU_NGHI-2', count: 1 } });
    await page.waitForSelector('.call [aria-label="E-0000"]');
    await later(page);
    expect((await sounds()).clips).toBe(0);
    await fixture.tell({ my: { orders: [{ order: 'o-9', kind: 'SPEAK' }] } });
    for (let said = 0; said <= 4; said++) {
      await until(async () => (await sounds()).clips >= said, 20_000);
      await later(page);
    }
    expect((await sounds()).clips).toBe(4);
    await page.close();
  }, 60_000);
});
