import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../../declarations/declaring.js';
import { GateMorning, hanoi, type Vehicle } from '../faces/gate-morning.js';
import { PHONE, browserOf } from '../faces/people.js';
import { openChromium, startFaces } from '../fixture/fixture.mjs';

jest.setTimeout(180_000);

const supervisor = { role: 'SUPERVISOR' } as const;

describe('Anyone on the public page', () => {
  let morning: GateMorning;
  let served: Awaited<ReturnType<typeof startFaces>>;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let truck: Vehicle;
  let loads = 0;

  const says = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    morning = await GateMorning.begin();
    truck = await morning.booked('08:00');
    await morning.clockAt('08:10');
    served = await startFaces(morning.running.url);
    browser = await openChromium();
    ({ page, faults } = await browserOf(browser, PHONE, { language: 'en' }));
    page.on('load', () => loads++);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await morning?.end();
  });

  it('sees at once which gate is open in which direction, until when by both clocks, under a strict policy', async () => {
    const answer = await page.goto(`${served.origin}/`);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).toContain("worker-src 'none'");
    await says('Hanoi 08:10 · Beijing 09:10');
    await says('Until 19:00 (Beijing 20:00) · 10 h 50 left');
    await says('Live');
    const first = await page
      .locator('.gate')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    expect(Math.max(...first)).toBeLessThan(PHONE.height);
  });

  it('sees changes without a reload: who waits, a notice, a closure', async () => {
    await morning.inYard(truck);
    await morning.clockAt('08:12');
    await page.locator('.waits', { hasText: 'Perishable' }).waitFor({ timeout: 20_000 });
    const words = { vi: 'Sương mù', zh: '有雾', en: 'Fog on the road' };
    const notice = { gate: 'HUU_NGHI', audiences: ['PUBLIC'], from: hanoi('08:00'), to: hanoi('12:00'), words };
    expect((await morning.post(supervisor, 'notices', notice)).status).toBe(201);
    await says('Fog on the road');
    for (const route of ['HN-1119', 'HN-1116']) {
      const closure = { direction: 'EXPORT', from: hanoi('08:00'), to: hanoi('09:30'), reason: 'FAR_SIDE' };
      expect((await morning.post(supervisor, `gates/HUU_NGHI/routes/${route}/closures`, closure)).status).toBe(201);
    }
    await says('Opens 09:30 (Beijing 10:30) · in 1 h 18');
    await says('As the Chinese side announced');
    expect(loads).toBe(1);
  });

  it('looks a ticket up by its code and the end of its plate alone', async () => {
    await page.locator('input[name=code]').fill(truck.code.replaceAll('-', ' ').toLowerCase());
    await page.locator('input[name=plate]').fill('000');
    await page.getByRole('button', { name: 'Look up', exact: true }).click();
    await says('No such ticket');
    await page.locator('input[name=plate]').fill(truck.plate.replace(/[^A-Z0-9]/g, '').slice(-3));
    await page.keyboard.press('Enter');
    await says('Waiting in the yard: stay with the truck');
  });

  it('is told how old it is while the line is cut, keeps what it knew over a reload, and goes on by itself', async () => {
    await served.tell({ cut: true });
    // Seven minutes later.
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('gate-public-status') ?? '{}') as { asOf: number };
      localStorage.setItem('gate-public-status', JSON.stringify({ ...kept, asOf: kept.asOf - 420_000 }));
    });
    await page.reload();
    await says(/^What you see is 7 min old\.$/);
    await page.locator('.gate').first().waitFor();
    await served.tell({ cut: false });
    await page.reload();
    await says('Live');
    await says('Fog on the road');
  });

  it('checks the slip whose last code leads here', async () => {
    const pass = await ask(morning.running, 'GET', `tickets/${truck.id}/pass`, { by: { role: 'GATE_CLERK' } });
    await page.goto(`${served.origin}/slip?lang=en#${encodeURIComponent(pass.body.text)}`);
    await says('Genuine, and it counts');
    await says(truck.code);
    await page.locator('textarea').fill(`${pass.body.text.slice(0, -1)}${pass.body.text.endsWith('A') ? 'B' : 'A'}`);
    await page.getByRole('button', { name: 'Check' }).click();
    await says('Not a slip of these gates');
  });

  it('finds everything behind the links of the open data', async () => {
    await page.goto(`${served.origin}/open-data?lang=en`);
    await page.locator('.columns-table').waitFor();
    const links = await page.locator('main a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    const own = links.filter((link) => link.startsWith('/'));
    expect(own.length).toBeGreaterThan(8);
    for (const link of own) expect([link, (await fetch(served.origin + link)).status]).toEqual([link, 200]);
    expect(faults).toEqual([]);
  });
});
