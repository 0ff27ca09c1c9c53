import { faultsOfPage } from '../faces/looked-at.js';
import { goOffline, goOnline } from '../measures.mjs';
import { BIRTH, type CitizenPhone } from './citizen-phone.js';

/** How things are found: by one search over everything public, and a procedure also without network. */
export function onSearch(reader: () => CitizenPhone): void {
  it('find everything public by the same words, kind by kind', async () => {
    const phone = reader();
    await phone.at('/');
    await phone.page.getByRole('searchbox').fill('dong dang');
    await phone.page.getByRole('link', { name: 'Search everything for “dong dang”' }).click();
    await phone.page.getByRole('heading', { name: 'Communes and wards' }).waitFor();
    expect(await faultsOfPage(phone.page, 'citizen-search')).toEqual([]);
    await phone.page.getByRole('searchbox').fill('fresh vegetables');
    await phone.page.getByRole('button', { name: 'Search', exact: true }).click();
    await phone.page.getByRole('link', { name: /^Fresh vegetables for export/ }).click();
    await phone.says('At most 5,000,000 đ a vehicle.');
    expect(await faultsOfPage(phone.page, 'citizen-gate-fees')).toEqual([]);
    await phone.at('/search');
    await phone.page.getByRole('searchbox').fill('birth registration');
    await phone.page.getByRole('button', { name: 'Search', exact: true }).click();
    await phone.page
      .getByRole('link', { name: /^Birth registration/ })
      .first()
      .click();
    await phone.says('Papers you need');
  });

  it('still find it, and read it, without network', async () => {
    const phone = reader();
    // Only a page on which somebody typed reads the names of all, and those of a page that is left at once are not kept.
    await phone.at('/');
    await phone.page.getByRole('searchbox').fill('birth');
    await phone.page.getByRole('link', { name: 'Birth registration', exact: true }).click();
    await phone.says('Papers you need');
    await phone.keeps(
      'read',
      /"queryKey":\["procedures","all"\].*"queryKey":\["procedure",|"queryKey":\["procedure",.*"queryKey":\["procedures","all"\]/,
    );
    await goOffline(phone.page);
    await phone.at(`/procedures/${BIRTH}`);
    await phone.says('Papers you need');
    await phone.at('/');
    await phone.page.getByRole('searchbox').fill('birth');
    await phone.says('searched in the catalogue kept on this device');
    await phone.page.getByRole('link', { name: 'Birth registration', exact: true }).waitFor();
    await goOnline(phone.page);
  });
}
