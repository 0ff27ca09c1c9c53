import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { speak } from '../measures.mjs';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage, looked, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const JPEG_HEAD = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const dispatcher = { role: 'DISPATCHER' } as const;

describe('A dispatcher after declaring', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let truck: Vehicle;
  let other: Vehicle;

  const says = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
  const at = (path: string) => page.goto(`${served.origin}/firm${path}`);
  const press = (name: string | RegExp, of: Page | ReturnType<Page['locator']> = page) =>
    of.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const seen = async ({ id }: Vehicle) => (await morning.get(`declarations/${id}`, dispatcher)).body;
  const ticket = async ({ id }: Vehicle) => (await morning.get(`tickets/${id}`, dispatcher)).body;

  beforeAll(async () => {
    morning = await GateMorning.begin();
    truck = await morning.booked('09:00');
    other = await morning.booked('10:00', 1, { containers: [], direction: 'EXPORT' });
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/firm/declarations`, dispatcher);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('finds her declarations, and the state of the list in its address', async () => {
    await page.getByLabel('Whole plate').fill(truck.plate);
    await page.getByLabel('Whole plate').press('Enter');
    await page.waitForURL(/plate=/);
    const rows = page.locator('.rows tbody tr');
    await rows.nth(1).waitFor({ state: 'detached' });
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    await press('Clear filters');
    await rows.nth(1).waitFor();
    const planned = page.getByRole('columnheader', { name: 'Planned' });
    await planned.getByRole('button').click();
    await page.waitForURL(/sort=PLANNED/);
    await planned.getByRole('button').click();
    await page.waitForURL(/sort=PLANNED_DOWN/);
    await page.reload();
    await rows.nth(1).waitFor();
    expect(await planned.getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('link', { name: truck.plate }).click();
    await says('What was declared');
  });

  it('corrects one field, having seen what that reopens', async () => {
    await press(/^Correct: Weight/);
    await says('Keeps its place in the queue');
    await picture(page, 'firm-correct');
    await page.getByLabel('New value').fill('17.950');
    await press('17,950 kg');
    await press('Correct it so');
    await page.getByText('17950', { exact: true }).waitFor();
    expect((await seen(truck)).content.goods[0].kg).toBe(17_950);
  });

  it('adds a driver, and corrects a planned time and a choice; the history says what changed and by whom', async () => {
    await press('Add: Add a driver');
    await says('Keeps its place in the queue');
    await page.locator('.correct').getByLabel('Name').fill('Driver Two');
    await page.locator('.correct').getByLabel('Number').fill('020090000124');
    await picture(page, 'firm-add-driver');
    await press('Correct it so');
    await says('Driver Two');
    await press(/^Correct: Type/);
    await page.getByLabel('New value').selectOption('REFRIGERATED_TRUCK');
    await press('Correct it so');
    await page.locator('.declared').getByText('Refrigerated truck').waitFor();
    await press(/^Correct: Until/);
    await page.getByLabel('New value').fill('2026-11-23T20:00');
    await press('Correct it so');
    await page.locator('.history li').filter({ hasText: 'trip' }).getByText('by the firm').waitFor();
    const { content } = await seen(truck);
    expect(content).toMatchObject({ plannedTo: '2026-11-23T13:00:00.000Z', vehicle: { type: 'REFRIGERATED_TRUCK' } });
    expect(content.drivers[1]).toMatchObject({ name: 'Driver Two', document: { number: '020090000124' } });
    await page.locator('.history li').filter({ hasText: 'goods' }).getByText('version 2').waitFor();
  });

  it('corrects twice in a row without a line: both stand, and two added rows are two', async () => {
    await served.tell({ cut: true });
    for (const [field, value] of [
      ['Packages', '901'],
      ['Weight', '17960'],
    ] as const) {
      await press(new RegExp(`^Correct: ${field}`));
      await page.getByLabel('New value').fill(value);
      await press('Correct it so');
    }
    for (const name of ['Driver Three', 'Driver Four']) {
      await press('Add: Add a driver');
      await page.locator('.correct').getByLabel('Name').fill(name);
      await page
        .locator('.correct')
        .getByLabel('Number')
        .fill(name === 'Driver Three' ? '020090000125' : '020090000126');
      await press('Correct it so');
    }
    await served.tell({ cut: false });
    await says('Driver Four');
    const { content } = await seen(truck);
    expect(content.goods[0]).toMatchObject({ packages: 901, kg: 17_960 });
    expect(content.drivers.map(({ name }: { name: string }) => name).slice(1)).toEqual([
      'Driver Two',
      'Driver Three',
      'Driver Four',
    ]);
  });

  it('overwrites nothing that a colleague changed while her form was open, and takes up what she typed', async () => {
    await press(/^Correct: Weight/);
    await page.getByLabel('New value').fill('18500');
    await morning.corrected(truck, 'goods.0.kg', 18_200);
    await press('Correct it so');
    await says('You typed: 18500');
    await says('It stands at: 18200');
    expect((await seen(truck)).content.goods[0].kg).toBe(18_200);
    expect(await faultsOfPage(page, 'firm-correction-refused')).toEqual([]);
    await speak(page, 'en');
    await press('Take it up again');
    expect(await page.getByLabel('New value').inputValue()).toBe('18500');
    await press('Correct it so');
    await page.locator('.declared').getByText('18500', { exact: true }).waitFor();
    await page.getByText('You typed').waitFor({ state: 'detached' });
    expect((await seen(truck)).content.goods[0].kg).toBe(18_500);
  });

  it('takes a driver away again, names who pays, and corrects a flag and the regime', async () => {
    await press('Remove: Name Driver Two');
    await says('Keeps its place in the queue');
    await picture(page, 'firm-take-away');
    await press('Remove it so');
    await page.locator('.declared').getByText('Driver Two').waitFor({ state: 'detached' });
    await press('Add: Payer');
    const form = page.locator('.correct');
    await form.getByLabel('Payer', { exact: true }).fill('Payer Limited');
    await form.getByLabel('Tax code of the payer').fill('0100233488');
    await press('Correct it so');
    await says('Payer Limited');
    await press(/^Correct: Oversize load/);
    await page.getByLabel('New value').selectOption('true');
    await press('Correct it so');
    await page.locator('.declared li').filter({ hasText: 'Oversize load' }).getByText('Yes').waitFor();
    await press(/^Correct: Regime/);
    await page.getByLabel('New value').selectOption('BONDED');
    await press('Correct it so');
    await page.locator('.declared').getByText('Bonded').waitFor();
    const { content } = await seen(truck);
    expect(content).toMatchObject({ regime: 'BONDED', vehicle: { oversize: true, empty: false } });
    expect([content.drivers.length, content.parties.payer.name]).toEqual([3, 'Payer Limited']);
  });

  it('hands photos and a PDF in: a wrong one is told at once, a line that breaks loses none', async () => {
    const { body: before } = await morning.get(`declarations/${truck.id}/files`, dispatcher);
    expect(before).toEqual({ files: [], limits: { megabytes: 8, files: 20 } });
    await page.getByLabel('What it shows').selectOption('ORIGIN_CERTIFICATE');
    await served.tell({ cut: true });
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'origin.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`) },
      { name: 'cargo.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([JPEG_HEAD, Buffer.alloc(40_000, 7)]) },
      { name: 'list.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') },
    ]);
    await says('list.xlsx: only photos (JPEG, PNG, WebP, HEIC) and PDF are taken.');
    await says('Waits to be sent');
    await page.reload();
    await says('Waits to be sent');
    await picture(page, 'firm-files-waiting');
    await served.tell({ cut: false });
    await page.reload();
    await page.getByRole('button', { name: 'Download Certificate of origin' }).nth(1).waitFor({ timeout: 20_000 });
    await page.getByText('Waits to be sent').first().waitFor({ state: 'detached' });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Certificate of origin' }).first().click();
    expect((await saved).suggestedFilename()).toMatch(/^origin-certificate-[0-9a-f]{8}\.(pdf|jpg)$/);
    expect((await morning.get(`declarations/${truck.id}/files`, dispatcher)).body.files).toHaveLength(2);
  });

  it('reads what the gate refused of a file, in its words', async () => {
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([{ name: 'false.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2_000, 1) }]);
    await says(/^Refused: Only photos/);
    await press('What you sent: 1 was refused');
    await page.getByRole('dialog').getByText('take or choose another one').waitFor();
    expect(await looked(page, 'firm-file-refused')).toEqual([]);
    await press('Dismiss: false.pdf', page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove false.pdf' }).waitFor({ state: 'detached' });
    await says('Photos and PDF');
  });

  it('moves its hour by a calendar that says what is free', async () => {
    await press('Move it');
    await says('Booked now');
    await picture(page, 'firm-slots');
    await press(/^10:00/, page.getByRole('dialog'));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (let tries = 0; tries < 100 && !(await ticket(truck)).hour.includes('T03:00'); tries++)
      await page.waitForTimeout(100);
    expect((await ticket(truck)).hour).toBe('2026-11-23T03:00:00.000Z');
  });

  it('changes the tractor of a vehicle on its way at its ticket, having seen what that reopens', async () => {
    await at(`/tickets/${truck.id}`);
    await press('Another tractor');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Keeps its place in the queue').waitFor();
    expect(await faultsOfPage(page, 'firm-change-desk')).toEqual([]);
    await speak(page, 'en');
    await dialog.getByLabel('Plate').fill('12C-888.11');
    await press('Change it so', dialog);
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.history li').filter({ hasText: 'another tractor' }).first().waitFor();
    expect((await seen(truck)).content.vehicle.plate).toMatch(/12C.?888/);
  });

  it('gives the place of another back at its ticket, and books it again at its declaration', async () => {
    await at(`/tickets/${other.id}`);
    await press('Give the place back');
    await press('Give the place back', page.getByRole('dialog'));
    await says('The place was given back');
    await at(`/declarations/${other.id}`);
    await press('Book an hour');
    await press(/^11:00/, page.getByRole('dialog'));
    await page.getByRole('button', { name: 'Move it' }).waitFor();
    expect((await ticket(other)).status).toBe('BOOKED');
  });

  it('adds a vehicle to her fleet, also without network', async () => {
    await at('/fleet');
    await says('The fleet is empty');
    await served.tell({ cut: true });
    await page.getByLabel('Plate', { exact: true }).fill('12C-777.01');
    await press('Add it to the fleet');
    await says('12C-777.01 is kept');
    await served.tell({ cut: false });
    await says('12C-777.01 is in the fleet');
    await page.getByRole('rowheader', { name: '12C-777.01' }).waitFor();
    await at(`/declarations/${other.id}`);
  });

  it('withdraws a declaration, asked once', async () => {
    await press('Withdraw it');
    await press('Withdraw it', page.getByRole('dialog'));
    await says('Withdrawn');
    expect((await seen(other)).status).toBe('WITHDRAWN');
  });

  it('finds no fault by axe, in any language or theme, at a desk and on a phone', async () => {
    const found: string[] = [];
    for (const [size, viewport] of [
      ['desk', DESK],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      await at('/declarations');
      await page.locator('.rows tbody tr').first().waitFor();
      found.push(...(await faultsOfPage(page, `firm-declarations-${size}`)));
      await at('/fleet');
      await page.locator('.rows tbody tr').first().waitFor();
      found.push(...(await faultsOfPage(page, `firm-fleet-${size}`)));
      await at(`/declarations/${truck.id}`);
      await page.locator('.declared').first().waitFor();
      found.push(...(await faultsOfPage(page, `firm-declaration-${size}`)));
    }
    await speak(page, 'en');
    await press('Move it');
    await page.locator('.slot-hours').waitFor();
    found.push(...(await faultsOfPage(page, 'firm-slots-phone')));
    expect(found).toEqual([]);
    await speak(page, 'en');
    expect(faults).toEqual([]);
  });
});
