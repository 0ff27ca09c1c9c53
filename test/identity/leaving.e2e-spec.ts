import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { io, type Socket } from 'socket.io-client';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';
import { Browser } from './browser.js';

const PASSWORD = 'con trâu vàng đi';
let running: RunningApp;
let second: NestFastifyApplication;
let secondUrl: string;
let admin: Browser;
const sockets: Socket[] = [];

beforeAll(async () => {
  running = await startApp();
  const { createApp } = await import('../../src/app.js');
  second = await createApp();
  second.useLogger(['error', 'fatal']);
  await second.listen(0, '127.0.0.1');
  secondUrl = await second.getUrl();
  admin = new Browser(running.url);
  admin.authorization = await signIn(running.url, { role: 'FIRM_ADMIN' });
});
afterAll(async () => {
  sockets.forEach((socket) => socket.disconnect());
  await second.close();
  await running.stop();
});

interface Employee {
  readonly person: string;
  readonly browser: Browser;
}

async function employ(role: 'DISPATCHER' | 'DRIVER', email: string): Promise<Employee> {
  const { status, body } = await admin.ask('POST', 'people', { name: 'Người của hãng', email, roles: [role] });
  expect(status).toBe(201);
  const browser = new Browser(running.url);
  await browser.ask('POST', 'passwords', { link: String(body.link).split('#')[1], password: PASSWORD });
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
  return { person: body.person, browser };
}

async function connect({ authorization }: Browser): Promise<Socket> {
  const socket = io(running.url, { transports: ['websocket'], auth: { token: authorization }, reconnection: false });
  sockets.push(socket);
  await new Promise((resolve, reject) => socket.once('alive', resolve).once('connect_error', reject));
  return socket;
}

const statusAt = async (url: string, { authorization = '' }: Browser) =>
  (await fetch(`${url}/api/v1/me`, { headers: { authorization } })).status;

/** Polls the other server, which hears of it by the database: milliseconds, not the minutes that a token lives. */
async function refusedWithin(ms: number, browser: Browser): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if ((await statusAt(secondUrl, browser)) === 401) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe('A firm', () => {
  it('has several dispatchers, each with an account of his own', async () => {
    const dispatchers = [];
    for (const n of [1, 2, 3]) dispatchers.push(await employ('DISPATCHER', `dispatcher.${n}@firm.example`));
    const mes = await Promise.all(dispatchers.map(({ browser }) => browser.ask('GET', 'me')));
    expect(new Set(mes.map(({ body }) => body.id)).size).toBe(3);
    expect(new Set(mes.map(({ body }) => body.firm.id)).size).toBe(1);
  });
});

describe('Whoever leaves a firm', () => {
  it('loses access at once, on every server: token, session and live connection', async () => {
    const leaver = await employ('DRIVER', 'leaving.driver@firm.example');
    const stays = await employ('DRIVER', 'staying.driver@firm.example');
    const [cut, kept] = [await connect(leaver.browser), await connect(stays.browser)];
    expect(await statusAt(secondUrl, leaver.browser)).toBe(200);
    const ended = new Promise((resolve) => cut.once('disconnect', resolve));
    const started = Date.now();

    expect((await admin.ask('DELETE', `people/${leaver.person}`)).status).toBe(200);

    expect(await statusAt(running.url, leaver.browser)).toBe(401);
    expect(await refusedWithin(2_000, leaver.browser)).toBe(true);
    expect((await leaver.browser.ask('POST', 'sessions/refresh')).status).toBe(401);
    await ended;
    // Sooner than the look at all credentials that comes every five seconds.
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(kept.connected).toBe(true);
    expect(await statusAt(running.url, stays.browser)).toBe(200);
    expect(await statusAt(secondUrl, stays.browser)).toBe(200);
  });

  it('is refused by a server that started after he left', async () => {
    const leaver = await employ('DISPATCHER', 'left.before@firm.example');
    await admin.ask('DELETE', `people/${leaver.person}`);
    const { createApp } = await import('../../src/app.js');
    const third = await createApp();
    third.useLogger(['error', 'fatal']);
    await third.listen(0, '127.0.0.1');
    expect(await statusAt(await third.getUrl(), leaver.browser)).toBe(401);
    await third.close();
  });
});

describe('Whose posting changes', () => {
  it('keeps nothing of the old one, and signs in again with the new one in the same second', async () => {
    const { person, browser } = await employ('DISPATCHER', 'becomes.driver@firm.example');
    expect((await admin.ask('PUT', `people/${person}/posting`, { roles: ['DRIVER'] })).status).toBe(200);
    expect(await statusAt(running.url, browser)).toBe(401);
    expect((await browser.signIn('becomes.driver@firm.example', PASSWORD)).status).toBe(200);
    expect((await browser.ask('GET', 'me')).body.roles).toEqual(['DRIVER']);
    expect(await statusAt(secondUrl, browser)).toBe(200);
  });
});
