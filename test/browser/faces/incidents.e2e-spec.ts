import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { speak } from '../measures.mjs';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const controller = { role: 'LANE_CONTROLLER' } as const;

describe('A lane controller when something happens', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let truck: Vehicle;
  let lane: string;

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const status = async () => (await morning.get(`tickets/${truck.id}`, controller)).body.status as string;

  beforeAll(async () => {
    morning = await GateMorning.begin();
    truck = await morning.booked('08:00');
    await morning.clockAt('08:10');
    await morning.inYard(truck);
    await morning.clockAt('08:20');
    lane = await morning.called(truck);
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/console/incidents`, controller);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('sees what an incident stops before she opens it, and a colleague has it at once', async () => {
    await says('No incident');
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/incidents`, { role: 'SUPERVISOR' });
    await says('No incident', other.page);
    await page.getByLabel('What happened').selectOption('SPILL');
    await page.getByLabel(lane, { exact: true }).check();
    await says(`${lane}: paused, 1 call taken back, its place kept`);
    await picture(page, 'incidents-open');
    await page.getByRole('button', { name: 'Open an incident' }).click();
    await says('Going on');
    await says('Going on', other.page);
    for (let tries = 0; tries < 100 && (await status()) !== 'WAITING'; tries++) await page.waitForTimeout(100);
    expect(await status()).toBe('WAITING');
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('gets what stands in a yard on paper', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Get it to print' }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has no fault that axe finds, in any language or theme', async () => {
    const found = await faultsOfPage(page, 'incidents');
    await page.setViewportSize(PHONE);
    found.push(...(await faultsOfPage(page, 'incidents-phone')));
    await page.setViewportSize(DESK);
    await speak(page, 'en');
    expect(found).toEqual([]);
  });

  it('says that it is over in two actions', async () => {
    await page.getByRole('button', { name: 'It is over' }).click();
    await says('Lanes that it paused open again');
    await page.getByRole('button', { name: 'Yes, it is over' }).click();
    await says(/Over at/);
    expect(faults).toEqual([]);
  });

  it('is alone with the supervisor in this', async () => {
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/incidents`, { role: 'HEALTH_QUARANTINE' });
    await other.page.locator('.empty').waitFor();
    expect(await other.page.locator('.incidents').count()).toBe(0);
    await other.context.close();
  });
});
