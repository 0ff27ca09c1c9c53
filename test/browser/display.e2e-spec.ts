import { jest } from '@jest/globals';
import type { Browser, Page, WebSocket } from 'playwright-core';
import { ask, durian, inDays } from '../declarations/declaring.js';
import { Topology } from '../docker/topology.js';
import { until } from '../local/local-gate.js';
import { signIn, type Who } from '../sign-in.js';
import { openChromium, SIZES } from './fixture/fixture.mjs';

jest.setTimeout(120_000);

const controller: Who = { role: 'LANE_CONTROLLER' };
const SERVERS = ['server-a', 'server-b'] as const;

describe('The display of a running gate, behind nginx with two servers', () => {
  const topology = new Topology();
  let browser: Browser;
  let page: Page;
  let socket: WebSocket | undefined;
  let device: string;
  let ticket: string;
  let code: string;

  let commands = 0;
  /**
   * A command that is sure to be carried out once: nginx does not repeat one that a dying server may have seen, and for
   * two seconds after a failure asks that server nothing, even when it was the last.
   */
  async function told(method: string, path: string, by: Who, body?: object) {
    const key = `display-${process.pid}-${++commands}`;
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(topology, method, path, { by, key, ...(body && { body }) });
      if (answer.status < 300) return answer.body;
      if (answer.status !== 502 || attempt === 12) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  const shown = (state: 'attached' | 'detached' = 'attached') =>
    page.waitForSelector(`.call [aria-label="${code}"]`, { state, timeout: 15_000 });

  /** A vehicle in the yard that some lane is to call next. */
  async function waits(): Promise<void> {
    const window = { plannedFrom: inDays(0), plannedTo: inDays(0.3) };
    const { id } = await told('POST', 'declarations', { role: 'DISPATCHER' }, durian(window));
    const seen = { declaration: id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    const checkedIn = await told('POST', 'check-ins', { role: 'YARD_OPERATOR' }, seen);
    ticket = id;
    code = checkedIn.code.replace('HN-', '');
  }

  /** Confirms what the gate suggests for it; the lane. */
  async function called(): Promise<string> {
    let lane: string | undefined;
    await until(async () => {
      const { suggestions } = await told('GET', 'gates/HUU_NGHI/suggestions', controller);
      lane = suggestions.find((each: { ticket: string }) => each.ticket === ticket)?.lane;
      return lane !== undefined;
    }, 20_000);
    await told('POST', `lanes/${lane}/calls`, controller, { ticket });
    return lane ?? '';
  }

  beforeAll(async () => {
    await topology.start(['worker-1']);
    const now = { from: inDays(0), to: inDays(0.2), mode: 'NORMAL', reason: 'ORDER' };
    await told('POST', 'gates/HUU_NGHI/routes/HN-1119/intervals', { role: 'SUPERVISOR' }, now);
    browser = await openChromium();
    page = await browser.newPage({ viewport: SIZES[1] ?? null });
    await page.clock.install();
    page.on('websocket', (opened) => void (socket = opened));
    await page.goto(`${topology.url}/display/HUU_NGHI`);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await topology.stop();
  });

  it('shows a code until somebody claims it, and then the board of its gate', async () => {
    const shown = await page.waitForSelector('.pairing-code[data-code]', { timeout: 20_000 });
    const typed = (await shown.getAttribute('data-code'))?.toLowerCase();
    const claim = { code: typed, name: 'Bãi Xuân Cương', gate: 'HUU_NGHI', layout: 'GATE' };
    ({ device } = await told('POST', 'devices/claims', { role: 'ADMIN' }, claim));
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 20_000 });
  });

  it('shows its name and hands over a picture of itself when told to, and is seen in the list', async () => {
    for (const kind of ['IDENTIFY', 'PICTURE'])
      await told('POST', `devices/${device}/orders`, { role: 'SUPERVISOR' }, { kind });
    await page.waitForSelector('.name-panel >> text=Bãi Xuân Cương', { timeout: 10_000 });
    const authorization = await signIn(topology.url, { role: 'SUPERVISOR' });
    const picture = () => fetch(`${topology.url}/api/v1/devices/${device}/picture`, { headers: { authorization } });
    await until(async () => (await picture()).headers.get('content-type') === 'image/jpeg', 20_000);
    const { items } = await told('GET', 'devices', { role: 'SUPERVISOR' });
    expect(items.find(({ id }: { id: string }) => id === device)).toMatchObject({
      shows: 'GATE',
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('shows the gate as it stands: its lanes in pages, open, and both clocks', async () => {
    await page.waitForSelector('.screen[data-trust=fresh] .page[aria-label="1/2"]', { timeout: 20_000 });
    await page.waitForSelector('.row[data-direction=EXPORT] .mode[data-mode=NORMAL]');
    const [hanoi = '', beijing = ''] = await page
      .locator('.clock .figures')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    const minutes = (face: string) => Number(face.slice(0, 2)) * 60 + Number(face.slice(3));
    expect((minutes(beijing) - minutes(hanoi) + 1_440) % 1_440).toBe(60);
  });

  it('shows who is next, then where he is called, a moment after it is so', async () => {
    await waits();
    await page.waitForSelector(`.next [aria-label="${code}"]`, { timeout: 10_000 });
    const lane = await called();
    await shown();
    const label = await page
      .locator('.cell', { has: page.locator(`[aria-label="${code}"]`) })
      .locator('.lane')
      .innerText();
    expect(lane).toBe(`HN-X${label}`);
  });

  it('goes on by the other server when the one it hangs on is killed, and misses nothing', async () => {
    for (const server of SERVERS) {
      const before = socket;
      await topology.end(server, 'SIGKILL');
      if (
        await until(() => before?.isClosed() ?? false, 2_000).then(
          () => true,
          () => false,
        )
      )
        break;
      topology.startServer(server);
      await topology.isReady(server);
    }
    await told('POST', `tickets/${ticket}/withdraw-call`, controller, { reason: 'CALLED_BY_MISTAKE' });
    await shown('detached');
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 10_000 });
  });

  it('says that it has lost its connection, since when, and comes back with what is so by then', async () => {
    for (const server of SERVERS) await topology.end(server, 'SIGKILL');
    await page.waitForSelector('.band .age', { timeout: 12_000 });
    const since = page.waitForSelector('.lost >> text=/No connection since \\d\\d:\\d\\d/', { timeout: 40_000 });
    await page.waitForSelector('.screen[data-trust=aging]');
    await page.clock.fastForward(20_000);
    await since;
    // One is enough to come back to.
    topology.startServer(SERVERS[0]);
    await page.waitForSelector('.screen[data-trust=fresh]', { timeout: 30_000 });
    expect(await page.locator('.lost').count()).toBe(0);
    await topology.isReady('nginx');
    await called();
    await shown();
  });

  it('sees nothing any more within ten seconds after its device was revoked', async () => {
    await told('DELETE', `devices/${device}`, { role: 'ADMIN' });
    await page.waitForSelector('.message >> text=không còn được phép', { timeout: 10_000 });
    expect(await page.locator('.board').count()).toBe(0);
    expect(await page.innerText('body')).not.toContain(code);
  });
});
