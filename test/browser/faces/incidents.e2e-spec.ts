import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { speak } from '../measures.mjs';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage, looked, picture } from './looked-at.js';
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
  const until = async (is: () => Promise<boolean>) => {
    for (let tries = 0; tries < 100 && !(await is()); tries++) await page.waitForTimeout(100);
    expect(await is()).toBe(true);
  };
  /** A page reads closures anew every thirty seconds, by its clock: until what it then shows is there, or gone. */
  const readsAnew = async (of: Page, what: Locator, there = true) => {
    await until(async () => {
      await of.clock.fastForward(30_000);
      return (await what.isVisible()) === there;
    });
  };
  /** The vehicle is next at some lane. */
  const suggests = async () => {
    const { body } = await morning.get('gates/HUU_NGHI/suggestions', controller);
    return body.suggestions.some(({ ticket }: { ticket: string }) => ticket === truck.id) as boolean;
  };
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
    await until(async () => (await status()) === 'WAITING');
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

  it('closes a route by one, from the calls that are taken back to the look at it again, until it is open', async () => {
    const other = await browserOf(browser, DESK, { language: 'en' });
    await other.page.clock.install();
    await enter(other.page, `${served.origin}/console/board/calendar`, { role: 'SUPERVISOR' });
    await says('No closure', other.page);
    await until(async () => (await status()) === 'WAITING' && (await suggests()));
    await morning.called(truck);
    await page.getByLabel('What happened').selectOption('ACCIDENT');
    await page.getByLabel('A whole route').selectOption('HN-1119');
    await says(/HN-1119: closed/);
    await page.getByRole('button', { name: 'Open an incident' }).click();
    await says('Going on');
    await until(async () => (await status()) === 'WAITING');
    expect(await suggests()).toBe(false);
    const closure = other.page.locator('.closure').first();
    await readsAnew(other.page, closure.getByText('Closed now'));
    expect(await closure.innerText()).toMatch(/until lifted.*Incident/s);
    // Two hours later somebody has to look at it again; she does, and it stands on.
    await morning.clockAt('10:21');
    await readsAnew(other.page, closure.getByText('To be reviewed'));
    await other.page.getByRole('button', { name: 'Review later…' }).click();
    await other.page.getByLabel('Look at it again at').fill('2026-11-23T12:00');
    await other.page.getByRole('button', { name: 'It stands; review it then' }).click();
    await readsAnew(other.page, closure.getByText('To be reviewed'), false);
    expect(await looked(other.page, 'board-incident')).toEqual([]);
    await page.getByRole('button', { name: 'It is over' }).click();
    await page.getByRole('button', { name: 'Yes, it is over' }).click();
    await readsAnew(other.page, other.page.getByText('No closure').first());
    await until(suggests);
    await morning.called(truck);
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('is alone with the supervisor in this', async () => {
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/incidents`, { role: 'HEALTH_QUARANTINE' });
    await other.page.locator('.empty').waitFor();
    expect(await other.page.locator('.incidents').count()).toBe(0);
    await other.context.close();
  });
});
