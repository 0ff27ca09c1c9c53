import type { Page } from 'playwright-core';
import { official } from '../../citizen/dossiers/dossier-desk.js';
import type { Who } from '../../sign-in.js';
import { looked } from '../faces/looked-at.js';
import type { CitizenPhone } from './citizen-phone.js';
import { openSeldom } from './open-seldom.js';

interface Office {
  readonly desk: (who: Who) => Promise<Page>;
  readonly at: (page: Page, path: string) => Promise<unknown>;
  readonly says: (page: Page, text: string | RegExp) => Promise<unknown>;
  readonly press: (page: Page, name: string | RegExp) => Promise<unknown>;
  readonly passerBy: () => Promise<CitizenPhone>;
}

const MARRIAGE = '1.000894';

/** The story of the catalogue of procedures, which the province words and everybody reads. */
export function onProcedures({ desk, at, says, press, passerBy }: Office): void {
  it('read of a procedure what the province has worded, who alone may', async () => {
    const [page, office] = [await desk({ role: 'PROVINCE' }), await desk(official)];
    await at(office, `/procedures/${MARRIAGE}`);
    await says(office, 'There is no such page');
    await openSeldom(page, 'Catalogue of procedures');
    await page.getByLabel('Name or code').fill('ket hon');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=/);
    await page.locator('li', { hasText: MARRIAGE }).getByRole('link').click();
    await page.waitForURL(new RegExp(MARRIAGE));
    await page.getByLabel('Amount (đồng)').fill('12.000');
    await page.getByLabel('Note on the fee (English)').fill('A copy costs more');
    await page.getByLabel('Note on the fee (Tiếng Việt)').fill('Bản sao tính riêng');
    await page.getByLabel('Note on the fee (中文)').fill(' ');
    await says(page, 'Will change: Fee');
    await press(page, 'Publish the new wording');
    await page.locator('[aria-invalid=true]:focus').waitFor();
    expect(await page.locator('[aria-invalid=true]').getAttribute('lang')).toBe('zh');
    expect(await looked(page, 'procedure')).toEqual([]);
    await page.getByLabel('Note on the fee (中文)').fill('副本另计');
    await press(page, 'Publish the new wording');
    await says(page, /Wording \d+ is published: Fee/);
    const phone = await passerBy();
    await phone.at(`/procedures/${MARRIAGE}`);
    await phone.says('12,000');
    await phone.says('A copy costs more');
    await phone.context.close();
  });
}
