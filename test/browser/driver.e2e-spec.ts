import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Clearing } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { faultsOfPhone, picture } from './faces/looked-at.js';
import { diskFull } from './faces/people.js';
import { openChromium, startKiosk } from './fixture/fixture.mjs';
import { goOffline, goOnline } from './measures.mjs';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';
const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();
const controller: Who = { role: 'LANE_CONTROLLER' };
const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20_000, 7)]);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en' };

describe('A driver with a slip and a telephone', () => {
  let running: RunningApp;
  let clearing: Clearing;
  let served: Awaited<ReturnType<typeof startKiosk>>;
  let browser: Browser;
  let page: Page;
  let kiosk: string;
  let truck: string;
  let link: string;
  const faults: string[] = [];

  const post = (by: Who, path: string, body: object = {}) => ask(running, 'POST', path, { by, body });
  const byKiosk = (path: string, body: object) =>
    ask(running, 'POST', path, { body, headers: { authorization: `Device ${kiosk}` } });
  const tick = (time: string) => post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time) });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 10_000 });
  const fill = (label: string | RegExp, text: string, nth = 0) => page.getByLabel(label).nth(nth).fill(text);
  /** What axe finds in the state that the page is in, in each language and theme. */
  const looked = async (name: string) => expect(await faultsOfPhone(page, name)).toEqual([]);
  const runsOut = () => page.evaluate(() => document.documentElement.scrollWidth - 390);
  const small = () =>
    page
      .locator('main button, main input, main select')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).length);

  beforeAll(async () => {
    running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00:30') });
    clearing = new Clearing(running);
    await clearing.worker().start();
    served = await startKiosk(running.url);
    const about = { name: 'Ki-ốt bãi Xuân Cương', gate: 'HUU_NGHI', yard: YARD };
    const display = (await post({ role: 'ADMIN' }, 'devices', about)).body.token;
    kiosk = (await post({ role: 'ADMIN' }, 'devices', { ...about, kind: 'KIOSK' })).body.token;
    const walkIn = { plate: '12C66701', cargo: 'FRUIT', direction: 'EXPORT' };
    ({ id: truck, link } = (await byKiosk('walk-ins', walkIn)).body);
    const shown = await ask(running, 'GET', `yards/${YARD}/code`, { headers: { authorization: `Device ${display}` } });
    await byKiosk('check-ins', { declaration: truck, yard: YARD, witness: 'CODE', code: shown.body.code });
    browser = await openChromium();
    page = await browser.newPage(PHONE);
    await page.clock.install();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await clearing?.worker().stop();
    await running?.stop();
  });

  it('opens what is missing by the end of the plate alone', async () => {
    const policy = (await page.goto(`${served.origin}/walk-in`))?.headers()['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
    expect(policy).not.toContain('unsafe');
    await says('Scan the code on your slip');
    await page.goto(served.origin + link);
    await fill('Last 3 of your plate', '999');
    await press('Open');
    await page.getByRole('alert').waitFor();
    await fill('Last 3 of your plate', '70-1');
    await press('Open');
    await says('Needed before you are called');
    await says('Owner of the goods');
    expect([await runsOut(), await small()]).toEqual([0, 0]);
  });

  it('tells it: wrong words stand at their field, a broken line loses nothing and tells nothing twice', async () => {
    await fill('Full name', 'Driver Two');
    await press('Send');
    await says('Fill this in');
    await fill('Document number', '020090000124');
    await fill('What it is', 'Sầu riêng tươi');
    await fill('Weight (kg)', '18.000');
    await says('Thousands or a fraction? Choose the number that you mean.');
    await press('18,000 kg');
    expect(await page.getByLabel('Weight (kg)').inputValue()).toBe('18000');
    await fill('Packages', '900');
    await fill('HS code', '0810.60.00');
    await fill('Company', 'Nông sản Demo', 0);
    await fill('Tax code', '1234567890', 0);
    await press('Send');
    await says('Something needs to be put right');
    const wrong = page.getByLabel('Tax code').nth(0);
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await wrong.fill('4900234569');
    await page.reload();
    await says('Needed before you are called');
    expect(await page.getByLabel('Full name').inputValue()).toBe('Driver Two');
    await served.tell({ cut: true });
    await press('Send');
    await says('Kept on this telephone. It is sent again by itself.');
    await served.tell({ cut: false });
    await page.reload();
    await says('2 more below.');
    expect(await page.getByLabel('Full name').count()).toBe(0);
    await fill('Company', 'Vận tải Demo');
    await fill('Tax code', '0314409058-002');
    await fill('Number', '301234567890');
    await press('Send');
    await says('Nothing is missing');
    await page.getByRole('button', { name: '中文' }).click();
    await says('申报已齐全');
    await page.getByRole('button', { name: 'English' }).click();
    const { body } = await ask(running, 'GET', `declarations/${truck}`, { by: { role: 'GATE_CLERK' } });
    expect(body.content.goods).toMatchObject([{ kg: 18_000, packages: 900 }]);
    expect(body.revision).toBe(3);
  });

  it('is told where to wait, who checks, what drivers are told now, on the card of the pass', async () => {
    const notice = { gate: 'HUU_NGHI', audiences: ['DRIVER'], from: hanoi('08:00:00'), to: hanoi('18:00:00') };
    const words = { vi: 'Mưa lớn, đi chậm', zh: '大雨，请慢行', en: 'Heavy rain, drive slowly' };
    expect((await post({ role: 'SUPERVISOR' }, 'notices', { ...notice, words })).status).toBe(201);
    const pass = await ask(running, 'GET', `tickets/${truck}/pass`, { by: { role: 'GATE_CLERK' } });
    await page.goto(served.origin + pass.body.link);
    await fill('Last 3 of your plate', '701');
    await press('Open');
    await says(/^HN-E-\d{4}$/);
    await says('Wait in Xuan Cuong yard');
    await says('Heavy rain, drive slowly');
    await page.getByRole('img', { name: /Xuan Cuong yard \(you are here\) → Lane 1/ }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await says('Chờ ở Bãi Xuân Cương, chưa tới lượt');
    await page.getByRole('button', { name: 'English' }).click();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  });

  it('answers the call without network, which arrives once when the line is back', async () => {
    await tick('08:05:00');
    const { body } = await ask(running, 'GET', 'gates/HUU_NGHI/suggestions', { by: controller });
    const { lane } = body.suggestions.find(({ ticket }: { ticket: string }) => ticket === truck);
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: truck })).status).toBe(201);
    await page.reload();
    const label = lane.replace('HN-X', '');
    await says(`Go to lane ${label} now`);
    expect([await runsOut(), await small()]).toEqual([0, 0]);
    await looked('driver-called');
    await goOffline(page);
    await press('I am coming');
    await says('Kept here, waits to be sent');
    await page.reload();
    await says('No connection');
    await says(`Go to lane ${label} now`);
    await says('Kept here, waits to be sent');
    await picture(page, 'driver-offline');
    await press('Show my pass (QR code)');
    await page.getByRole('img', { name: 'QR code of the pass' }).waitFor();
    await looked('driver-pass');
    await press('Back to the ticket');
    expect((await ask(running, 'GET', `tickets/${truck}`, { by: controller })).body.call.answered).toBeUndefined();
    await goOnline(page);
    await says('Told: you are coming');
    const seen = await ask(running, 'GET', `tickets/${truck}`, { by: controller });
    expect(seen.body.call).toMatchObject({ lane, answered: 'DRIVER' });
  });

  it('says plainly that an answer was refused when it arrived, because the call was withdrawn meanwhile', async () => {
    expect((await post(controller, `tickets/${truck}/withdraw-call`, { reason: 'CALLED_BY_MISTAKE' })).status).toBe(
      200,
    );
    await tick('08:10:00');
    const { body } = await ask(running, 'GET', 'gates/HUU_NGHI/suggestions', { by: controller });
    const { lane } = body.suggestions.find(({ ticket }: { ticket: string }) => ticket === truck);
    await post(controller, `lanes/${lane}/calls`, { ticket: truck });
    // The card looks again every ten seconds.
    await page.clock.fastForward(10_000);
    await page.getByRole('button', { name: 'I am coming' }).waitFor({ timeout: 15_000 });
    await goOffline(page);
    await press('I am coming');
    await says('Kept here, waits to be sent');
    expect((await post(controller, `tickets/${truck}/withdraw-call`, { reason: 'CALLED_BY_MISTAKE' })).status).toBe(
      200,
    );
    await goOnline(page);
    await says(/^Your answer to lane \d was refused$/);
    await picture(page, 'driver-refused');
    await press('I have read it');
    await says('Wait in Xuan Cuong yard');
  });

  it('takes a photo without network, which the gate has when the line is back', async () => {
    await goOffline(page);
    await page.getByLabel('Seal').setInputFiles({ name: 'seal.jpg', mimeType: 'image/jpeg', buffer: photo });
    await says('waits to be sent');
    await goOnline(page);
    await says('The gate has 1 of them');
    const { body } = await ask(running, 'GET', `declarations/${truck}/files`, { by: { role: 'GATE_CLERK' } });
    expect(body.files).toMatchObject([{ kind: 'SEAL_PHOTO', by: 'DRIVER' }]);
  });

  it('says that the telephone has no room for a photo', async () => {
    await diskFull(page, true);
    await page.getByLabel('Cargo').setInputFiles({ name: 'cargo.jpg', mimeType: 'image/jpeg', buffer: photo });
    await says('This telephone has no room for the photo');
    await diskFull(page, false);
  });

  it('says of photos that were not sent when the journey is over, and keeps nothing of them when they are let go', async () => {
    await goOffline(page);
    await page.getByLabel('Cargo').setInputFiles({ name: 'cargo.jpg', mimeType: 'image/jpeg', buffer: photo });
    await says('waits to be sent');
    expect((await post({ role: 'GATE_CLERK' }, `declarations/${truck}/withdraw`)).status).toBe(200);
    await goOnline(page);
    await says('Photos not sent: 1');
    // Looked at again after ten seconds.
    await page.clock.fastForward(10_000);
    await says('The ticket was closed on this telephone');
    await looked('driver-photos-left');
    await press('Delete them from this telephone');
    await page.getByText('Photos not sent: 1').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('#plate-end, .ticket').first().waitFor();
    expect(await page.getByText('Photos not sent').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
