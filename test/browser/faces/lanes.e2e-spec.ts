import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { online, speak } from '../measures.mjs';
import type { Who } from '../../sign-in.js';
import { ask } from '../../declarations/declaring.js';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter } from './people.js';

jest.setTimeout(240_000);

const controller: Who = { role: 'LANE_CONTROLLER' };
interface Suggested {
  readonly lane: string;
  readonly ticket: string;
  readonly code: string;
}

describe('A lane controller at the console', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const trucks: Vehicle[] = [];

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const strip = (lane: string, of = page) => of.locator('.strip').filter({ hasText: lane });
  const panel = (of = page) => of.locator('.lane-panel');
  const suggested = async (lane: string): Promise<Suggested> => {
    for (let tries = 0; tries < 100; tries++) {
      const { body } = await morning.get('gates/HUU_NGHI/suggestions', controller);
      const found = (body.suggestions as Suggested[]).find((each) => each.lane === lane);
      if (found) return found;
      await page.waitForTimeout(100);
    }
    throw new Error(`Nobody is suggested for ${lane}`);
  };
  /** A colleague calls it by hand to a lane of his. */
  const byColleague = ({ ticket: called }: Suggested) =>
    morning.post(controller, 'lanes/HN-X3/calls', { ticket: called, reason: 'SAFETY' });
  const mode = (to: string) =>
    ask(morning.running, 'PUT', 'gates/HUU_NGHI/lanes/HN-X3/mode', { by: controller, body: { mode: to } });
  const ticket = async ({ id }: Vehicle) => (await morning.get(`tickets/${id}`, controller)).body;

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (let number = 0; number < 7; number++)
      trucks.push(await morning.booked(number < 4 ? '08:00' : '09:00', number));
    await morning.clockAt('08:10');
    for (const truck of trucks) await morning.inYard(truck);
    await morning.clockAt('09:05');
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en' }));
    await enter(page, `${served.origin}/console/`, controller);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('finds her lanes first, moves by keys, and reads whom to call next and why', async () => {
    await page.waitForURL(/\/console\/lanes/);
    await strip('HN-X1').waitFor();
    await strip('HN-X1').click();
    await says('The turn of Perishable');
    await page.keyboard.press('j');
    await page.waitForURL(/lane=HN-X2/);
    await page.keyboard.press('k');
    await page.waitForURL(/lane=HN-X1/);
    await picture(page, 'lanes-next');
  });

  it('calls by one key, admits and vacates, and a colleague sees each at once', async () => {
    const next = await suggested('HN-X1');
    const truck = trucks.find(({ id }) => id === next.ticket)!;
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/lanes?lane=HN-X2`, { role: 'SUPERVISOR' });
    await says('You may look', other.page);
    await panel()
      .getByRole('button', { name: `Call ${truck.code}` })
      .waitFor();
    await page.keyboard.press('c');
    await strip('HN-X1').locator('.calls').getByText(truck.code).waitFor();
    await strip('HN-X1', other.page).locator('.calls').getByText(truck.code).waitFor({ timeout: 5_000 });
    await panel().getByRole('button', { name: 'Admit' }).waitFor();
    await page.keyboard.press('a');
    await panel().getByRole('button', { name: 'Has left' }).waitFor();
    expect(await ticket(truck)).toMatchObject({ status: 'ADMITTED', lane: 'HN-X1' });
    await strip('HN-X1', other.page).getByText(truck.code).waitFor({ timeout: 5_000 });
    await page.keyboard.press('v');
    await strip('HN-X1').getByText('Free').waitFor();
    expect((await ticket(truck)).lane).toBeUndefined();
    expect(other.faults).toEqual([]);
    await other.context.close();
  });

  it('is told when a suggestion is out of date, and sees the next', async () => {
    expect((await mode('MANUAL')).status).toBe(200);
    const next = await suggested('HN-X1');
    await panel()
      .getByRole('button', { name: `Call ${next.code}` })
      .waitFor();
    expect((await byColleague(next)).status).toBe(201);
    await says(`${next.code} is not next any more`);
    const after = await suggested('HN-X1');
    expect(after.code).not.toBe(next.code);
    await panel()
      .getByRole('button', { name: `Call ${after.code}` })
      .waitFor();
    await picture(page, 'lanes-outdated');
  });

  it('is told in words what was refused, and the next stands beside it', async () => {
    const next = await suggested('HN-X1');
    await panel()
      .getByRole('button', { name: `Call ${next.code}` })
      .waitFor();
    await page.waitForTimeout(1_000);
    await served.tell({ cut: true });
    await page.keyboard.press('c');
    await says('Kept, on its way');
    expect((await byColleague(next)).status).toBe(201);
    await served.tell({ cut: false });
    await online(page);
    await panel().getByRole('alert').waitFor({ timeout: 15_000 });
    await picture(page, 'lanes-refused');
    await panel().getByRole('button', { name: 'Dismiss' }).click();
    const after = await suggested('HN-X1');
    await panel()
      .getByRole('button', { name: `Call ${after.code}` })
      .waitFor();
  });

  it('takes a call back with a reason', async () => {
    await strip('HN-X3').click();
    await page.waitForURL(/lane=HN-X3/);
    await mode('SUGGEST');
    const first = (await panel().locator('.lines li .code').first().textContent()) ?? '';
    const truck = trucks.find(({ code }) => first.includes(code.slice(-4)))!;
    await page.keyboard.press('w');
    await page.getByLabel('Reason').selectOption('BREAKDOWN');
    await page.getByRole('button', { name: `Withdraw ${truck.code}` }).click();
    await panel().locator('.lines').getByText(truck.code).waitFor({ state: 'detached' });
    expect((await ticket(truck)).status).toBe('WAITING');
  });

  it('calls by hand with a reason, once the lane is in manual mode', async () => {
    await strip('HN-X3').click();
    await page.waitForURL(/lane=HN-X3/);
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Make it manual' }).click();
    const waiting = await Promise.all(trucks.map(async (each) => ({ each, status: (await ticket(each)).status })));
    const last = waiting.filter(({ status }) => status === 'WAITING').at(-1)!.each;
    await page.getByLabel('Ticket').fill('HN-E-9999');
    await page.keyboard.press('Enter');
    await says('No waiting vehicle has this code');
    await page.getByLabel('Ticket').fill(last.code.toLowerCase());
    await page.getByLabel('Reason').selectOption('SAFETY');
    await picture(page, 'lanes-by-hand');
    await page.getByLabel('Ticket').press('Enter');
    await strip('HN-X3').locator('.calls').getByText(last.code).waitFor();
    expect((await ticket(last)).call).toMatchObject({ lane: 'HN-X3' });
    await page.getByRole('button', { name: 'Back to suggestions' }).click();
    await page.getByRole('button', { name: 'Back to suggestions' }).waitFor({ state: 'detached' });
  });

  it('moves a called vehicle to another lane with the reasons, dragged there or all by keys', async () => {
    const chip = strip('HN-X3').locator('.calls .chip').first();
    const code = (await chip.textContent()) ?? '';
    const truck = trucks.find((each) => each.code === code)!;
    const to = async (lane: string) => {
      await page.waitForURL(new RegExp(`lane=${lane}`));
      await strip(lane).locator('.calls').getByText(code).waitFor();
      expect((await ticket(truck)).call).toMatchObject({ lane });
    };
    await chip.dragTo(strip('HN-X1').locator('.stand'));
    await says(`Move ${code} away from HN-X3`);
    await says('HN-X1 becomes manual');
    const found = await faultsOfPage(page, 'lanes-move');
    await speak(page, 'en');
    await page.getByLabel('Why the call to HN-X3').selectOption('BREAKDOWN');
    await page.getByLabel('Why it is called by hand').selectOption('SAFETY');
    await page.getByRole('button', { name: `Call ${code}` }).click();
    await to('HN-X1');
    await panel().locator('.lines').getByRole('button', { name: 'Move…' }).waitFor();
    await page.keyboard.press('m');
    await says(`Move ${code} away from HN-X1`);
    await page.getByLabel('To lane').selectOption('HN-X2');
    await page.getByRole('button', { name: `Call ${code}` }).press('Enter');
    await to('HN-X2');
    // Where no lane is, it stays.
    await strip('HN-X2')
      .locator('.calls .chip')
      .first()
      .dragTo(page.getByRole('heading', { name: 'Lanes' }));
    await page.getByText(`${code} stays where it was`).waitFor({ state: 'attached' });
    expect(found).toEqual([]);
    await strip('HN-X3').click();
    await page.waitForURL(/lane=HN-X3/);
  });

  it('pauses, closes, reverses and opens a lane, and sees before what it touches', async () => {
    await page.keyboard.press('p');
    await page.getByLabel('Reason').selectOption('EQUIPMENT');
    await says('Calls that stay');
    await page.locator('.change').getByRole('button', { name: 'Pause' }).click();
    await strip('HN-X3').getByText('Paused').waitFor();
    await page.keyboard.press('x');
    await says('Calls taken back');
    await picture(page, 'lanes-close');
    await page.locator('.change').getByRole('button', { name: 'Close' }).click();
    await strip('HN-X3').getByText('Closed').waitFor();
    await page.keyboard.press('r');
    await says('Closed, Export → Closed, Import');
    await page.keyboard.press('Enter');
    await strip('HN-X3').getByText('Import').waitFor();
    await page.keyboard.press('o');
    await says('Closed, Import → Open, Import');
    await page.keyboard.press('Enter');
    await strip('HN-X3').getByText('Open').waitFor();
    // A lane that runs, or cannot be turned, says so before anything is sent.
    await page.keyboard.press('j');
    await page.waitForURL(/lane=HN-X4/);
    await page.keyboard.press('r');
    await page.locator('.change').getByRole('alert').waitFor();
    await picture(page, 'lanes-not-now');
    await page.keyboard.press('Escape');
  });

  it('have no fault that axe finds, in any language or theme', async () => {
    const found = await faultsOfPage(page, 'lanes');
    await speak(page, 'en');
    await page.keyboard.press('p');
    await page.locator('.change .touched').waitFor();
    found.push(...(await faultsOfPage(page, 'lanes-pause')));
    await page.keyboard.press('Escape');
    await page.setViewportSize(PHONE);
    found.push(...(await faultsOfPage(page, 'lanes-phone')));
    await page.locator('.lane-panel .back').click();
    found.push(...(await faultsOfPage(page, 'lanes-list-phone')));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are not shown to an officer of another role', async () => {
    const other = await browserOf(browser, DESK, { language: 'en' });
    await enter(other.page, `${served.origin}/console/lanes`, { role: 'HEALTH_QUARANTINE' });
    await other.page.locator('.empty').waitFor();
    expect(await other.page.locator('.strip').count()).toBe(0);
    expect(await other.page.getByRole('link', { name: 'Lanes' }).count()).toBe(0);
    await other.context.close();
  });
});
