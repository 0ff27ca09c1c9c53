import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { goOffline, goOnline, speak } from '../measures.mjs';
import { demoPerson, type Who } from '../../sign-in.js';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const customs: Who = { role: 'CUSTOMS' };
const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };

describe('An officer at the console', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const trucks: Vehicle[] = [];

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const check = async ({ id }: Vehicle) => {
    const { body } = await morning.get(`clearances/${id}`, head);
    return body.checks.find(({ agency }: { agency: string }) => agency === 'CUSTOMS').status as string;
  };
  const until = async (truck: Vehicle, status: string) => {
    for (let tries = 0; tries < 100 && (await check(truck)) !== status; tries++) await page.waitForTimeout(100);
    expect(await check(truck)).toBe(status);
  };
  const beside = () => page.locator('.vehicle h2').textContent();

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (let number = 0; number < 5; number++)
      trucks.push(
        await morning
          .booked(number < 4 ? '08:00' : '09:00', number, {
            vehicle: { country: 'VN', plate: `12C-808.1${number}`, type: 'CONTAINER_TRUCK' },
          })
          .then((truck) => ({ ...truck, plate: `12C-808.1${number}` })),
      );
    await morning.clockAt('08:10');
    for (const truck of trucks) await morning.inYard(truck);
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true }));
    await enter(page, `${served.origin}/console/`, customs);
    await says(trucks[0]!.plate);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('finds a vehicle by a plate that a camera misread, by keys alone, and sees why', async () => {
    await page.keyboard.press('/');
    await page.getByLabel('Plate, ticket').fill('B0B.1');
    await says('8 read as B');
    expect(await page.locator('.found [role=option]').count()).toBe(5);
    const found = await faultsOfPage(page, 'console-find');
    await speak(page, 'en');
    expect(found).toEqual([]);
    await page.getByLabel('Plate, ticket').fill(trucks[3]!.code.slice(3));
    await page.keyboard.press('Enter');
    await says('Vải thiều tươi');
    expect(await beside()).toBe(trucks[3]!.plate);
    expect(new URL(page.url()).searchParams.get('find')).toBeNull();
  });

  it('sees a colleague who has the same vehicle before him, and is seen by him', async () => {
    const colleague = await browserOf(browser, DESK, { language: 'vi', theme: 'dark', keeps: true });
    await enter(colleague.page, `${served.origin}/console/`, head);
    const line = colleague.page.getByRole('button', { name: trucks[3]!.plate });
    await line.getByText(`${demoPerson(customs).name} đang xem để quyết`).waitFor();
    await line.click();
    await colleague.page.getByRole('status').getByText('cũng đang xem xe này').waitFor();
    await page
      .getByRole('status')
      .getByText(`${demoPerson(head).name} is deciding this vehicle too`)
      .waitFor();
    const found = await faultsOfPage(colleague.page, 'console-deciding');
    expect([...found, ...colleague.faults]).toEqual([]);
    // He goes, and is seen no more.
    await colleague.context.close();
    await page.getByText('is deciding this vehicle too').waitFor({ state: 'detached' });
  });

  it('takes a slip back where it was made, for ten seconds', async () => {
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await until(trucks[3]!, 'PASSED');
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.keyboard.press('u');
    await until(trucks[3]!, 'WAITING');
    await page.getByRole('button', { name: /^Undo/ }).waitFor({ state: 'detached' });
  });

  it('leaves many that wait for the line, and is told afterwards which of them were refused', async () => {
    await page.getByRole('button', { name: trucks[4]!.plate }).click();
    await goOffline(page);
    await page.keyboard.press('x');
    await page.getByText('1 vehicle chosen').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await page.locator('.many').waitFor({ state: 'detached' });
    const held = await morning.post(head, `clearances/${trucks[4]!.id}/checks/CUSTOMS/hold`, {
      legalReason: 'physical-inspection',
      publicReason: 'goods-to-be-opened',
    });
    expect(held.status).toBe(200);
    await goOnline(page);
    await says('1 was refused');
    await page.locator('.outbox-button').click();
    const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: trucks[4]!.plate }).last();
    expect(await row.textContent()).toContain('on hold');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await row.waitFor({ state: 'detached' });
    // The button has gone with what it dismissed; the keyboard is still in the dialog.
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await says('All sent');
  });

  it('decides many alike at once, each judged alone', async () => {
    await page.getByRole('button', { name: trucks[0]!.plate }).click();
    await page.keyboard.press('a');
    await says('4 vehicles chosen');
    const found = await faultsOfPage(page, 'console-many');
    await speak(page, 'en');
    expect(found).toEqual([]);
    const held = await morning.post(head, `clearances/${trucks[2]!.id}/checks/CUSTOMS/hold`, {
      legalReason: 'physical-inspection',
      publicReason: 'goods-to-be-opened',
    });
    expect(held.status).toBe(200);
    await page.keyboard.press('p');
    await says('3 done, 1 refused');
    for (const number of [0, 1, 3]) expect(await check(trucks[number]!)).toBe('PASSED');
    expect(await check(trucks[2]!)).toBe('ON_HOLD');
    await page.keyboard.press('Escape');
    await page.locator('.many').waitFor({ state: 'detached' });
  });

  it('has dialogs in which axe finds nothing, and a desk and a phone that fit', async () => {
    const fits = () =>
      page.evaluate(
        () => document.documentElement.scrollHeight <= innerHeight && document.body.scrollWidth <= innerWidth,
      );
    expect(await fits()).toBe(true);
    const found: string[] = [];
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    found.push(...(await faultsOfPage(page, 'console-keys')));
    await page.keyboard.press('Escape');
    await page.locator('.outbox-button').click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await faultsOfPage(page, 'console-outbox')));
    await page.keyboard.press('Escape');
    await page.clock.install();
    await page.getByRole('link', { name: 'Hand-over' }).click();
    await page.getByLabel('Note for the next shift').fill('Máy soi số 2 hỏng.');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await says('You hand over');
    const [{ handOver }] = (await morning.get('hand-overs', head)).body.items;
    expect((await morning.post(head, `hand-overs/${handOver}/sign`)).status).toBe(200);
    // It is looked for every ten seconds.
    await page.clock.fastForward(10_000);
    await says(/A colleague took over/);
    found.push(...(await faultsOfPage(page, 'console-hand-over')));
    await page.goBack();
    await page.setViewportSize(PHONE);
    await page.keyboard.press('/');
    await page.getByLabel('Plate, ticket').fill('808');
    await page.locator('.found [role=option]').first().waitFor();
    found.push(...(await faultsOfPage(page, 'console-find-phone')));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
