import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { openChromium, startKiosk } from './fixture/fixture.mjs';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';

describe('The kiosk of a yard', () => {
  let running: RunningApp;
  let served: Awaited<ReturnType<typeof startKiosk>>;
  let browser: Browser;
  let page: Page;
  let display: string;
  let link: string;

  async function device(body: object) {
    const about = { name: 'Ki-ốt bãi Xuân Cương', gate: 'HUU_NGHI', yard: YARD, ...body };
    return (await ask(running, 'POST', 'devices', { by: { role: 'ADMIN' }, body: about })).body;
  }
  beforeAll(async () => {
    running = await startApp();
    served = await startKiosk(running.url);
    display = `Device ${(await device({})).token}`;
    ({ link } = await device({ kind: 'KIOSK' }));
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1080, height: 1320 } });
    // The printer of a browser cannot be looked at: what is given to it can.
    await page.addInitScript(() => {
      const printed: string[] = [];
      Object.assign(globalThis, { printed });
      const look = new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
          if (node instanceof HTMLIFrameElement) printed.push(node.src);
      });
      addEventListener('DOMContentLoaded', () => look.observe(document.body, { childList: true }));
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await running?.stop();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 10_000 });
  const type = async (keys: string) => {
    for (const key of keys) await press(key);
  };

  it('says that it is not registered as long as it is not, in three languages', async () => {
    await page.goto(`${served.origin}/kiosk/HUU_NGHI`);
    for (const words of ['Ki-ốt này chưa được đăng ký', '该自助机未登记', 'This kiosk is not registered'])
      await says(words);
    await page.goto(`${served.origin}/kiosk/HUU_NGHI#device=01900000-0000-7000-8000-00000000d101.${'x'.repeat(43)}`);
    await says('This kiosk is not registered');
  });

  it('keeps what was typed over a broken line, registers a truck in a minute, and prints its slip', async () => {
    await page.goto('about:blank');
    await page.goto(served.origin + link);
    await press('English');
    expect(page.url()).not.toContain('device');
    await press(/Export to China/);
    await press('Fruit, farm goods');
    await type('12C66601');
    await press('Continue');
    await type('0912345678');
    await press('Continue');
    await says('12C66601');
    await served.tell({ cut: true });
    await press('Register');
    await says('No connection');
    await served.tell({ cut: false });
    await press('Register');
    await says('Type the 6 digits of the yard’s display');
    await type('000000');
    await press('Continue');
    await says('The yard’s code is wrong or has changed');
    await type('1');
    await press('Xoá 删除 Erase');
    const shown = await ask(running, 'GET', `yards/${YARD}/code`, { headers: { authorization: display } });
    await type(shown.body.code);
    const printed = page.waitForResponse(/\/slip$/);
    await press('Continue');
    await says('Your truck is in the queue');
    const code = await page.locator('.code').textContent();
    expect(code).toMatch(/^HN-E-\d{4}$/);
    await says('No driver is told yet');
    const slip = await printed;
    expect([slip.status(), slip.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.waitForFunction(() => (globalThis as unknown as { printed: string[] }).printed[0]?.startsWith('blob:'));
    await press('Done');
    await press('中文');
    await press(/出境去中国/);
    await press('空车');
    expect(await page.locator('.typed').textContent()).toBe('–');
    await press('桂 粤');
    await press('桂');
    expect(await page.locator('.typed').textContent()).toBe('桂');
  });

  it('has letters and buttons for thumbs, and nothing that runs out of the screen', async () => {
    const small = await page
      .locator('button')
      .evaluateAll((buttons) =>
        buttons.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 48 || height < 60),
      );
    expect(small).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('asks a driver who went away whether he is there, and shows nothing of his to the next one', async () => {
    const left = await browser.newPage();
    await left.clock.install();
    await left.goto(served.origin + link);
    const button = (name: string) => left.getByRole('button', { name });
    await button('English').click();
    await button('Import to Viet Nam').click();
    await left.clock.runFor(46_000);
    await left.getByText('Are you still there?').waitFor();
    await button('I am here').click();
    await left.getByText('Are you still there?').waitFor({ state: 'detached' });
    await left.getByText('What do you carry?').waitFor();
    await left.clock.runFor(61_000);
    await button('Tiếng Việt').waitFor();
    await left.close();
  });
});
