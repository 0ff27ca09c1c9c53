import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { importParcels, importPrices, importZones } from '../../../src/citizen/land/index.js';
import { BAND, collection, feature, parcel, zone } from '../../citizen/land/land-story.js';
import { drawCommunes } from '../../citizen/petition-story.js';
import { startApp, type RunningApp } from '../../running-app.js';
import { faultsOfPage, picture } from '../faces/looked-at.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { CitizenPhone } from './citizen-phone.js';

let running: RunningApp;
let served: Awaited<ReturnType<typeof startFaces>>;
let browser: Browser;
let phone: CitizenPhone;
beforeAll(async () => {
  jest.setTimeout(120_000);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-30T03:00:00.000Z' });
  await drawCommunes(running);
  // The telephone stands in the first of them.
  await importParcels(running.app, collection(parcel('345', [1, 45, 2, 46]), parcel('346', [2, 45, 3, 46])));
  await importZones(running.app, collection(zone('Z1', [1.7, 44, 5, 47], { nameEn: 'Ring road' })));
  await importPrices(running.app, collection(feature(BAND, [0, 44, 5, 47])));
  served = await startFaces(running.url);
  browser = await openChromium(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
  phone = await CitizenPhone.of(browser, served.origin);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await running?.stop();
});

describe('Land', () => {
  it('is looked up by number, and told in words with plan, price and law', async () => {
    await phone.at('/');
    await phone.page.getByRole('link', { name: 'Look up a parcel' }).click();
    await phone.page.getByLabel('Commune').selectOption('06184');
    await phone.page.getByLabel('Map sheet').fill('12');
    await phone.press('Search');
    await phone.says('Parcel 346, sheet 12');
    await phone.page.getByRole('link', { name: 'Parcel 345, sheet 12' }).click();
    for (const said of ['Urban residential land (ODT)', 'Ring road', '30 % of the parcel', 'Quyết định 236/QĐ-TTg'])
      await phone.says(said);
    await phone.says('Position 1: 12,000,000 đ per m²');
    expect(await faultsOfPage(phone.page, 'citizen-parcel-phone')).toEqual([]);
  });

  it('is looked up where one stands, and on a map of our own', async () => {
    await phone.at('/land');
    await phone.press('Where I am');
    await phone.says('Parcel 345, sheet 12');
    await phone.press('Choose on the map');
    const middle = phone.page.getByRole('button', { name: 'Take the middle of the map' });
    await middle.or(phone.page.getByText('This device cannot draw the map')).waitFor({ timeout: 20_000 });
    await picture(phone.page, 'citizen-land-map');
    expect(await faultsOfPage(phone.page, 'citizen-land-phone')).toEqual([]);
  });

  it('is priced by the words of a street', async () => {
    await phone.at('/land?commune=06184&street=tran%20dang%20ninh');
    await phone.says('Đường Trần Đăng Ninh, Từ ngã tư đến cầu');
    expect(phone.faults).toEqual([]);
  });
});
