import type { Browser, Page } from 'playwright-core';
import { busy, CLOCK, closed, crowded, empty } from './fixture/boards.mjs';
import { openChromium, SIZES, startFixture } from './fixture/fixture.mjs';
import { capitalHeight, cutOff, facesOf, fontSize, scrolls, watchMarks } from './measures.mjs';

/** Most of the six seconds that a language is shown; after as many without a word from its server, a display connects anew. */
const LATER = 4_000;

let fixture: Awaited<ReturnType<typeof startFixture>>;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  [fixture, browser] = await Promise.all([startFixture(), openChromium()]);
}, 30_000);
afterAll(async () => {
  await browser.close();
  await fixture.stop();
});
beforeEach(() => fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK }));

/** Opens a display; what its browser complains of, and whom it asks besides its server, is kept. */
async function open(gate: string, token = 'good', size = SIZES[0]): Promise<Page> {
  const page = await browser.newPage({ viewport: size ?? null });
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== fixture.origin && protocol !== 'data:') complaints.push(`asks ${origin}`);
  });
  await page.clock.install();
  await page.goto(`${fixture.origin}/display/${gate}${token && `#device=${token}`}`);
  return page;
}

/** Lets a page find a newer build on the server, and waits until it has loaded itself again. */
async function newBuild(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load', { timeout: 45_000 });
  await page.route('**/display/version.json', (route) => route.fulfill({ json: { build: 'newer' } }));
  // Only what the running page asks for is changed; Chromium would take an answered navigation for another network's.
  await page.route('**/display/HUU_NGHI', async (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/(name="build" content=")\w+/, '$1newer');
    return route.fulfill({ body, response });
  });
  await loaded;
  // The page that was left may have asked once more; nobody waits for that answer.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

describe('A display in a real browser', () => {
  it('never scrolls nor cuts anything off, in three languages at both sizes, whatever the board holds', async () => {
    const boards = { HUU_NGHI: busy, TAN_THANH: crowded, COC_NAM: closed, CHI_MA: empty };
    await fixture.tell({ boards, clock: CLOCK, clockKind: 'scaled', yardCode: '048213' });
    await Promise.all(
      Object.keys(boards).map(async (gate) => {
        const page = await open(gate);
        await page.waitForSelector('.yard-code [aria-label="048213"]', { timeout: 10_000 });
        for (const language of ['vi', 'zh', 'en']) {
          await page.waitForSelector(`.screen[lang=${language}] .band`, { timeout: 25_000 });
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const unsaid = (await page.innerText('.screen')).includes('null');
            expect({ gate, language, size, unsaid, scrolls: await scrolls(page), cut: await cutOff(page) }).toEqual({
              gate,
              language,
              size,
              unsaid: false,
              scrolls: false,
              cut: [],
            });
          }
          await page.clock.fastForward(LATER);
        }
        await page.close();
      }),
    );
  }, 60_000);

  it('is legible: capitals of 118 px for lanes and calls, half of it for what comes next', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    for (const { height, ...size } of SIZES) {
      await page.setViewportSize({ ...size, height });
      const share = height / 1080;
      expect(await capitalHeight(page, '.call .code')).toBeGreaterThanOrEqual(118 * share);
      expect(await capitalHeight(page, '.sign .lane[data-length="1"]')).toBeGreaterThanOrEqual(118 * share);
      expect(await capitalHeight(page, '.next .code')).toBeGreaterThanOrEqual(58 * share);
      expect(await capitalHeight(page, '.clock .figures')).toBeGreaterThanOrEqual(58 * share);
      expect(await fontSize(page, '.cell header')).toBeGreaterThanOrEqual(28 * share);
    }
    await page.close();
  }, 30_000);

  it('shows the code of its yard, and none where it stands in no yard', async () => {
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK, yardCode: '048213' });
    const inYard = await open('HUU_NGHI');
    await inYard.waitForSelector('.yard-code [aria-label="048213"]');
    expect(await capitalHeight(inYard, '.yard-code .figures')).toBeGreaterThanOrEqual(38);
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK });
    const atGate = await open('HUU_NGHI');
    await atGate.waitForSelector('.call .code');
    expect(await atGate.locator('.yard-code').count()).toBe(0);
    await Promise.all([inYard.close(), atGate.close()]);
  }, 20_000);

  it('has a face of its own for Vietnamese and Chinese', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    await page.clock.fastForward(LATER);
    await page.waitForSelector('.screen[lang=zh]', { timeout: 15_000 });
    await page.waitForTimeout(1_000);
    const used = await facesOf(page, '.board');
    expect(used.filter((name) => name.startsWith('system'))).toEqual([]);
    for (const family of ['Be Vietnam Pro', 'Noto Sans SC'])
      expect(used.some((name) => name.startsWith(family))).toBe(true);
    await page.close();
  }, 30_000);

  it('keeps its token, out of the address bar, over a restart', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await page.waitForSelector('.call .code');
    await page.close();
  }, 20_000);

  it('says what to do without a token, with a refused one, and at another gate', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const [address, words] of [
      ['HUU_NGHI', ['chưa được đăng ký', '尚未登记', 'not registered yet']],
      ['HUU_NGHI#device=bad', ['không còn được phép', '授权已失效', 'no longer allowed']],
      ['TAN_THANH#device=good', ['cửa khẩu khác', '另一个口岸', 'another gate']],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${fixture.origin}/display/${address}`);
      for (const each of words) await page.waitForSelector(`.message >> text=${each}`, { timeout: 5_000 });
      expect(await page.locator('.board').count()).toBe(0);
    }
    await context.close();
  }, 30_000);

  it('answers an unknown gate by a page that says so', async () => {
    const response = await fetch(`${fixture.origin}/display/NOWHERE`);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('There is no such display');
  });

  it('is guarded by a strict policy; its program is kept for good, its page never', async () => {
    const page = await fetch(`${fixture.origin}/display/HUU_NGHI`);
    const host = new URL(fixture.origin).host;
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;" +
        `connect-src ${host}/api/v1/ ${host}/display/ ws://${host} wss://${host};worker-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'`,
    );
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [, program = ''] = /src="(\/display\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
    const kept = await fetch(fixture.origin + program);
    expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('shows a new call at once and marks the changed cell for a moment only', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    const call = { code: 'HN-E-3141', at: CLOCK, answered: false, late: false };
    const marked = await watchMarks(page);
    await fixture.tell({ gate: 'HUU_NGHI', delta: { lanes: { 'HUU_NGHI-2': { called: [call] } } } });
    await page.waitForSelector('.call [aria-label="E-3141"]', { timeout: 3_000 });
    const ms = await marked();
    expect(ms).toBeGreaterThan(150);
    expect(ms).toBeLessThan(1_500);
    await page.close();
  }, 20_000);

  it('says how old its data is, and trusts it again by itself', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    await fixture.tell({ frozenData: 4_000 });
    const age = await page.waitForSelector('.screen[data-trust=aging] .age .figures', { timeout: 20_000 });
    expect(await age.getAttribute('aria-label')).toMatch(
      /^(Dữ liệu cách đây \d+ giây|数据更新于\d+秒前|Data is \d+ s old)$/,
    );
    expect(await page.locator('.lost').count()).toBe(0);
    await fixture.tell({ frozenData: false });
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 10_000 });
    expect(await page.locator('.band').count()).toBe(0);
    await page.close();
  }, 60_000);

  it('loads itself again when the server was given a newer build', async () => {
    const page = await open('HUU_NGHI');
    await page.waitForSelector('.call .code');
    // A page that is younger than ten seconds does not look.
    await page.clock.fastForward(10_000);
    await page.waitForSelector('.screen[data-trust=fresh]');
    const reloaded = newBuild(page);
    await fixture.tell({ boards: { HUU_NGHI: busy }, clock: CLOCK });
    await reloaded;
    await page.waitForSelector('.screen[data-trust=fresh] .call .code', { timeout: 10_000 });
    await page.close();
  }, 60_000);

  it('draws no complaint from the browser and asks nobody but its server', () => {
    expect(complaints).toEqual([]);
  });
});
