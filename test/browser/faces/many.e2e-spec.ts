import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SENT_WORKBOOK, readWorkbook } from '../../../src/shared/import/workbook.js';
import { durian, freshPlate } from '../../declarations/declaring.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { goOffline, goOnline, speak } from '../measures.mjs';
import { GateMorning, hanoi } from './gate-morning.js';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const dispatcher = { role: 'DISPATCHER' } as const;
const NINE = '2026-11-23T02:00:00.000Z';
const TEN = '2026-11-23T03:00:00.000Z';

describe('A dispatcher with many trucks', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const trucks: { id: string; plate: string }[] = [];

  const at = (path: string) => page.goto(`${served.origin}/firm${path}`);
  const press = (name: string | RegExp, of: Page | ReturnType<Page['locator']> = page) =>
    of.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const box = (plate: string) => page.getByRole('checkbox', { name: `Choose ${plate}` });
  const result = () => page.getByRole('region', { name: 'Vehicle by vehicle' });
  const dialog = () => page.getByRole('dialog');
  const hours = async () =>
    Promise.all(trucks.map(async ({ id }) => (await morning.get(`tickets/${id}`, dispatcher)).body.hour as string));

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (const number of [1, 2, 3]) {
      const plate = freshPlate();
      const id = await morning.clearing.opened({
        plannedFrom: hanoi('08:00'),
        plannedTo: hanoi('18:00'),
        quarantineCertificate: { number: `KDTV-${number}`, validUntil: '2026-12-01T00:00:00.000Z' },
        vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
      });
      trucks.push({ id, plate });
    }
    const driver = {
      name: 'Hoàng Văn Lực',
      document: { kind: 'CCCD', number: '020090000777' },
      service: 'LONG_DISTANCE',
    };
    expect((await morning.post(dispatcher, 'drivers', driver)).status).toBe(201);
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true }));
    await enter(page, `${served.origin}/firm/declarations`, dispatcher);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('books an hour for three at once, chosen by keyboard, and reads how it went with each', async () => {
    for (const { plate } of trucks.slice(0, 2)) {
      await box(plate).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('2 chosen').waitFor();
    await page.getByRole('checkbox', { name: 'All on this page' }).check();
    await page.getByText('3 chosen').waitFor();
    await picture(page, 'firm-many-chosen');
    await press('Book hours');
    await press(/^09:00/, dialog());
    await picture(page, 'firm-many-hours');
    await press('Book 3', dialog());
    await result().getByText('3 of 3 done, 0 refused').waitFor();
    expect(await hours()).toEqual([NINE, NINE, NINE]);
  });

  it('is told why one was refused, and tries that one alone again', async () => {
    await press('Close', result());
    const [first, second] = trucks;
    await morning.post(dispatcher, `tickets/${first!.id}/give-back`);
    await box(first!.plate).check();
    await box(second!.plate).check();
    await press('Give back');
    await press('Give back', dialog());
    await result().getByText('1 of 2 done, 1 refused').waitFor();
    await picture(page, 'firm-many-refused');
    await press('Choose those refused', result());
    await page.getByText('1 chosen').waitFor();
    await box(second!.plate).check();
    await press('Book hours');
    await press(/^09:00/, dialog());
    await press('Book 2', dialog());
    await result().getByText('2 of 2 done, 0 refused').waitFor();
    await press('Close', result());
  });

  it('moves them in the list of tickets, and assigns one driver to all', async () => {
    await at('/tickets?status=BOOKED');
    await page.getByRole('checkbox', { name: 'All on this page' }).check();
    await press('Move');
    await press(/^10:00/, dialog());
    await press('Move 3', dialog());
    await result().getByText('3 of 3 done, 0 refused').waitFor();
    expect(await hours()).toEqual([TEN, TEN, TEN]);
    await press('Close', result());
    await page.getByRole('checkbox', { name: 'All on this page' }).check();
    await press('Assign drivers');
    await dialog().getByLabel('The same driver for all').selectOption({ index: 1 });
    await picture(page, 'firm-many-drivers');
    await press('Assign to 3', dialog());
    await result().getByText('3 of 3 done, 0 refused').waitFor();
    for (const { id } of trucks) {
      const { body } = await morning.get(`declarations/${id}`, dispatcher);
      expect(body.content.drivers).toMatchObject([{ name: 'Hoàng Văn Lực' }]);
    }
    await press('Close', result());
  });

  it('takes the list away as XLSX, which holds the rows that it shows', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download XLSX')]);
    expect(download.suggestedFilename()).toBe('tickets-2026-11-23.xlsx');
    const [sheet] = await readWorkbook(await readFile(await download.path()), SENT_WORKBOOK);
    const rows = sheet!.rows.slice(1).map(({ cells: [, plate, status, , , , , hour] }) => [plate, status, hour]);
    const shown = trucks.map(({ plate }) => [plate, 'Booked', '2026-11-23T10:00:00+07:00']);
    expect(new Set(rows)).toEqual(new Set(shown));
  });

  it('has the passes of all on one page, to print, and the links of their drivers to send', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('checkbox', { name: 'All on this page' }).check();
    await press('Passes and links');
    await page
      .getByRole('img', { name: /^Pass of/ })
      .nth(2)
      .waitFor();
    await press('Copy 3 driver links');
    await page.getByText('3 links copied').waitFor();
    const links = await page.evaluate(() => navigator.clipboard.readText());
    for (const { plate } of trucks) expect(links).toMatch(new RegExp(`^${plate} HN-E-\\d+ http\\S+/driver#`, 'm'));
  });

  it('keeps a driver, changes him and keeps him no longer', async () => {
    await at('/drivers');
    await page.getByRole('rowheader', { name: 'Hoàng Văn Lực' }).waitFor();
    await page.getByLabel('Name').fill('Nông Văn Hải');
    await page.getByLabel('Number', { exact: true }).fill('020090000888');
    await press('Keep this driver');
    await press('Change Nông Văn Hải');
    await dialog().getByLabel('Phone').fill('0912345678');
    await press('Keep this driver', dialog());
    await page.getByRole('row', { name: /Nông Văn Hải.*912345678/ }).waitFor();
    await press('Remove Nông Văn Hải');
    await press('Remove', dialog());
    await page.getByRole('rowheader', { name: 'Nông Văn Hải' }).waitFor({ state: 'detached' });
  });

  it('declares a day again, and reads which vehicle is still on its way', async () => {
    const [first, second] = trucks;
    await morning.post(dispatcher, `declarations/${first!.id}/withdraw`);
    // A day of many trips is read page after page.
    let pages = 0;
    await page.route('**/api/v1/declarations?*plannedDay*', (route) => {
      pages++;
      return route.continue({ url: route.request().url().replace('limit=50', 'limit=1') });
    });
    await at('/repeat?day=2026-11-23');
    const take = (plate: string) => page.getByRole('checkbox', { name: `Declare ${plate} again` });
    await take(second!.plate).check();
    await take(trucks[2]!.plate).waitFor();
    expect(pages).toBe(3);
    await page.getByRole('listitem').filter({ hasText: first!.plate }).getByLabel('From').fill('2026-11-24T09:00');
    await picture(page, 'firm-repeat');
    // A disk that is full after the first of them: what was last read makes room, and both are kept, each once.
    await page.evaluate(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
      const { add } = IDBObjectStore.prototype;
      let first = true;
      IDBObjectStore.prototype.add = function (value) {
        if (first) return ((first = false), add.call(this, value));
        IDBObjectStore.prototype.add = add;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    // The line breaks while they are sent, and the page is loaded anew: they go on from where they were.
    await goOffline(page);
    await press('Declare 2');
    await result().getByText('0 of 2 done, 0 refused').waitFor();
    await page.getByText('Declare 2').waitFor({ state: 'detached' });
    await page.reload();
    await result().getByText('0 of 2 done, 0 refused').waitFor();
    await goOnline(page);
    await result().getByText('1 of 2 done, 1 refused').waitFor();
    await picture(page, 'firm-repeat-verdicts');
    const { body } = await morning.get('declarations?plannedDay=2026-11-24', dispatcher);
    expect(body.items).toMatchObject([{ plate: first!.plate, plannedFrom: '2026-11-24T02:00:00.000Z' }]);
    await press('Close', result());
    // What was read and closed is not told again.
    await result().waitFor({ state: 'detached' });
    await page.reload();
    await take(second!.plate).waitFor();
    await page.getByRole('button', { name: 'What you sent: All sent' }).waitFor();
    expect(await result().count()).toBe(0);
  });

  it('declares a day of more than a hundred trips again at once, and reads how it went with each', async () => {
    const many = Array.from({ length: 101 }, () => freshPlate());
    const declare = async (plate: string) => {
      const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
      const window = { plannedFrom: '2026-11-25T08:00:00+07:00', plannedTo: '2026-11-25T18:00:00+07:00' };
      const { body } = await morning.post(dispatcher, 'declarations', durian({ ...window, vehicle }));
      // One is still on its way, and cannot be declared again.
      if (plate !== many[0])
        expect((await morning.post(dispatcher, `declarations/${body.id}/withdraw`)).status).toBe(200);
    };
    for (let from = 0; from < many.length; from += 20) await Promise.all(many.slice(from, from + 20).map(declare));
    await page.unrouteAll();
    await at('/repeat?day=2026-11-25');
    await page.getByRole('checkbox', { name: `Declare ${many[0]} again` }).check();
    await page.getByLabel('Planned from, for all').fill('2026-11-26T09:00');
    await page.getByLabel('Planned to, for all').fill('2026-11-26T17:00');
    await press('Declare 101');
    await result().getByText('100 of 101 done, 1 refused').waitFor({ timeout: 90_000 });
    const { body } = await morning.get('declarations?plannedDay=2026-11-26&limit=200', dispatcher);
    expect(new Set(body.items.map(({ plate }: { plate: string }) => plate))).toEqual(new Set(many.slice(1)));
    expect(body.items).toHaveLength(100);
    await press('Close', result());
  });

  it('finds no fault by axe, in any language or theme, at a desk and on a phone', async () => {
    const found: string[] = [];
    for (const [size, viewport] of [
      ['desk', DESK],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      await speak(page, 'en');
      await at('/tickets');
      await box(trucks[1]!.plate).check();
      found.push(...(await faultsOfPage(page, `firm-many-${size}`)));
    }
    await speak(page, 'en');
    await press('Move');
    await page.locator('.slot-hours').waitFor();
    found.push(...(await faultsOfPage(page, 'firm-many-hours-phone')));
    await at(`/passes?of=${trucks.map(({ id }) => id).join()}`);
    await page.locator('.sheet .qr').nth(1).waitFor();
    found.push(...(await faultsOfPage(page, 'firm-passes-phone')));
    await at('/repeat?day=2026-11-23');
    await page.locator('.trip').first().waitFor();
    found.push(...(await faultsOfPage(page, 'firm-repeat-phone')));
    await at('/drivers');
    await page.locator('.rows tbody tr').first().waitFor();
    found.push(...(await faultsOfPage(page, 'firm-drivers-phone')));
    expect(found).toEqual([]);
    await speak(page, 'en');
    expect(faults).toEqual([]);
  });
});
