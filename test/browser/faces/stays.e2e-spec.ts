import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { durian } from '../../declarations/declaring.js';
import { Crossing } from '../../journey/crossing.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { axeFaults } from '../measures.mjs';
import { GateMorning, hanoi } from './gate-morning.js';
import { looked, picture } from './looked-at.js';
import { DESK, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const PLATES = ['桂F·50001', '桂F·50002'];
const HEAD =
  'day;exportFruit;exportOther;importGoods;importNewVehicles;sentToOtherGate;leftFruit;leftOther;leftUnregistered';

describe('What a gate answers for', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let guard: Page;

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const press = (name: string, of = page) => of.getByRole('button', { name, exact: true }).first().click();

  beforeAll(async () => {
    morning = await GateMorning.begin();
    const gate = new Crossing(morning.running, new Date(hanoi('06:00')));
    for (const plate of PLATES) {
      const id = await gate.declare(
        durian({
          plannedFrom: hanoi('06:00'),
          plannedTo: hanoi('18:00'),
          direction: 'IMPORT',
          vehicle: { country: 'CN', plate, type: 'CONTAINER_TRUCK' },
          trailer: undefined,
          customsDeclarations: ['101234567890'],
          quarantineCertificate: { number: 'KDTV-1', validUntil: hanoi('23:00') },
        }),
      );
      await gate.do('POST', `clearances/${id}/confirm-crossing`, { by: { role: 'BORDER_GUARD' } });
      await gate.wait(30);
    }
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    ({ page: guard } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/console/board/report`, { role: 'SUPERVISOR' });
    await enter(guard, `${served.origin}/console/stays`, { role: 'BORDER_GUARD' });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('is asked for more time by a border guard for a vehicle that broke down, who sees the new limit first', async () => {
    await says(PLATES[0]!, guard);
    await guard.getByLabel('Direction').selectOption('EXPORT');
    await says('Nothing fits these filters', guard);
    await press('Clear filters', guard);
    await press('Extend…', guard);
    await guard.getByLabel('Minutes').fill('90');
    await says(/Limit .* → /, guard);
    expect(await looked(guard, 'stays')).toEqual([]);
    await press('Extend it', guard);
    await guard.locator('form.extend').waitFor({ state: 'detached' });
    // The other one's time ends first now.
    await guard.waitForFunction((plate) => document.querySelector('.stays .plate')?.textContent === plate, PLATES[1]);
    await guard.getByLabel('Order').selectOption('ENDS_BY_DOWN');
    await guard.waitForURL(/sort=ENDS_BY_DOWN/);
    await guard.waitForFunction((plate) => document.querySelector('.stays .plate')?.textContent === plate, PLATES[0]);
  });

  it('holds the day’s report against what was counted by hand, typed for a day and imported for others', async () => {
    await says('No official figures of this gate were entered for this day.');
    await press('Enter the official figures…');
    for (const [label, count] of [
      ['Export fruit', '0'],
      ['Export other', '0'],
      ['Import goods', '2'],
      ['Import new vehicles', '0'],
      ['Sent to another gate', '0'],
      ['Left fruit', '0'],
      ['Left other', '0'],
    ] as const)
      await page.getByLabel(label).fill(count);
    expect(await page.getByRole('button', { name: 'Save the figures' }).isDisabled()).toBe(true);
    await page.getByLabel('Not registered', { exact: false }).fill('3');
    expect(await looked(page, 'board-official')).toEqual([]);
    await press('Save the figures');
    await says('Outside');
    await press('Import a table…');
    await page.getByLabel('File of official figures').setInputFiles({
      name: 'figures.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${HEAD}\n2026-11-22;1;2;3;4;0;5;6;7\n2026-11-21;x;2;3;4;0;5;6;7\n`),
    });
    await says('1 new · 0 corrected · 0 as before · 1 refused');
    await says('Column exportFruit is no number of vehicles');
    expect(await axeFaults(page)).toEqual([]);
    await picture(page, 'board-official-import');
    await press('Done');
    await page.locator('#compared-days').locator('xpath=ancestor::section').getByRole('link').last().click();
    await page.waitForURL(/day=2026-11-22/);
    await says('Correct the official figures…');
  });

  it('gives the day’s report as PDF', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press('Get the PDF')]);
    expect(download.suggestedFilename()).toBe('2026-11-22.pdf');
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('closes a route until it is lifted, looks at it again later, and lifts it', async () => {
    await page.getByRole('link', { name: 'Calendar, closures' }).click();
    await press('Close the route…');
    await page.getByLabel('From').fill('2026-11-23T16:00');
    await page.getByLabel('Until it is lifted').check();
    await page.getByLabel('Look at it again at').fill('2026-11-23T18:00');
    await says('What it touches');
    expect(await looked(page, 'board-close')).toEqual([]);
    await press('Close it');
    await press('Done');
    await press('Review later…');
    await page.getByLabel('Look at it again at').fill('2026-11-23T19:00');
    await press('It stands; review it then');
    await press('Lift…');
    expect(await axeFaults(page)).toEqual([]);
    await press('Yes, lift it');
    await says('No closure');
    await press('Open beyond the hours…');
    await says('Open HN-1119');
    expect(await axeFaults(page)).toEqual([]);
    await press('Leave it');
  });

  it('sets the usual hours of a route, and what an hour takes, which stands among the hours of a day', async () => {
    await press('Regular hours…');
    await says('As they stand: nothing changes yet.');
    expect(await page.getByRole('button', { name: 'Set these hours' }).isDisabled()).toBe(true);
    await page.getByLabel('Closes').fill('20:00');
    await says('07:00–19:00 → 07:00–20:00');
    await says('What it touches');
    await page.getByText('What changes').scrollIntoViewIfNeeded();
    expect(await looked(page, 'board-hours')).toEqual([]);
    await press('Set these hours');
    await says('Hours set.');
    await press('Done');
    await press('Regular hours…');
    await says('As they stand: nothing changes yet.');
    expect(await page.getByLabel('Closes').inputValue()).toBe('20:00');
    await press('Leave it');
    await page.getByRole('link', { name: 'Capacity, yards' }).click();
    await says('Hours of a day');
    const last = page.locator('#slots-of-day ~ .wide tbody th').last();
    await last.getByText('19:00').waitFor();
    await page.getByLabel('Vehicles an hour').fill('30');
    await page.getByLabel('From', { exact: true }).fill('2026-12-25T00:00');
    await says(/places an hour for bookings/);
    expect(await looked(page, 'board-capacity')).toEqual([]);
    await press('Set it');
    await says('Set.');
    await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
    await page.waitForURL(/day=2026-11-24/);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, 'board-slots');
  });

  it('names her post, and neither broke a policy nor threw', async () => {
    await says('Supervisor · Hữu Nghị');
    expect(faults).toEqual([]);
  });
});
