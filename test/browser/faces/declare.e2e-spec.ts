import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { freshPlate } from '../../declarations/declaring.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { online, speak } from '../measures.mjs';
import { GateMorning } from './gate-morning.js';
import { faultsOfPage, looked, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, diskFull, enter } from './people.js';

jest.setTimeout(240_000);

const dispatcher = { role: 'DISPATCHER' } as const;

describe('A dispatcher declares a vehicle', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const plates = Array.from({ length: 4 }, freshPlate);
  const [first, second, third, fourth] = plates as [string, string, string, string];

  const says = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const plate = () => page.locator('input[name="vehicle.plate"]');
  const declared = async (of: string) => {
    const { body } = await morning.get(`declarations?plate=${encodeURIComponent(of)}`, dispatcher);
    return body.items as { declaration: string; class: string }[];
  };
  const until = async (of: string) => {
    for (let tries = 0; tries < 100 && (await declared(of)).length === 0; tries++) await page.waitForTimeout(100);
    return declared(of);
  };

  beforeAll(async () => {
    morning = await GateMorning.begin();
    const kept = await morning.post(dispatcher, 'fleet', { kind: 'TRACTOR', country: 'VN', plate: first });
    if (kept.status !== 201) throw new Error(`Not in the fleet: ${JSON.stringify(kept.body)}`);
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/firm/declare`, dispatcher);
    await says('Declare a vehicle');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('from her fleet, with goods that she finds by words without accents', async () => {
    await field('Route').selectOption('HN-1119');
    await plate().fill(first.slice(-4));
    await page.getByRole('option', { name: first }).click();
    expect(await plate().inputValue()).toBe(first);
    await page.locator('input[name="goods.0.description"]').fill('sau rieng');
    await page.getByRole('option', { name: /08106000/ }).click();
    expect(await field('HS code').inputValue()).toBe('08106000');
    expect(await page.locator('input[name="goods.0.description"]').inputValue()).toBe('Sầu riêng tươi');
    await field('Weight (kg)').fill('18.000');
    await says('Thousands or a fraction? Choose the number that you mean.');
    faults.push(...(await looked(page, 'declare-which-number')));
    await page.getByRole('button', { name: '18,000 kg', exact: true }).click();
    expect(await field('Weight (kg)').inputValue()).toBe('18000');
    await field('Weight (kg)').fill('18000.5');
    await field('Packages').fill('900');
  });

  it('keeps these goods and the route by a name of her own', async () => {
    await page.getByRole('button', { name: 'Save these goods and route' }).click();
    await page.getByLabel('What to call it').fill('Durian north');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await field('Fill in from').waitFor();
  });

  it('and reads the server’s own words at a field as soon as she left it', async () => {
    await page.locator('textarea').fill('Số tờ khai 1012 3456 7890, ngày 22/11');
    await says('Read: 101234567890');
    await page.getByRole('button', { name: 'Add a container' }).click();
    await field('Container number').fill('CSQU3054384');
    await field('Seals').focus();
    await page.locator('[name="containers.0.number"][aria-invalid=true]').waitFor();
    await page.locator('textarea[aria-invalid=true]').waitFor();
    await says('2 things to correct');
    await picture(page, 'firm-declare-faults');
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    expect(await declared(first)).toEqual([]);
    await field('Container number').fill('CSQU3054383');
    await page.locator('textarea').fill('Số tờ khai 3012 3456 7890, ngày 22/11');
    await says('Nothing is in the way');
    await says('Class in the queue');
  });

  it('loses nothing that she typed when the page is closed', async () => {
    await page.waitForTimeout(500);
    await page.reload();
    await says('Read: 301234567890');
    expect(await plate().inputValue()).toBe(first);
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    await says(`${first} is declared`);
    expect(await until(first)).toHaveLength(1);
    expect(await plate().inputValue()).toBe('');
  });

  it('fills the next in from what she keeps, and calls that otherwise', async () => {
    await field('Fill in from').selectOption({ label: 'Durian north' });
    expect(await field('HS code').inputValue()).toBe('08106000');
    expect(await field('Route').inputValue()).toBe('HN-1119');
    await page.getByRole('button', { name: 'Change the list' }).click();
    await page.getByRole('button', { name: 'Rename: Durian north' }).click();
    await page.getByLabel('What to call it').fill('Durian');
    expect(await faultsOfPage(page, 'firm-saved-trips')).toEqual([]);
    await speak(page, 'en');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('button', { name: 'Rename: Durian', exact: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('the next one as the last time, and without network: it goes when the line is back', async () => {
    const began = Date.now();
    await page.getByRole('button', { name: /Take over: Sầu riêng tươi/ }).click();
    expect(await field('Weight (kg)').inputValue()).toBe('18000.5');
    expect(await plate().inputValue()).toBe('');
    await plate().fill(second);
    await served.tell({ cut: true });
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    await says(`The declaration of ${second} is kept`);
    expect(Date.now() - began).toBeLessThan(60_000);
    await picture(page, 'firm-declare-offline');
    await served.tell({ cut: false });
    await online(page);
    await says(`${second} is declared`);
    expect(await until(second)).toHaveLength(1);
  });

  it('is told that her device has no room: what she typed stays on the page, and what she tells is sent all the same', async () => {
    await diskFull(page, true);
    await page.getByRole('button', { name: /Take over: Sầu riêng tươi/ }).click();
    await plate().fill(fourth);
    await says('This device has no room');
    expect(await looked(page, 'firm-no-room')).toEqual([]);
    await page.getByRole('link', { name: 'Fleet' }).click();
    await says('Add it to the fleet');
    await page.getByRole('link', { name: 'Declare', exact: true }).click();
    await says('Nothing is in the way');
    expect(await plate().inputValue()).toBe(fourth);
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    await says(`${fourth} is declared`);
    expect(await until(fourth)).toHaveLength(1);
    await diskFull(page, false);
    await plate().fill(third);
    await page.getByText('This device has no room').waitFor({ state: 'detached' });
  });

  it('what was refused when it arrived is taken up again as it was typed', async () => {
    await page.getByRole('button', { name: /Take over: Sầu riêng tươi/ }).click();
    await plate().fill(third);
    await served.tell({ cut: true });
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    await says(`The declaration of ${third} is kept`);
    await morning.booked('09:00', 0, { vehicle: { country: 'VN', plate: third, type: 'CONTAINER_TRUCK' } });
    await served.tell({ cut: false });
    await says(`The declaration of ${third} was refused`);
    await page.getByRole('button', { name: 'Correct it and send it again' }).click();
    expect(await plate().inputValue()).toBe(third);
    expect(await field('Weight (kg)').inputValue()).toBe('18000.5');
  });

  it('finds no fault by axe in the form, in any language or theme, at a desk and on a phone', async () => {
    const found: string[] = [];
    for (const [size, viewport] of [
      ['desk', DESK],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.reload();
      await page.locator('form.declare').waitFor();
      found.push(...(await faultsOfPage(page, `firm-declare-${size}`)));
    }
    expect(found).toEqual([]);
    await speak(page, 'en');
    expect(faults).toEqual([]);
  });
});
