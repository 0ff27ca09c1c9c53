import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { speak } from '../measures.mjs';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const supervisor = { role: 'SUPERVISOR' } as const;

describe('The supervisor at the gate’s board', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const trucks: Vehicle[] = [];

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  /** Axe on a page at a desk and on a telephone, in each language and theme. */
  const looked = async (name: string) => {
    const found = await faultsOfPage(page, name);
    await page.setViewportSize(PHONE);
    found.push(...(await faultsOfPage(page, `${name}-phone`)));
    await page.setViewportSize(DESK);
    await speak(page, 'en');
    return found;
  };

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (const [number, hour] of ['08:00', '08:00', '09:00', '12:00'].entries())
      trucks.push(await morning.booked(hour, number));
    await morning.clockAt('08:10');
    for (const truck of trucks.slice(0, 3)) await morning.inYard(truck);
    await morning.clockAt('09:30');
    await morning.called(trucks[0]!);
    await morning.clockAt('10:20');
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/console/board`, supervisor);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('sees the gate in numbers, and who waits too long and why', async () => {
    await says('The gate now');
    await says(trucks[1]!.code);
    await says('Called, not at its lane');
    await says(/Open: .*Customs/);
    await page.getByLabel('Status').selectOption('CALLED');
    await page.getByText(trucks[1]!.code).waitFor({ state: 'detached' });
    await page.waitForURL(/status=CALLED/);
    await page.getByLabel('Status').selectOption('');
    expect(await looked('board-overview')).toEqual([]);
  });

  it('reads the day’s report: its numbers are those of the API', async () => {
    await page.getByRole('link', { name: 'Day’s report' }).click();
    await says('By the hour');
    const { body } = await morning.get('reports/daily/2026-11-23', supervisor);
    const all = body.total;
    const cells = await page.locator('.figures-table tfoot td > b').allTextContents();
    expect(cells.map(Number)).toEqual([
      all.exportFruit + all.exportOther + all.importGoods + all.importNewVehicles,
      all.exportFruit + all.exportOther,
      all.importGoods + all.importNewVehicles,
      all.leftFruit + all.leftOther + all.leftUnregistered,
    ]);
    await page.locator('.chart canvas').first().waitFor();
    expect(await looked('board-report')).toEqual([]);
  });

  it('broke no policy and threw nothing', () => {
    expect(faults).toEqual([]);
  });
});
