import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { dispatcher } from '../../clearance/clearing.js';
import { ask } from '../../declarations/declaring.js';
import { online, speak } from '../measures.mjs';
import { DEMO_PASSWORD } from '../../../src/identity/index.js';
import { demoPerson, signIn, type Who } from '../../sign-in.js';
import { gateAtNine, type GateAtNine } from './gate-at-nine.js';
import type { GateMorning, Vehicle } from './gate-morning.js';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter, enterByDoor, giveCode } from './people.js';

jest.setTimeout(240_000);

const customs: Who = { role: 'CUSTOMS' };
const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
const guard: Who = { role: 'BORDER_GUARD' };

describe('Officers at their consoles', () => {
  let gate: GateAtNine;
  let morning: GateMorning;
  let served: GateAtNine['served'];
  let browser: Browser;
  let trucks: readonly Vehicle[];
  let page: Page;
  let faults: string[];

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const check = async ({ id }: Vehicle, agency = 'CUSTOMS') => {
    const { body } = await morning.get(`clearances/${id}`, head);
    return body.checks.find((each: { agency: string }) => each.agency === agency).status as string;
  };
  const until = async (truck: Vehicle, status: string) => {
    for (let tries = 0; tries < 100 && (await check(truck)) !== status; tries++) await page.waitForTimeout(100);
    expect(await check(truck)).toBe(status);
  };
  /** The vehicle that stands beside the list. */
  const beside = (of = page) => of.locator('.vehicle h2');

  beforeAll(async () => {
    gate = await gateAtNine();
    ({ morning, served, browser, trucks } = gate);
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enterByDoor(page, `${served.origin}/console/`, customs);
  });
  afterAll(() => gate?.end());

  it('show the work of their agency, longest waiting first, and move by keys', async () => {
    await says('Customs · Hữu Nghị');
    await says(trucks[0]!.plate);
    await page.keyboard.press('j');
    await says('Sầu riêng tươi Ri6');
    expect(await beside().textContent()).toBe(trucks[0]!.plate);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await says('Xoài tươi');
    expect(await beside().textContent()).toBe(trucks[1]!.plate);
    expect(new URL(page.url()).searchParams.get('vehicle')).toBe(trucks[1]!.id);
  });

  it('decide in two actions, and nothing moves under the cursor', async () => {
    await page.keyboard.press('p');
    await says(`Pass ${trucks[1]!.plate}?`);
    await picture(page, 'console-pass');
    await page.keyboard.press('Enter');
    await until(trucks[1]!, 'PASSED');
    await says('Decided: Passed');
    // Its line stays where it was until the officer moves on.
    expect(await page.locator('.vehicles li').nth(1).textContent()).toContain(trucks[1]!.plate);
    await page.keyboard.press('j');
    await page.getByRole('button', { name: trucks[1]!.plate }).waitFor({ state: 'detached' });
    expect(await beside().textContent()).toBe(trucks[2]!.plate);
  });

  it('hold with a legal reason and a public one', async () => {
    await page.keyboard.press('h');
    await page.getByLabel('Legal reason').selectOption('seal-not-as-declared');
    await page.getByLabel('Note').fill('One digit differs.');
    await page.getByRole('button', { name: 'Hold it' }).click();
    await until(trucks[2]!, 'ON_HOLD');
    await says('Decided: On hold');
    await page.getByRole('button', { name: 'Lift the hold' }).click();
    await until(trucks[2]!, 'WAITING');
  });

  it('see each other, and cannot overwrite each other', async () => {
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/?vehicle=${trucks[3]!.id}`, head);
    await page.getByRole('button', { name: trucks[3]!.plate }).click();
    await says('Vải thiều tươi');
    await page.keyboard.press('s');
    await until(trucks[3]!, 'IN_PROGRESS');
    await says('A colleague is on it', other.page);
    await says('Vải thiều tươi', other.page);
    await served.tell({ cut: true });
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await says('Kept, on its way');
    const refusing = await morning.post(head, `clearances/${trucks[3]!.id}/checks/CUSTOMS/hold`, {
      legalReason: 'physical-inspection',
      publicReason: 'goods-to-be-opened',
    });
    expect(refusing.status).toBe(200);
    await served.tell({ cut: false });
    await online(page);
    await says('1 was refused');
    await page.locator('.decide').getByRole('alert').waitFor();
    expect(await check(trucks[3]!)).toBe('ON_HOLD');
    await page.locator('.decide').getByRole('button', { name: 'Dismiss' }).click();
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('read what was found and corrected beside what was declared, and decide by what stood there when they began', async () => {
    const truck = trucks[5]!;
    const at = (etag: string) => ({ headers: { 'if-match': etag } });
    await page.goto(`${served.origin}/console/?vehicle=${truck.id}`);
    await page.locator('.decide button', { hasText: 'Pass' }).click();
    await says(`Pass ${truck.plate}?`);
    const body = { what: 'PACKAGES', line: 0, packages: 1_170 };
    const found = await ask(morning.running, 'POST', `clearances/${truck.id}/checks/BORDER_GUARD/found-values`, {
      by: guard,
      body,
      ...at('"1"'),
    });
    expect(found.status).toBe(200);
    await says('1,170');
    await says('changed since you opened this');
    await picture(page, 'console-found');
    await page.getByRole('button', { name: 'Pass it' }).click();
    await page.locator('.decide').getByText('found', { exact: false }).first().waitFor();
    expect(await check(truck)).toBe('WAITING');
    await page.locator('.decide').getByRole('button', { name: 'Dismiss' }).click();
    const corrected = await ask(morning.running, 'PATCH', `declarations/${truck.id}`, {
      by: dispatcher,
      body: { changes: [{ path: 'goods.0.packages', value: 1_170 }] },
      ...at('"1"'),
    });
    expect(corrected.status).toBe(200);
    await says('Declaration corrected (revision 2)');
    await page.locator('.goods').getByText('corrected', { exact: false }).waitFor();
    await picture(page, 'console-corrected');
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await until(truck, 'PASSED');
  });

  it('lose nothing when their session ends in the middle of a decision', async () => {
    await page.getByRole('button', { name: trucks[4]!.plate }).click();
    await says('Sầu riêng tươi');
    await page.keyboard.press('f');
    await page.getByLabel('Note').fill('Two pallets more than declared.');
    await served.tell({ cut: true });
    await page.getByRole('button', { name: 'Fail it' }).click();
    await says('1 waits to be sent');
    await page.waitForTimeout(500);
    const ended = await fetch(`${morning.running.url}/api/v1/sessions`, {
      method: 'DELETE',
      headers: { authorization: await signIn(morning.running.url, customs) },
    });
    expect(ended.status).toBe(204);
    await served.tell({ cut: false });
    await online(page);
    await says('Your session is over');
    await picture(page, 'console-session-over');
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
    await giveCode(page);
    await until(trucks[4]!, 'FAILED');
    await says('All sent');
  });

  it('have no fault that axe finds, in any language or theme', async () => {
    await page.goto(`${served.origin}/console/`);
    await says('Choose a vehicle');
    const found = await faultsOfPage(page, 'console-list');
    await speak(page, 'en');
    await page.getByRole('button', { name: trucks[0]!.plate }).click();
    await says('Sầu riêng tươi Ri6');
    found.push(...(await faultsOfPage(page, 'console-vehicle')));
    await page.keyboard.press('h');
    await page.waitForSelector('.decide form');
    found.push(...(await faultsOfPage(page, 'console-hold')));
    await page.keyboard.press('Escape');
    await page.setViewportSize(PHONE);
    found.push(...(await faultsOfPage(page, 'console-vehicle-phone')));
    await page.locator('.vehicle .back').click();
    found.push(...(await faultsOfPage(page, 'console-list-phone')));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('do nothing in the name of a colleague who signed in beside them', async () => {
    await page.setViewportSize(DESK);
    await page.goto(`${served.origin}/console/?vehicle=${trucks[2]!.id}`);
    await page.locator('.vehicle h2', { hasText: trucks[2]!.plate }).waitFor();
    const tab = await page.context().newPage();
    await tab.goto(`${served.origin}/console/`);
    // At its start it would send what waits, as the very person.
    await says(trucks[2]!.plate, tab);
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('s');
    await says('1 waits to be sent');
    await tab.locator('header.frame .account').click();
    await tab.getByRole('menuitem', { name: 'Sign out' }).click();
    await tab.locator('form.sign-in').waitFor();
    await says('Who is next');
    await enterByDoor(tab, `${served.origin}/console/`, head);
    // The colleague is in everywhere, also where the line is away: what waits is not hers, and is not sent as hers.
    await page.locator('header.frame').getByText(demoPerson(head).name).first().waitFor();
    await page.unroute('**/api/**');
    await page.locator('.vehicle h2', { hasText: trucks[2]!.plate }).waitFor();
    expect(await page.getByText('1 waits to be sent').count()).toBe(0);
    expect(await check(trucks[2]!)).toBe('WAITING');
    await tab.reload();
    await says(trucks[2]!.plate, tab);
    expect(await check(trucks[2]!)).toBe('WAITING');
    await tab.close();
  });

  it('are signed out also where the server could not hear of it', async () => {
    const desk = await browserOf(browser, DESK, { language: 'en' });
    await enter(desk.page, `${served.origin}/console/`, { role: 'BORDER_GUARD' });
    await desk.page.route('**/api/**', (route) => route.abort());
    await desk.page.locator('header.frame .account').click();
    await desk.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await desk.page.locator('form.sign-in').waitFor();
    await desk.page.unroute('**/api/**');
    await desk.page.reload();
    await desk.page.locator('form.sign-in').waitFor();
    const again = await desk.page.request.post(`${served.origin}/console/api/v1/sessions/refresh`);
    expect(again.status()).toBe(401);
    expect(desk.faults).toEqual([]);
    await desk.context.close();
  });
});
