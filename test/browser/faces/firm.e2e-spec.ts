import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../../declarations/declaring.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';
import { Mailbox } from '../../messages/mailbox.js';
import { Sending } from '../../messages/sending.js';
import { GateMorning, type Vehicle } from './gate-morning.js';
import { goOffline, goOnline, mayAsk, putAway, scopeOfWorker, speak } from '../measures.mjs';
import { faultsOfPage, picture } from './looked-at.js';
import { DESK, PHONE, browserOf, enter, enterByDoor } from './people.js';

jest.setTimeout(240_000);

describe('A dispatcher in the firm portal', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  const trucks: Vehicle[] = [];
  let first: Vehicle;
  let lane: string;
  const mailbox = new Mailbox();
  let sending: Sending;

  const says = (text: string | RegExp, of = page) => of.getByText(text).first().waitFor({ timeout: 15_000 });
  const at = (path: string) => page.goto(`${served.origin}/firm${path}`);

  beforeAll(async () => {
    await mailbox.open();
    Object.assign(process.env, {
      PUBLIC_URL: 'https://gate.example',
      SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
      MAIL_FROM: 'no-reply@gate.example',
    });
    morning = await GateMorning.begin();
    sending = new Sending(morning.running);
    await sending.open();
    for (const [number, hour] of ['08:00', '08:00', '08:00', '09:00', '09:00', '11:00'].entries())
      trucks.push(await morning.booked(hour, number));
    await morning.clockAt('08:10');
    for (const truck of trucks.slice(0, 4)) await morning.inYard(truck);
    first = trucks[0]!;
    await morning.clockAt('08:20');
    lane = await morning.called(first);
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, DESK, { language: 'en', keeps: true }));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await sending?.close();
    await morning?.end();
    await mailbox.close();
  });

  it('is let in by a page that runs nothing of others, and installs within its own addresses', async () => {
    const answer = await page.goto(`${served.origin}/firm/`);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
    expect(policy).not.toContain('unsafe');
    await says('Firm portal');
    await picture(page, 'firm-door');
    await enterByDoor(page, `${served.origin}/firm/`, { role: 'DISPATCHER' });
    expect(await scopeOfWorker(page)).toBe('/firm/');
  });

  it('sees what needs her now, and where each vehicle is', async () => {
    await says(`Called to ${lane}`);
    await says(first.code);
    await says(first.plate);
    await says('Where the vehicles are');
    await page
      .getByText('8 min')
      .or(page.getByText(/Answer by/))
      .first()
      .waitFor();
    expect(await page.locator('.stage').count()).toBe(5);
  });

  it('answers a call while the line is down, and it arrives when the line is back', async () => {
    await served.tell({ cut: true });
    await page.getByRole('button', { name: 'It is coming' }).click();
    await says('Kept, on its way');
    await says('1 waits to be sent');
    await says('No connection');
    await picture(page, 'firm-offline');
    const before = await morning.get(`tickets/${first.id}`, { role: 'DISPATCHER' });
    expect(before.body.call.answered).toBeUndefined();
    await page.clock.install();
    await page.reload();
    await says('Where the vehicles are');
    await says('1 waits to be sent');
    await served.tell({ cut: false });
    // It looks every ten seconds whether somebody answers.
    await page.clock.fastForward(10_000);
    await says('All sent');
    await page.getByText(`Called to ${lane}`).waitFor({ state: 'detached' });
    const after = await morning.get(`tickets/${first.id}`, { role: 'DISPATCHER' });
    expect(after.body.call.answered).toBe('DRIVER');
  });

  it('is told in the server’s words what was refused when it arrived', async () => {
    const other = await morning.called(trucks[1]!);
    await at(`/tickets/${trucks[1]!.id}`);
    await says(`Go to ${other} now`);
    await served.tell({ cut: true });
    await page.getByRole('button', { name: 'It is coming' }).click();
    await says('1 waits to be sent');
    const controller = { role: 'LANE_CONTROLLER' } as const;
    const { status } = await morning.post(controller, `tickets/${trucks[1]!.id}/withdraw-call`, {
      reason: 'CALLED_BY_MISTAKE',
    });
    expect(status).toBe(200);
    await served.tell({ cut: false });
    await says('1 was refused');
    await page.getByRole('button', { name: 'What you sent: 1 was refused' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await picture(page, 'firm-refused');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await says('All sent');
    await says('Wait in the yard. It is called in its turn');
  });

  it('reads in its inbox what became of its vehicles, and marks it as read', async () => {
    await at('/');
    await page.getByRole('img', { name: /^\d+ unread$/ }).waitFor({ timeout: 10_000 });
    await page.getByRole('link', { name: /^Messages/ }).click();
    await says(/^HN-E-\d{4} is called to lane/);
    await says(/^The call of HN-E-\d{4} to lane \d was withdrawn/);
    await page.getByLabel('About').selectOption('CALL_WITHDRAWN');
    await page.waitForURL(/kind=CALL_WITHDRAWN/);
    await page
      .getByText(/is called to lane/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await page.locator('.messages li').count()).toBe(1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('img', { name: /unread$/ }).waitFor({ state: 'detached' });
    await page.reload();
    await says(/^HN-E-\d{4} is called to lane/);
    expect(await page.locator('.messages li[data-read=false]').count()).toBe(0);
    // Told while she looks: pushed, without reload.
    await morning.called(trucks[1]!);
    await page.locator('.messages li[data-read=false]').first().waitFor({ timeout: 10_000 });
  });

  it('confirms an address to be told by e-mail, and switches off what does not bind her', async () => {
    await at('/messages');
    await page.getByRole('link', { name: 'E-mail and SMS' }).click();
    await says('Not in use here');
    await page.getByLabel('E-mail address').fill('dispatcher@firm.example');
    await page.getByRole('button', { name: 'Send a code' }).click();
    await says('A code went to dispatcher@firm.example. It holds for 30 minutes.');
    await picture(page, 'firm-notifications-code');
    await sending.run();
    const [, link = ''] = /https:\/\/gate\.example\/firm(\S+)/.exec(mailbox.letters.at(-1)?.text ?? '') ?? [];
    await page.getByLabel('6-digit code that was sent').fill('000000');
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await says('The code is wrong, or too old');
    await page.goto('about:blank');
    await at(link);
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await says('In use');
    await page.getByLabel('A paper ends soon by E-mail').click();
    await page.waitForFunction(() => document.querySelectorAll('.notify-kinds input:not(:checked)').length === 1);
    expect(await page.getByLabel('Called by E-mail', { exact: true }).isDisabled()).toBe(true);
  });

  it('is told in her inbox that her address does not work; the administrator sees why and sends again', async () => {
    mailbox.mood = { code: 550, words: '5.1.1 No such user', at: 'RCPT' };
    const code = await sending.tell({ role: 'DISPATCHER' }, 'STAY_NEAR', new Date('2026-11-23T01:20:00.000Z'));
    await sending.run();
    mailbox.mood = undefined;
    await at('/messages');
    await says(/What is sent to this address comes back \(550 5\.1\.1\)/);
    await picture(page, 'firm-address-broken');
    const { context: theirs, page: admin } = await browserOf(browser, DESK, { language: 'en', keeps: true });
    await enter(admin, `${served.origin}/console/board/deliveries`, { role: 'ADMIN' });
    await admin.getByLabel('What came of it').selectOption('FAILED');
    await admin.waitForURL(/state=FAILED/);
    await says('550 5.1.1', admin);
    await admin.getByLabel('Code of a ticket or dossier').fill(code.toLowerCase());
    await admin.keyboard.press('Enter');
    await admin.waitForURL(/code=/);
    expect(await faultsOfPage(admin, 'board-deliveries')).toEqual([]);
    await speak(admin, 'en');
    await admin.getByRole('button', { name: `Send again: ${code}` }).click();
    await says('Nothing fits these filters', admin);
    await theirs.close();
    expect((await sending.row(code)).state).toBe('PENDING');
  });

  it('finds the state of a list in its address', async () => {
    await at('/tickets');
    await page.getByLabel('Status').selectOption('BOOKED');
    await page.waitForURL(/status=BOOKED/);
    const rows = page.locator('.rows tbody tr th');
    await rows.first().waitFor();
    await rows.nth(2).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(2);
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    expect(await page.getByLabel('Status').inputValue()).toBe('BOOKED');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await rows.nth(5).waitFor();
    await page.getByRole('link', { name: first.code }).click();
    await says('Pass');
    await page.locator('svg.qr').waitFor();
  });

  it('opens without network what she read before', async () => {
    await putAway(page, 'firm');
    await goOffline(page);
    await at(`/tickets/${first.id}`);
    await page.locator('svg.qr').waitFor();
    await says(first.code);
    await goOnline(page);
  });

  it('has no fault that axe finds, in any language or theme, at a desk and on a phone', async () => {
    const found: string[] = [];
    for (const [size, viewport] of [
      ['desk', DESK],
      ['phone', PHONE],
    ] as const) {
      await page.setViewportSize(viewport);
      for (const [name, path] of [
        ['today', '/'],
        ['tickets', '/tickets'],
        ['messages', '/messages'],
        ['notifications', '/notifications'],
        ['ticket', `/tickets/${first.id}`],
      ] as const) {
        await at(path);
        found.push(...(await faultsOfPage(page, `firm-${name}-${size}`)));
      }
    }
    expect(found).toEqual([]);
    await speak(page, 'en');
  });

  it('broke no policy of its pages, and lets nobody else in', async () => {
    expect(faults).toEqual([]);
    const other = await browserOf(browser, DESK, { language: 'en', keeps: true });
    await other.page.goto(`${served.origin}/firm/`);
    await enterOnly(other.page);
    await says('This account does not use this page', other.page);
    // A flaw in this face would not get hold of a session of the other.
    expect(await mayAsk(other.page, '/firm/api/v1/sessions/refresh')).toBe(true);
    expect(await mayAsk(other.page, '/console/api/v1/sessions/refresh')).toBe(false);
    await other.context.close();
    const { status } = await ask(morning.running, 'GET', `tickets/${first.id}`, {});
    expect(status).toBe(401);
  });

  /** A driver has an account of the firm, and a page of his own. */
  async function enterOnly(of: Page): Promise<void> {
    await of.locator('input[autocomplete=username]').fill('driver.owner@demo.example');
    await of.locator('input[autocomplete=current-password]').fill('cua-khau-so-2026');
    await of.locator('button[type=submit]').click();
  }
});
