import type { Page } from 'playwright-core';
import { WORK_ON_LAND_FILE, importPrices, importZones } from '../../../src/citizen/land/index.js';
import { JobRegistry } from '../../../src/shared/jobs/job-registry.js';
import { clerk, official } from '../../citizen/dossiers/dossier-desk.js';
import { BAND, collection, feature, parcel, zone } from '../../citizen/land/land-story.js';
import type { Who } from '../../sign-in.js';
import type { Story } from '../../story.js';
import { faultsOfPage, looked, picture } from '../faces/looked-at.js';
import { DESK } from '../faces/people.js';
import { axeFaults } from '../measures.mjs';
import type { CitizenPhone } from './citizen-phone.js';
import { openSeldom } from './open-seldom.js';

interface Told {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly story: Story;
  /** A telephone that stands in the first parcel. */
  readonly open: () => Promise<CitizenPhone>;
}

/** The stories of land: an office loads it, and citizens look it up. */
export function onLand({ desk, at, press, story, open }: Told): void {
  let phone: CitizenPhone;
  /** What the process for heavy work does with the latest file. */
  const work = async () => {
    const [{ id }] = (await story.read('land/files', official)).items;
    await story.running.app.get(JobRegistry).kindOf(WORK_ON_LAND_FILE).run({ file: id });
  };

  it('load parcels from a file that is checked line by line, and have its good lines entered', async () => {
    const page = await desk(official);
    await openSeldom(page, 'Land data');
    await page.getByText('No file yet').waitFor();
    const lines = collection(
      parcel('345', [1, 45, 2, 46]),
      parcel('346', [2, 45, 3, 46]),
      parcel('9', [500, 0, 501, 1]),
    );
    const file = { name: 'thua-dat.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(lines) };
    await page.locator('input[type=file]').setInputFiles(file);
    const item = page.getByRole('listitem', { name: /^Parcels, / });
    await item.getByText('Being checked').waitFor();
    // A mended file has the same name, and is a choice only where none stands.
    expect(await page.locator('input[type=file]').inputValue()).toBe('');
    await work();
    await item.getByText('2 new, 0 changed, 0 as before, 1 lines not taken').waitFor();
    await press(page, 'Show 1 line not taken');
    await page.getByRole('cell', { name: '06184/12/9 does not lie in commune 06184' }).waitFor();
    expect(await looked(page, 'office-land')).toEqual([]);
    await press(page, 'Enter 2 lines');
    await item.getByText('Being entered').waitFor();
    await work();
    await item.getByText('Entered', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Drop the file' }).count()).toBe(0);
    const atCounter = await desk(clerk);
    await at(atCounter, '/land');
    await atCounter.getByText('There is no such page').waitFor();
  });

  it('have them told to citizens by number, with plan, price and law', async () => {
    const { app } = story.running;
    await importZones(app, collection(zone('Z1', [1.7, 44, 5, 47], { nameEn: 'Ring road' })));
    await importPrices(app, collection(feature(BAND, [0, 44, 5, 47])));
    const page = await desk(official);
    await at(page, '/land');
    await page.getByRole('link', { name: 'Plans and prices in force' }).click();
    await page.getByText('By Quyết định 236/QĐ-TTg of 19 Mar 2024').waitFor();
    expect(await looked(page, 'office-land-in-force')).toEqual([]);
    await at(page, '/land/in-force?day=2020-01-01');
    await page.getByText('Nothing fits these filters').waitFor();
    await at(page, '/land/in-force?layer=PRICES&text=ninh');
    await page.getByText('Đường Trần Đăng Ninh, Từ ngã tư đến cầu').waitFor();
    await picture(page, 'office-land-prices');
    phone = await open();
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

  it('and by where one stands, on a map of our own, and by the words of a street', async () => {
    await phone.at('/land');
    await phone.press('Where I am');
    await phone.says('Parcel 345, sheet 12');
    await phone.press('Choose on the map');
    const middle = phone.page.getByRole('button', { name: 'Take the middle of the map' });
    await middle.or(phone.page.getByText('This device cannot draw the map')).waitFor({ timeout: 20_000 });
    await picture(phone.page, 'citizen-land-map');
    expect(await faultsOfPage(phone.page, 'citizen-land-phone')).toEqual([]);
    await phone.page.setViewportSize(DESK);
    await phone.at('/land/06184/12/345?day=2020-01-01');
    await phone.says('There was no parcel 345 on sheet 12 on 2020-01-01');
    await picture(phone.page, 'citizen-parcel-not-then');
    expect(await axeFaults(phone.page)).toEqual([]);
    await phone.page.getByRole('link', { name: 'Look at it as it is now' }).click();
    // What holds still is told as of today.
    await phone.page.waitForURL(/\/land\/06184\/12\/345$/);
    await phone.says('30 % of the parcel');
    await phone.at('/search?text=vanh%20dai');
    await phone.page.getByRole('heading', { name: 'Planning zones' }).waitFor();
    await phone.page.getByRole('link', { name: /^Ring road/ }).click();
    await phone.says('By Quyết định 236/QĐ-TTg of 19 Mar 2024');
    await picture(phone.page, 'citizen-plans');
    await phone.at('/land?commune=06184&street=tran%20dang%20ninh');
    await phone.says('Đường Trần Đăng Ninh, Từ ngã tư đến cầu');
    await picture(phone.page, 'citizen-land-desk');
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });
}
