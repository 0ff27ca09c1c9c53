import { importParcels, importPrices, importZones } from '../../../src/citizen/land/index.js';
import { BAND, collection, feature, parcel, zone } from '../../citizen/land/land-story.js';
import type { Story } from '../../story.js';
import { faultsOfPage, picture } from '../faces/looked-at.js';
import { DESK } from '../faces/people.js';
import type { CitizenPhone } from './citizen-phone.js';

interface Told {
  readonly story: Story;
  /** A telephone that stands in the first parcel. */
  readonly open: () => Promise<CitizenPhone>;
}

/** The stories of land: what is loaded of it, and what citizens look up. */
export function onLand({ story, open }: Told): void {
  let phone: CitizenPhone;

  it('have parcels, plans and prices of land told to citizens by number, with plan, price and law', async () => {
    const { app } = story.running;
    await importParcels(app, collection(parcel('345', [1, 45, 2, 46]), parcel('346', [2, 45, 3, 46])));
    await importZones(app, collection(zone('Z1', [1.7, 44, 5, 47], { nameEn: 'Ring road' })));
    await importPrices(app, collection(feature(BAND, [0, 44, 5, 47])));
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
    await phone.at('/land?commune=06184&street=tran%20dang%20ninh');
    await phone.says('Đường Trần Đăng Ninh, Từ ngã tư đến cầu');
    await picture(phone.page, 'citizen-land-desk');
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });
}
