import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoCode, demoPerson, earlyInStep } from '../sign-in.js';
import { Browser } from './browser.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp({ TRUSTED_PROXIES: '1' })));
afterAll(() => running.stop());

const from = (address: string) => new Browser(running.url, address);
const attack = async (browser: Browser, account: string, times: number) => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) statuses.push((await browser.signIn(account, `guess ${n}`)).status);
  return statuses;
};

describe('Limits of sign-in', () => {
  it('stop guessing after five tries and say for how long', async () => {
    const { email } = demoPerson({ role: 'SUPERVISOR' });
    const attacker = from('198.51.100.1');
    expect(await attack(attacker, email, 7)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const refused = await attacker.signIn(email, DEMO_PASSWORD, demoCode());
    expect(refused.body.code).toBe('too-many-requests');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  it('do not keep the officer out whom an attacker aims at, neither at home nor on his known device', async () => {
    const { email } = demoPerson({ role: 'BORDER_GUARD' });
    const desk = from('203.0.113.10');
    await earlyInStep();
    expect((await desk.signIn(email, DEMO_PASSWORD, demoCode(-1))).status).toBe(200);
    for (let n = 0; n < 12; n++) await attack(from(`198.51.100.${20 + n}`), email, 6);
    expect((await from('203.0.113.11').signIn(email, DEMO_PASSWORD, demoCode(0))).status).toBe(200);
    // The attacker sits behind the same address as the officer's desk: the address is closed, the known device is not.
    await attack(from(desk.address), email, 8);
    expect((await from(desk.address).signIn(email, DEMO_PASSWORD, demoCode(1))).status).toBe(429);
    expect((await desk.signIn(email, DEMO_PASSWORD, demoCode(1))).status).toBe(200);
  });

  it('count what comes at once one after another', async () => {
    const { email } = demoPerson({ role: 'GATE_CLERK' });
    const statuses = await Promise.all(
      Array.from({ length: 20 }, (_, n) => from('198.51.100.60').signIn(email, `guess ${n}`)),
    );
    expect(statuses.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('count an unknown account in the same way', async () => {
    expect(await attack(from('198.51.100.70'), 'nobody@nowhere.example', 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('stop one address that tries many accounts', async () => {
    const sprayer = from('198.51.100.80');
    const statuses: number[] = [];
    for (let n = 0; n < 102; n++)
      statuses.push((await sprayer.signIn(`person${n}@nowhere.example`, 'Spring2026!!')).status);
    expect(statuses.indexOf(429)).toBe(100);
  });

  it('do not believe an address that the client itself puts in front', async () => {
    const { email } = demoPerson({ role: 'YARD_OPERATOR' });
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++)
      statuses.push((await from(`10.0.0.${n}, 198.51.100.90`).signIn(email, 'a wrong password')).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('stop the guessing of codes by one who has the password, whatever address he uses', async () => {
    const { email } = demoPerson({ role: 'CASHIER' });
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++)
      statuses.push((await from(`198.51.101.${n}`).signIn(email, DEMO_PASSWORD, '000000')).status);
    expect(statuses.slice(9)).toEqual([401, 429, 429]);
  });

  it('do not count sign-ins that succeed', async () => {
    const { email } = demoPerson({ role: 'DISPATCHER' });
    for (let n = 0; n < 8; n++) expect((await from('203.0.113.20').signIn(email, DEMO_PASSWORD)).status).toBe(200);
  });
});
