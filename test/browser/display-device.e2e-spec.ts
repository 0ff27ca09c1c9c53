import type { Browser, Page } from 'playwright-core';
import { busy, CLOCK } from './fixture/boards.mjs';
import { openChromium, SIZES, startFixture } from './fixture/fixture.mjs';
import { pictureSize } from './display-measures.mjs';
import { capitalHeight, fontSize, scrolls } from './measures.mjs';

let fixture: Awaited<ReturnType<typeof startFixture>>;
let browser: Browser;
const complaints: string[] = [];
const boards = { HUU_NGHI: busy };

beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixture(), openChromium()]);
}, 30_000);
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});
beforeEach(() => fixture.tell({ boards, clock: CLOCK }));

async function open(path: string, size = SIZES[0]): Promise<Page> {
  const page = await browser.newPage({ viewport: size ?? null });
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.clock.install();
  await page.goto(`${fixture.origin}/display/${path}`);
  return page;
}

/** Four seconds later a display asks anew what it is to be and to do. */
async function asksAgain(page: Page): Promise<void> {
  const asked = page.waitForResponse(/me\/display\?|display-pairings\/token/);
  await page.clock.fastForward(4_000);
  await asked;
}

const told = async (what: string) => (await fetch(`${fixture.origin}/told/${what}`)).json();

describe('A display as a device', () => {
  it('shows its code large, in three languages what to do with it, and is the board of its yard once claimed', async () => {
    const page = await open('TAN_THANH');
    await page.waitForSelector('.pairing-code[data-code=K7QMXW]', { timeout: 5_000 });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const share = size.height / 1080;
      expect(await scrolls(page)).toBe(false);
      expect(await capitalHeight(page, '.pairing-code')).toBeGreaterThanOrEqual(150 * share);
      expect(await fontSize(page, '.pairing section p')).toBeGreaterThanOrEqual(28 * share);
    }
    const claimed = { token: 'good', gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG', layout: 'YARD' };
    await fixture.tell({ claimed, yardCode: '048213' });
    await asksAgain(page);
    await page.waitForURL('**/display/HUU_NGHI/HN-XUAN-CUONG', { timeout: 10_000 });
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 10_000 });
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 10_000 });
    await page.close();
  }, 40_000);

  it('shows its name over everything when asked, once, and the board again after a while', async () => {
    const page = await open('HUU_NGHI#device=good');
    await page.waitForSelector('.call .code');
    await fixture.tell({ my: { zone: 'Cổng vào', orders: [{ order: 'o-1', kind: 'IDENTIFY' }] } });
    await asksAgain(page);
    await page.waitForSelector('.name-panel >> text=Bãi Xuân Cương, cổng vào', { timeout: 8_000 });
    expect(await capitalHeight(page, '.name-panel strong')).toBeGreaterThanOrEqual(80);
    await page.clock.fastForward(16_000);
    expect(await page.locator('.name-panel').count()).toBe(1);
    await page.waitForSelector('.name-panel', { state: 'detached', timeout: 25_000 });
    await asksAgain(page);
    await page.waitForTimeout(500);
    expect(await page.locator('.name-panel').count()).toBe(0);
    await page.close();
  }, 60_000);

  it('loads itself again when told to, once, and tells its build and layout', async () => {
    const page = await open('HUU_NGHI#device=good');
    await page.waitForSelector('.call .code');
    let loads = 0;
    page.on('load', () => loads++);
    await fixture.tell({ my: { orders: [{ order: 'o-2', kind: 'RESTART' }] } });
    const loaded = page.waitForEvent('load', { timeout: 10_000 });
    await asksAgain(page);
    await loaded;
    for (let times = 0; times < 2; times++) await asksAgain(page);
    await page.waitForTimeout(1_000);
    expect(loads).toBe(1);
    expect((await told('looks')).at(-1)).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/), shows: 'GATE' });
    await page.close();
  }, 40_000);

  it('draws a picture of itself when asked, small enough for the door', async () => {
    const page = await open('HUU_NGHI#device=good');
    await page.waitForSelector('.call .code');
    await fixture.tell({ my: { orders: [{ order: 'o-3', kind: 'PICTURE' }] } });
    await asksAgain(page);
    let picture = '';
    for (let n = 0; n < 40 && picture === ''; n++) {
      await page.waitForTimeout(500);
      ({ picture } = await told('picture'));
    }
    expect(picture.length).toBeGreaterThan(20_000);
    expect(picture.length).toBeLessThan(240_000);
    const { width, height, differs } = await pictureSize(page, picture);
    expect([width, height]).toEqual([960, 540]);
    // Not one grey: what the board shows is on it.
    expect(differs).toBe(true);
    await page.close();
  }, 40_000);

  it('goes where the administrator moved it', async () => {
    const page = await open('HUU_NGHI#device=good');
    await page.waitForSelector('.call .code');
    await fixture.tell({ my: { layout: 'YARD', yard: 'HN-XUAN-CUONG' } });
    await asksAgain(page);
    await page.waitForURL('**/display/HUU_NGHI/HN-XUAN-CUONG', { timeout: 10_000 });
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 10_000 });
    await page.close();
  }, 40_000);

  it('draws no complaint from the browser, nor writes a style that its policy forbids', () => {
    expect(complaints).toEqual([]);
  });
});
