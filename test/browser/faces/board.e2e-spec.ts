import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { GateMorning, hanoi, type Vehicle } from './gate-morning.js';
import { looked, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const supervisor = { role: 'SUPERVISOR' } as const;

describe('The supervisor at the gate’s board', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let admin: Page;
  let province: Page;
  let anyone: Page;
  let display: Page;
  const trucks: Vehicle[] = [];

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  /** The same of the status of a row: its words stand in the filter too. */
  const stands = (status: string, of = page) =>
    of.locator('.status', { hasText: status }).first().waitFor({ timeout: 15_000 });

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
    ({ page: admin } = await browserOf(browser, DESK, { language: 'en' }));
    ({ page: province } = await browserOf(browser, DESK, { language: 'en' }));
    ({ page: anyone } = await browserOf(browser, PHONE, { language: 'en' }));
    ({ page: display } = await browserOf(browser, { width: 1280, height: 720 }));
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
    expect(await looked(page, 'board-overview')).toEqual([]);
  });

  it('reads the day’s report: its numbers are those of the API', async () => {
    await page.getByRole('link', { name: 'Day’s report' }).click();
    await says('By the hour');
    await page.locator('.figures-table tfoot').waitFor();
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
    expect(await looked(page, 'board-report')).toEqual([]);
  });

  it('closes a route once she saw whom it touches, and display and public page show it without reload', async () => {
    for (const each of [display, admin]) await each.clock.install();
    await display.goto(`${served.origin}/display/HUU_NGHI`);
    const code = await display.locator('.pairing-code[data-code]:not([data-code=""])').getAttribute('data-code');
    await enter(admin, `${served.origin}/console/board/devices`, { role: 'ADMIN' });
    await admin.getByLabel('Code on the display').fill(code ?? '');
    await admin.getByLabel('Name', { exact: true }).fill('Xuân Cương, way in');
    await admin.getByRole('button', { name: 'Claim it' }).click();
    await says('Claimed: the display turns by itself within seconds.', admin);
    // It looks every three seconds whether it was claimed, the list every five what runs.
    const runs = display.waitForResponse(/me\/display\?/);
    await display.clock.fastForward(3_000);
    await display.locator('.screen[data-trust=fresh]').waitFor({ timeout: 15_000 });
    await runs;
    await admin.clock.fastForward(5_000);
    await says('Running', admin);
    await anyone.goto(`${served.origin}/`);
    await says('Until 19:00', anyone);

    await page.getByRole('link', { name: 'Calendar, closures' }).click();
    await page.getByRole('button', { name: 'Close the route…' }).click();
    await page.getByLabel('From').fill('2026-11-23T10:20');
    await page.getByLabel('To', { exact: true }).fill('2026-11-23T14:00');
    await says('Booked places that close');
    await picture(page, 'board-calendar-close');
    await page.getByRole('button', { name: 'Close it' }).click();
    await says('Closed; displays and the public page show it.');
    await says(/HN-1119\): Closed|As the Chinese side announced/, anyone);
    // In the language whose turn it is.
    await display
      .getByText(/đóng|关闭|closed/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
  });

  it('moves the bookings of the closure to the hours after it, and may take that back', async () => {
    await page.getByRole('button', { name: 'Move its bookings…' }).click();
    await says(/vehicle: .*12:00 → .*14:00/);
    await page.getByRole('button', { name: 'Move them' }).click();
    await says('Moved 1');
    const { body } = await morning.get(`tickets/${trucks[3]!.id}`, supervisor);
    expect(body.hour).toBe(hanoi('14:00'));
    expect(await looked(page, 'board-calendar')).toEqual([]);
  });

  it('proposes another weight, and a second person confirms it', async () => {
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page
      .getByRole('link', { name: /Calling policy|Order of calls|policy/i })
      .first()
      .click();
    await page.getByLabel('Most overtaken (times)').fill('4');
    await says('What it touches');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await says('You proposed it: somebody else confirms.');
    expect(await looked(page, 'board-setting')).toEqual([]);
    await enter(province, `${served.origin}/console/board/settings/calling-policy/HUU_NGHI`, { role: 'PROVINCE' });
    await province.getByRole('button', { name: 'Confirm' }).click();
    await province.getByRole('button', { name: 'Confirm' }).waitFor({ state: 'detached' });
    const { body } = await morning.get('settings/calling-policy/HUU_NGHI', supervisor);
    expect(body.value.overtakingLimit).toBe(4);
  });

  it('writes a notice in three languages, sees it as displays show it, and takes it off', async () => {
    await page.getByRole('link', { name: 'Notices' }).click();
    await says('Write a notice');
    await page.getByLabel('Vietnamese').fill('Làn 3 tạm dừng đến 12:00');
    await page.getByLabel('Chinese').fill('3号通道暂停至12:00');
    await page.getByLabel('English').fill('Lane 3 is paused until noon');
    await page.getByRole('button', { name: 'Publish' }).click();
    await stands('Shown now');
    await says('Lane 3 is paused until noon', anyone);
    expect(await looked(page, 'board-notices')).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await stands('Withdrawn');
  });

  it('leaves the registers to the administrator, who invites somebody and hands over the link', async () => {
    expect(await page.getByRole('link', { name: 'Staff' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Capacity, yards' }).click();
    await says('What an hour takes');
    expect(await looked(page, 'board-places')).toEqual([]);
    await admin.getByRole('link', { name: 'Staff' }).click();
    // The page before has a name to type as well.
    await admin.getByLabel('E-mail').waitFor();
    await admin.getByLabel('Name', { exact: true }).fill('Night shift, lanes');
    await admin.getByLabel('E-mail').fill('night-lanes@gate.example');
    await admin.getByRole('button', { name: 'Invite', exact: true }).click();
    await says(/set-password#/, admin);
    await stands('Invited', admin);
    await picture(admin, 'board-people');
  });

  it('broke no policy and threw nothing', () => {
    expect(faults).toEqual([]);
  });
});
