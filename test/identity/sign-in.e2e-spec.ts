import { Secret, TOTP } from 'otpauth';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoCode, demoPerson, earlyInStep, signIn } from '../sign-in.js';
import { Browser } from './browser.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp({ TRUSTED_PROXIES: '1' })));
afterAll(() => running.stop());

const dispatcher = demoPerson({ role: 'DISPATCHER' });
const customs = demoPerson({ role: 'CUSTOMS' });
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('Signing in', () => {
  it('gives a dispatcher a short access token of ids and roles alone, and a refresh cookie out of reach of scripts', async () => {
    const browser = new Browser(running.url);
    const { status, body, headers } = await browser.signIn(dispatcher.email.toUpperCase(), DEMO_PASSWORD);
    expect(status).toBe(200);
    const { iat, exp, ...claims } = claimsOf(body.accessToken);
    expect(exp - iat).toBe(600);
    expect(claims).toEqual({
      sub: dispatcher.id,
      roles: ['DISPATCHER'],
      firm: dispatcher.posting.firm,
      iss: 'gate',
      aud: 'gate-api',
    });
    const cookie = headers.getSetCookie().find((line) => line.startsWith('gate_refresh='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\/api\/v1\/sessions/);
    const me = await browser.ask('GET', 'me');
    expect(me.body).toMatchObject({ id: dispatcher.id, roles: ['DISPATCHER'], firm: { id: dispatcher.posting.firm } });
  });

  it('asks an officer for a code, takes it once, and not a second time', async () => {
    const browser = new Browser(running.url, '203.0.113.2');
    expect((await browser.signIn(customs.email, DEMO_PASSWORD)).body.code).toBe('code-needed');
    const code = demoCode();
    expect((await browser.signIn(customs.email, DEMO_PASSWORD, code)).status).toBe(200);
    expect((await browser.signIn(customs.email, DEMO_PASSWORD, code)).body.code).toBe('sign-in-failed');
    expect((await browser.ask('GET', 'me')).body).toMatchObject({ gate: 'HUU_NGHI', agency: 'CUSTOMS' });
  });

  it('answers the same to a wrong password, an unknown account and a number that nobody has', async () => {
    const answers = [];
    for (const account of [dispatcher.email, 'nobody@nowhere.example', '0912345678', 'not even a name'])
      answers.push((await new Browser(running.url, '203.0.113.3').signIn(account, 'a wrong password')).body);
    const [first, ...others] = answers.map((answer) => ({ ...answer, correlationId: 'any' }));
    expect(first).toMatchObject({ code: 'sign-in-failed', status: 401 });
    for (const other of others) expect(other).toEqual(first);
  });

  it('takes as long for an unknown account as for a known one', async () => {
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const accounts = { known: dispatcher.email, unknown: 'nobody@nowhere.example' };
    for (let n = 0; n < 9; n++)
      for (const [kind, account] of Object.entries(accounts)) {
        const begun = performance.now();
        await new Browser(running.url, `203.0.114.${n}`).signIn(account, 'a wrong password');
        times[kind]?.push(performance.now() - begun);
      }
    const median = (kind: string) => times[kind]?.sort((a, b) => a - b)[4] ?? 0;
    // Hashing is nearly all of it: without it an unknown account would be answered ten times sooner.
    expect(median('unknown')).toBeGreaterThan(median('known') * 0.4);
    expect(median('unknown')).toBeLessThan(median('known') * 2.5);
  });

  it('is quick for tests of other things', async () => {
    const first = await signIn(running.url, { role: 'SUPERVISOR', gate: 'TAN_THANH' });
    expect(await signIn(running.url, { role: 'SUPERVISOR', gate: 'TAN_THANH' })).toBe(first);
  });

  it.each(['Bearer nonsense', 'Bearer a.b.c', 'Basic YTpi', 'Device nonsense'])('refuses %s', async (authorization) => {
    const browser = new Browser(running.url);
    browser.authorization = authorization;
    expect((await browser.ask('GET', 'me')).status).toBe(401);
  });

  it('refuses a token without a signature, and one with more rights written into it', async () => {
    const browser = new Browser(running.url);
    const { body } = await browser.signIn(dispatcher.email, DEMO_PASSWORD);
    const [header = '', , signature = ''] = String(body.accessToken).split('.');
    const more = Buffer.from(JSON.stringify({ ...claimsOf(body.accessToken), roles: ['ADMIN'] })).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${header}.${more}.${signature}`, `${none}.${more}.`]) {
      browser.authorization = `Bearer ${token}`;
      expect((await browser.ask('GET', 'me')).status).toBe(401);
    }
  });
});

describe('The second factor', () => {
  it('replaced by its owner needs a code of the old one; recovery codes work once each', async () => {
    const cashier = demoPerson({ role: 'CASHIER' });
    const browser = new Browser(running.url, '203.0.113.9');
    await earlyInStep();
    await browser.signIn(cashier.email, DEMO_PASSWORD, demoCode(-1));
    expect((await browser.ask('POST', 'me/second-factor', {})).body.code).toBe('code-wrong');
    const begun = await browser.ask('POST', 'me/second-factor', { code: demoCode() });
    const app = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
    expect((await browser.ask('POST', 'me/second-factor/confirmation', { code: '000000' })).status).toBe(422);
    const code = app.generate({ timestamp: Date.now() + 30_000 });
    const done = await browser.ask('POST', 'me/second-factor/confirmation', { code });
    expect(done.body.recoveryCodes).toHaveLength(10);
    const [recovery] = done.body.recoveryCodes;
    expect((await browser.signIn(cashier.email, DEMO_PASSWORD, demoCode(1))).body.code).toBe('sign-in-failed');
    expect((await browser.signIn(cashier.email, DEMO_PASSWORD, recovery)).status).toBe(200);
    expect((await browser.signIn(cashier.email, DEMO_PASSWORD, recovery)).status).toBe(401);
    expect((await browser.ask('GET', 'me')).body.secondFactor).toEqual({
      needed: true,
      enrolled: true,
      recoveryCodesLeft: 9,
    });
  });
});
