import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../../declarations/declaring.js';
import { Counting, accountant, cashier } from '../../fees/counting.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { speak } from '../measures.mjs';
import { GateMorning } from './gate-morning.js';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';
import { demoPerson } from '../../sign-in.js';

jest.setTimeout(240_000);

let morning: GateMorning;
let counting: Counting;
let served: Awaited<ReturnType<typeof startFaces>>;
let browser: Browser;
const faults: string[] = [];

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
const doing = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const looked = async (page: Page, name: string, size = DESK) => {
  await page.setViewportSize(size);
  faults.push(...(await faultsOfPage(page, name)));
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await speak(page, 'en');
};

beforeAll(async () => {
  morning = await GateMorning.begin();
  counting = new Counting(morning.running);
  served = await startFaces(morning.running.url);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await morning?.end();
});

describe('Money at the gate', () => {
  let page: Page;
  let desk: Page;
  let first: { declaration: string; reference: string };
  let second: { declaration: string; reference: string };
  const time = '2026-11-23 06:05:00';
  const file = (rows: readonly string[]) => ({
    name: 'sao-ke.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['id,amount,time,text', ...rows].join('\n')),
  });

  beforeAll(async () => {
    await counting.agreed('fee-account/HUU_NGHI', { bin: '970403', account: '0011012345678' });
    first = await counting.invoiced();
    second = await counting.invoiced();
    const open = async (who: typeof cashier) => {
      const { page: opened, faults: its } = await browserOf(browser, DESK, { language: 'en' });
      await enter(opened, `${served.origin}/console/fees`, who);
      return { opened, its };
    };
    ({ opened: desk } = await open(cashier));
    ({ opened: page } = await open(accountant));
  });

  it('is found by its reference and taken in two actions at the counter, and the receipt stands at once', async () => {
    await desk.waitForURL(/\/console\/fees\/trips/);
    await says(desk, first.reference);
    await looked(desk, 'fees');
    await desk.getByLabel('Find by plate or reference').fill(first.reference.toLowerCase());
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/find=/);
    await desk.getByRole('link', { name: first.reference }).click();
    await says(desk, 'Take 100,000 đ');
    await desk.getByRole('img', { name: 'VietQR code, 100,000 đ' }).waitFor();
    await desk.getByText('Set another amount').click();
    await looked(desk, 'fee');
    await desk.locator('body').press('c');
    await desk.getByLabel('Cash given').fill('200.000');
    await says(desk, 'Change 100,000 đ');
    await doing(desk, '100,000 đ received');
    await desk.locator('.receipt').waitFor();
    await says(desk, 'Paid');
    expect(await desk.getByRole('button', { name: 'Void' }).count()).toBe(0);
  });

  it('comes by the bank’s file, each line with what became of it, and what met no fee is put where it belongs', async () => {
    await page.waitForURL(/\/console\/fees\/payments/);
    await says(page, 'Choose whose account it is first');
    await page.getByLabel('Gate', { exact: true }).selectOption('HUU_NGHI');
    await page.waitForURL(/gate=HUU_NGHI/);
    const bad = file([
      `FT1001,100.000,${time},${second.reference.slice(0, 8)} phi cua khau`,
      `FT1002,100000,${time},${first.reference} phi`,
      `FT1003,muoi nghin,${time},x`,
    ]);
    await page.getByLabel('CSV file').setInputFiles(bad);
    await says(page, '2 taken, 0 known, 1 refused');
    await says(page, 'Column amount cannot be read');
    await page.locator('.verdicts').getByText('Of no known trip').waitFor();
    await page.locator('.verdicts').getByText('Paid before').waitFor();
    await page.getByLabel('CSV file').setInputFiles(bad);
    await says(page, '0 taken, 2 known, 1 refused');
    const unknown = page.locator('.payment').filter({ hasText: 'FT1001' });
    await unknown.getByRole('button', { name: 'Assign it to a trip' }).click();
    await unknown.getByLabel('Reference of the trip').fill(second.reference);
    await unknown.getByText('Unpaid').waitFor();
    await looked(page, 'bank-payments');
    await unknown.getByRole('button', { name: 'Assign it to this trip' }).click();
    const twice = page.locator('.payment').filter({ hasText: 'FT1002' });
    await twice.getByRole('button', { name: 'Refund it' }).click();
    await twice.getByLabel('Number of the refund order').fill('UNC-7/2026');
    await twice.getByRole('button', { name: '100,000 đ went back' }).click();
    await twice.getByText('100,000 đ refunded').waitFor();
    const { body } = await counting.get(`fees/${second.declaration}`, cashier);
    expect(body.invoice).toMatchObject({ status: 'PAID', due: 0 });
  });

  it('goes back with a reason: the receipt is void and the payment open again', async () => {
    const unknown = page.locator('.payment').filter({ hasText: 'FT1001' });
    await unknown.getByRole('link').click();
    await doing(page, 'Void');
    await says(page, 'The transfer is open again');
    await page.getByLabel('Reason').selectOption('vehicle-did-not-go');
    await picture(page, 'fee-void');
    await doing(page, 'Void the receipt of 100,000 đ');
    await says(page, 'Nothing was paid yet');
    const { body } = await counting.get('bank-payments?open=true', accountant);
    expect(body.items).toMatchObject([{ bankId: 'FT1001', open: 100_000 }]);
  });

  it('is what the sheet of the day says, on paper too', async () => {
    await desk.getByRole('link', { name: 'Cash sheet' }).click();
    await says(desk, 'In the drawer: 100,000 đ');
    await looked(desk, 'cash-sheet-phone', PHONE);
    const [download] = await Promise.all([desk.waitForEvent('download'), doing(desk, 'Print the sheet (PDF)')]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    expect(faults).toEqual([]);
  });

  it('is nothing for officers', async () => {
    const { page: other, context } = await browserOf(browser, DESK, { language: 'en' });
    await enter(other, `${served.origin}/console/fees/trips`, { role: 'HEALTH_QUARANTINE' });
    await other.locator('.empty').waitFor();
    expect(await other.locator('.fees').count()).toBe(0);
    await context.close();
  });
});

describe('A vehicle that came undeclared', () => {
  const clerk = { role: 'GATE_CLERK' } as const;
  const operator = { role: 'YARD_OPERATOR' } as const;
  const YARD = 'HN-XUAN-CUONG';
  let page: Page;
  let yard: Page;
  let display: string;
  let code: string;
  const looksFor = async (named: string) => {
    await page.getByLabel('Scan a pass, or type code or plate').fill(named);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    const device = { name: 'Bảng bãi', gate: 'HUU_NGHI', yard: YARD };
    display = `Device ${(await morning.post({ role: 'ADMIN' }, 'devices', device)).body.token}`;
    ({ page } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/console/`, clerk);
    ({ page: yard } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(yard, `${served.origin}/console/`, operator);
  });

  it('is looked for, registered, checked in by the code of the yard’s display and handed its slip, in under a minute', async () => {
    const began = Date.now();
    await page.waitForURL(/\/console\/counter\/vehicle/);
    await looksFor('14H-556.78');
    await says(page, '“14H-556.78” is not known');
    await page.getByRole('link', { name: 'Register a walk-in' }).last().click();
    expect(await page.getByLabel('Plate').inputValue()).toBe('14H-556.78');
    await page.getByLabel('Driver’s telephone').fill('+84 912 345 678');
    // Somebody else stood in between; whoever looks for it again, by any spelling, goes on where it was left.
    await page.getByRole('link', { name: 'Vehicle here' }).click();
    await looksFor('14h55678');
    await says(page, '“14h55678” is not known');
    await page.getByRole('link', { name: 'Register a walk-in' }).last().click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=tel]')?.value !== '');
    expect(await page.getByLabel('Driver’s telephone').inputValue()).toBe('+84 912 345 678');
    expect(await page.getByLabel('Plate').inputValue()).toBe('14H-556.78');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await says(page, '14H-556.78 is registered');
    const { body } = await ask(morning.running, 'GET', `yards/${YARD}/code`, { headers: { authorization: display } });
    await page.getByLabel('Code on the yard’s display').fill(body.code);
    await page.getByRole('button', { name: 'Check in' }).click();
    await says(page, 'Checked in. Print the driver’s slip.');
    const [download] = await Promise.all([page.waitForEvent('download'), doing(page, 'Print the slip')]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Date.now() - began).toBeLessThan(60_000);
    code = (await page.locator('[role=status] .code .figures').innerText()).replaceAll(/\s/g, '');
    await looked(page, 'walk-in-phone', PHONE);
  });

  it('is found by its code in the yard, and a pass that was given back does not stand in the address', async () => {
    await yard.getByLabel('Scan a pass, or type code or plate').fill('14h55678');
    await yard.keyboard.press('Enter');
    await yard.waitForURL(/find=14h55678/);
    await says(yard, 'Waiting');
    await looked(yard, 'counter-vehicle');
    await yard.getByLabel('Scan a pass, or type code or plate').fill('LSP1:NOTOURS');
    await yard.keyboard.press('Enter');
    await yard.locator('.said').waitFor();
    expect(yard.url()).not.toContain('LSP1');
    expect(code).toMatch(/E-?\d{4}/);
  });

  it('of a caller is corrected, moved, given back and booked by the clerk, and its firm sees how he was known', async () => {
    const truck = await morning.booked('11:00', 1);
    const dialog = page.getByRole('dialog');
    const deed = (name: string) => page.locator('details').getByRole('button', { name, exact: true }).click();
    const seen = async (kind: string) => (await morning.get(`${kind}/${truck.id}`, clerk)).body;
    await page.getByRole('link', { name: 'Vehicle here' }).click();
    await looksFor(truck.plate);
    await page.getByText('Do something for a caller').click();
    await page.getByLabel('Known by').selectOption('TICKET_CODE_AND_PLATE');
    await deed('Move it');
    await dialog.getByRole('button', { name: /^12:00/ }).click();
    await dialog.getByText('The caller is known too little').waitFor();
    await dialog.getByLabel('Known by').selectOption('FIRM_CALLBACK');
    await looked(page, 'counter-move');
    await dialog.getByRole('button', { name: /^12:00/ }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await seen('tickets')).hour).toBe('2026-11-23T05:00:00.000Z');
    await deed('Correct a field');
    await dialog.getByLabel('Which field').selectOption('goods.0.kg');
    await dialog.getByLabel('New value').fill('17.900');
    await dialog.getByRole('button', { name: '17,900 kg' }).click();
    await dialog.getByText(/^Reopens/).waitFor();
    await looked(page, 'counter-correct-phone', PHONE);
    await dialog.getByRole('button', { name: 'Correct it so' }).click();
    await dialog.waitFor({ state: 'detached' });
    await says(page, 'Done.');
    await deed('Give the place back');
    await dialog.getByRole('button', { name: 'Give the place back' }).click();
    await page.locator('details').getByRole('button', { name: 'Book an hour' }).waitFor();
    expect((await seen('tickets')).status).toBe('RELEASED');
    await deed('Book an hour');
    await dialog.getByRole('button', { name: /^13:00/ }).click();
    await page.locator('details').getByRole('button', { name: 'Move it' }).waitFor();
    const { body } = await morning.get(`declarations/${truck.id}/acts-for-callers`, { role: 'DISPATCHER' });
    expect([(await seen('declarations')).content.goods[0].kg, body.acts.length]).toEqual([17_900, 4]);
    for (const { caller } of body.acts) expect(caller).toEqual({ channel: 'PHONE', knownBy: 'FIRM_CALLBACK' });
  });

  it('of another plate is checked in by the yard’s own eyes, and counted outside when it is not', async () => {
    const booked = await morning.booked('09:00');
    // The lists are at the head once the clock has moved.
    await morning.clockAt('06:02');
    await yard.getByLabel('Scan a pass, or type code or plate').fill(booked.code);
    await yard.keyboard.press('Enter');
    await doing(yard, 'I see it: check in');
    await yard.getByText('Waiting').first().waitFor();
    await yard.getByRole('link', { name: 'Roadside count' }).click();
    await yard.getByLabel('With fruit').fill('41');
    await yard.getByLabel('Others').fill('12');
    await doing(yard, 'Record the count');
    await says(yard, '41 fruit, 12 other');
    await looked(yard, 'roadside-phone', PHONE);
    await yard.getByRole('link', { name: 'Send to another yard' }).click();
    await yard.getByRole('button', { name: 'Send them' }).waitFor();
    await picture(yard, 'divert');
    await yard.getByRole('link', { name: 'Camera reads' }).click();
    await says(yard, 'Nothing waits');
  });

  it('stands before the operator of its yard, who was posted there; his pages open on his yards and know no other', async () => {
    const other = { role: 'YARD_OPERATOR', gate: 'TAN_THANH' } as const;
    const body = { roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards: [YARD, 'HN-KIEM-HOA'] };
    const path = `people/${demoPerson(other).id}/posting`;
    expect((await ask(morning.running, 'PUT', path, { by: { role: 'ADMIN' }, body })).status).toBe(200);
    const { page: his } = await browserOf(browser, DESK, { language: 'en' });
    await enter(his, `${served.origin}/console/counter/yard`, other);
    await says(his, '14H-556.78');
    const choice = his.getByLabel('Yard', { exact: true });
    expect(await choice.locator('option').count()).toBe(2);
    await looked(his, 'counter-yard');
    await looked(his, 'counter-yard-phone', PHONE);
    await choice.selectOption('HN-KIEM-HOA');
    await his.waitForURL(/yard=HN-KIEM-HOA/);
    await says(his, 'Nobody stands there');
    const { id, code: booked } = await morning.booked('10:00');
    await morning.clockAt('06:03');
    await his.getByRole('link', { name: 'Vehicle here' }).click();
    await his.getByLabel('Scan a pass, or type code or plate').fill(booked);
    await his.keyboard.press('Enter');
    await doing(his, 'I see it: check in');
    await says(his, 'Waiting');
    expect((await morning.get(`tickets/${id}`, other)).body.yard).toBe('HN-KIEM-HOA');
    expect(faults).toEqual([]);
  });
});
