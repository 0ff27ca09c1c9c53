import { type RunningApp, startApp } from '../running-app.js';

const GRACE_MS = 1_500;

describe('A server with a grace that is told to end', () => {
  let running: RunningApp;
  beforeAll(async () => void (running = await startApp({ SHUTDOWN_GRACE_MS: String(GRACE_MS) })), 60_000);
  afterAll(() => delete process.env['SHUTDOWN_GRACE_MS']);

  it('says that it is not ready and answers on, so that nobody is lost until it is taken out', async () => {
    const ready = async () => {
      const answer = await fetch(`${running.url}/health/ready`);
      return [answer.status, ((await answer.json()) as { status: string }).status];
    };
    expect(await ready()).toEqual([200, 'ready']);
    const told = Date.now();
    let ended = false;
    const stopped = running.stop().then(() => (ended = true));
    expect(await ready()).toEqual([503, 'closing']);
    const clock = await fetch(`${running.url}/api/v1/clock`);
    expect([clock.status, clock.headers.get('connection')]).toEqual([200, 'close']);
    expect((await fetch(`${running.url}/health/live`)).status).toBe(200);
    expect(ended).toBe(false);
    await stopped;
    expect(Date.now() - told).toBeGreaterThanOrEqual(GRACE_MS);
    await expect(fetch(`${running.url}/health/live`)).rejects.toThrow('fetch failed');
  }, 30_000);
});
