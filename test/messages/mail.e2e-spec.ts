import { spawn } from 'node:child_process';
import { jest } from '@jest/globals';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { EVENT_COLUMNS, recorded, type EventRow } from '../../src/shared/event-store/event-row.js';
import { TellFirms } from '../../src/messages/tell-firms/tell-firms.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';
import { Mailbox } from './mailbox.js';
import { Sending } from './sending.js';

jest.setTimeout(60_000);

const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();
const ADDRESS = 'dispatcher@firm.example';
const admin: Who = { role: 'ADMIN' };
const at = new Date(hanoi('08:00:30'));

describe('A person of a firm who is told by e-mail', () => {
  const mailbox = new Mailbox();
  let running: RunningApp;
  let sending: Sending;
  let clearing: Clearing;

  const tell = (by: Who, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object, key?: string) =>
    ask(running, method, path, { by, ...(body && { body }), ...(key !== undefined && { key }) });
  const read = async (by: Who, path: string) => (await ask(running, 'GET', path, { by })).body;
  const mine = async () => (await read(dispatcher, 'message-settings')).contacts[0];
  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It did not come to be as expected');
  }
  async function confirm(address = ADDRESS): Promise<void> {
    expect((await tell(dispatcher, 'POST', 'message-contacts', { channel: 'EMAIL', address })).status).toBe(200);
    await sending.run();
    const [code] = /\b\d{6}\b/.exec(mailbox.of(address).at(-1)?.subject ?? '') ?? [];
    const body = { channel: 'EMAIL', code };
    expect((await tell(dispatcher, 'POST', 'message-contacts/confirmation', body)).body.state).toBe('VERIFIED');
  }

  beforeAll(async () => {
    await mailbox.open();
    running = await startApp({
      CLOCK: 'stepped',
      CLOCK_START: at.toISOString(),
      PUBLIC_URL: 'https://gate.example',
      SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
      MAIL_FROM: 'Cửa khẩu số <no-reply@gate.example>',
    });
    sending = new Sending(running);
    await sending.open();
    clearing = new Clearing(running);
    await clearing.worker().start();
    await clearing.present();
  });
  afterAll(async () => {
    await sending?.close();
    await clearing?.worker().stop();
    await running?.stop();
    await mailbox.close();
  });

  it('confirms the address first, by a code that goes there and holds alone', async () => {
    const body = { channel: 'EMAIL', address: ` ${ADDRESS.toUpperCase()} ` };
    const named = await tell(dispatcher, 'POST', 'message-contacts', body, 'name-address');
    expect([named.status, named.body.state]).toEqual([200, 'UNVERIFIED']);
    // Told again it is one code, however often.
    for (let n = 0; n < 6; n++)
      expect((await tell(dispatcher, 'POST', 'message-contacts', body, 'name-address')).status).toBe(200);
    const wrongOne = await tell(dispatcher, 'POST', 'message-contacts', { channel: 'EMAIL', address: 'nobody' });
    expect(wrongOne.body.code).toBe('message-address-invalid');
    await sending.tell(dispatcher, 'STAY_NEAR', at);
    await sending.run();
    expect(mailbox.letters).toHaveLength(1);
    const [letter] = mailbox.letters;
    const code = /\d{6}/.exec(letter?.subject ?? '')?.[0] ?? '';
    expect(letter?.text).toContain(`https://gate.example/firm/notifications#EMAIL.${code}`);
    const other = code === '000000' ? '000001' : '000000';
    const confirmation = (typed: string, key?: string) =>
      tell(dispatcher, 'POST', 'message-contacts/confirmation', { channel: 'EMAIL', code: typed }, key);
    for (let n = 0; n < 6; n++)
      expect((await confirmation(other, 'mistyped-code')).body.code).toBe('message-code-wrong');
    expect((await confirmation(code, 'confirm-address')).body.state).toBe('VERIFIED');
    expect((await confirmation(code, 'confirm-address')).body.state).toBe('VERIFIED');
    expect((await confirmation(code)).body.code).toBe('message-code-wrong');
    expect(await mine()).toMatchObject({ address: ADDRESS, state: 'VERIFIED', on: true });
    expect((await read({ role: 'FIRM_ADMIN' }, 'message-settings')).contacts[0].address).toBeUndefined();
  });

  it('reads a call in his language, in text and in HTML, with the way to it and nothing of a person', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
    const truck = await clearing.opened({ vehicle, plannedFrom: hanoi('08:00:00'), plannedTo: hanoi('18:00:00') });
    const checkIn = { declaration: truck, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    await tell({ role: 'YARD_OPERATOR' }, 'POST', 'check-ins', checkIn);
    await tell(admin, 'POST', 'clock/tick', { to: hanoi('08:05:00') });
    const controller: Who = { role: 'LANE_CONTROLLER' };
    const { suggestions } = await read(controller, 'gates/HUU_NGHI/suggestions');
    const { lane } = suggestions.find(({ ticket }: { ticket: string }) => ticket === truck);
    expect((await tell(controller, 'POST', `lanes/${lane}/calls`, { ticket: truck })).status).toBe(201);
    await until(async () => (await sending.rows()).some(({ kind }) => kind === 'CALLED'));
    await sending.run();
    const letter = mailbox.letters.at(-1);
    expect(letter?.subject).toMatch(/^HN-E-\d{4} is called to lane \d\.$/);
    expect(letter?.from?.text).toContain('no-reply@gate.example');
    expect(letter?.text).toMatch(/Be there by 23\/11 08:15, answer by/);
    expect(letter?.text).toContain(`https://gate.example/firm/tickets/${truck}`);
    expect(letter?.html).toContain(`href="https://gate.example/firm/tickets/${truck}"`);
    expect(JSON.stringify([letter?.text, letter?.html])).not.toContain(vehicle.plate);
    const [row] = (await sending.rows()).filter(({ kind }) => kind === 'CALLED');
    expect(letter?.messageId).toBe(`<${row?.sentAs}@gate.example>`);
    expect(row).toMatchObject({ state: 'SENT', tries: 1, maybeTwice: false });
    expect((await read(dispatcher, 'my-deliveries')).items[0]).toMatchObject({ kind: 'CALLED', state: 'SENT' });
    expect((await read({ role: 'FIRM_ADMIN' }, 'my-deliveries')).items).toEqual([]);
  });

  it('is told once, however often the log is read', async () => {
    const { rows } = await sending.query(`SELECT ${EVENT_COLUMNS} FROM event WHERE type = 'TicketCalled'`);
    const before = (await sending.rows()).length;
    for (const row of rows as EventRow[]) await running.app.get(TellFirms).react(recorded(row) as never, {} as never);
    expect((await sending.rows()).length).toBe(before);
  });

  it('switches off what does not bind him, and nothing else', async () => {
    const choose = (kind: string, key?: string) =>
      tell(
        dispatcher,
        'PUT',
        'message-settings',
        { language: 'zh', switched: [{ kind, channel: 'EMAIL', on: false }] },
        key,
      );
    expect((await choose('CALLED')).body.code).toBe('message-kind-binding');
    expect((await choose('DOSSIER_LATE')).body.fields).toMatchObject([{ path: 'switched.0.kind' }]);
    expect((await choose('STAY_NEAR', 'switch-off')).status).toBe(200);
    expect((await choose('STAY_NEAR', 'switch-off')).headers.get('idempotency-replayed')).toBe('true');
    expect(await sending.rows(await sending.tell(dispatcher, 'STAY_NEAR', at))).toEqual([]);
    const code = await sending.tell(dispatcher, 'CALL_WITHDRAWN', at);
    await sending.run();
    expect(mailbox.letters.at(-1)?.text).toContain(`${code} 前往`);
    const on = { language: 'vi', switched: [{ kind: 'STAY_NEAR', channel: 'EMAIL', on: true }] };
    expect((await tell(dispatcher, 'PUT', 'message-settings', on)).status).toBe(200);
  });

  it('gets it later when the server says not now', async () => {
    mailbox.mood = { code: 451, words: '4.7.1 Greylisted', at: 'RCPT' };
    const code = await sending.tell(dispatcher, 'STAY_NEAR', at);
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ state: 'PENDING', tries: 1, answer: '451 4.7.1' });
    expect(await sending.forgotten()).toEqual([]);
    await sending.query(
      `UPDATE delivery SET good_until = now() - interval '2 hours', next_try_at = now() - interval '2 hours'
      WHERE code = $1`,
      [code],
    );
    expect(await sending.forgotten()).toMatchObject([{ channel: 'EMAIL', state: 'PENDING' }]);
    await sending.query(
      `UPDATE delivery SET good_until = now() + interval '2 hours', next_try_at = now() + interval '1 hour'
      WHERE code = $1`,
      [code],
    );
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ tries: 1 });
    mailbox.mood = undefined;
    await sending.waited();
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ state: 'SENT', tries: 2, maybeTwice: false });
  });

  it('gets it later when there is no server, and what waits behind it is not tried in vain', async () => {
    await mailbox.close();
    const codes = [await sending.tell(dispatcher, 'STAY_NEAR', at), await sending.tell(dispatcher, 'STAY_NEAR', at)];
    await sending.run();
    const tries = async () => (await Promise.all(codes.map((code) => sending.row(code)))).map((row) => row.tries);
    expect((await tries()).toSorted((a, b) => a - b)).toEqual([0, 1]);
    await mailbox.open();
    await sending.waited();
    await sending.run();
    for (const code of codes) expect(await sending.row(code)).toMatchObject({ state: 'SENT', maybeTwice: false });
  });

  it('may get it twice, under one Message-ID, when the process that sent it was killed before it could say so', async () => {
    mailbox.mood = 'SILENT';
    const before = mailbox.came;
    const code = await sending.tell(dispatcher, 'STAY_NEAR', at);
    const child = spawn(process.execPath, ['--import', './bin/typescript-hooks.mjs', './test/messages/one-run.ts'], {
      env: process.env,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (let tries = 0; mailbox.came === before && tries < 2_000; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    expect(await sending.row(code)).toMatchObject({ state: 'SENDING', tries: 1 });
    mailbox.mood = undefined;
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ state: 'SENDING' });
    await sending.givenUp();
    await sending.run();
    const row = await sending.row(code);
    expect(row).toMatchObject({ state: 'SENT', tries: 2, maybeTwice: true });
    expect(mailbox.came - before).toBe(2);
    expect(mailbox.letters.at(-1)?.messageId).toBe(`<${row.sentAs}@gate.example>`);
  });

  it('is told in the product that his address is refused, and officials see it and send it again', async () => {
    mailbox.mood = { code: 550, words: '5.1.1 No such user', at: 'RCPT' };
    const code = await sending.tell(dispatcher, 'STAY_NEAR', at);
    await sending.run();
    mailbox.mood = undefined;
    expect(await mine()).toMatchObject({ address: ADDRESS, state: 'BROKEN', answer: '550 5.1.1' });
    expect(await sending.rows(await sending.tell(dispatcher, 'STAY_NEAR', at))).toEqual([]);
    const { items } = await read(
      admin,
      `deliveries?state=FAILED&channel=EMAIL&code=${code.toLowerCase()}&sort=TRIED_DOWN`,
    );
    const { name } = demoPerson(dispatcher);
    expect(items).toMatchObject([{ code, why: 'ADDRESS_REFUSED', answer: '550 5.1.1', reader: name }]);
    expect(JSON.stringify(items)).not.toContain(ADDRESS);
    const again = (by: Who, key?: string) => tell(by, 'POST', `deliveries/${items[0].id}/send-again`, {}, key);
    expect((await again(dispatcher)).body.code).toBe('not-allowed');
    await confirm('new.dispatcher@firm.example');
    expect((await again(admin, 'send-it-again')).body.state).toBe('PENDING');
    expect((await again(admin, 'send-it-again')).body.state).toBe('PENDING');
    expect((await again(admin)).body.code).toBe('delivery-not-failed');
    await sending.run();
    expect(mailbox.of('new.dispatcher@firm.example').at(-1)?.text).toContain('Xe phải rời trước');
    expect(await sending.row(code)).toMatchObject({ state: 'SENT', why: null });
  });

  it('is told nothing that was refused for another reason than his address, and keeps it', async () => {
    mailbox.mood = { code: 554, words: '5.7.1 Message refused', at: 'DATA' };
    const code = await sending.tell(dispatcher, 'STAY_NEAR', at);
    await sending.run();
    mailbox.mood = undefined;
    expect(await sending.row(code)).toMatchObject({ state: 'FAILED', why: 'REFUSED', answer: '554 5.7.1' });
    expect(await mine()).toMatchObject({ state: 'VERIFIED' });
  });

  it('waits for no message that cannot be opened, and is told nothing late when nobody sent for days', async () => {
    const [stuck, late] = [
      await sending.tell(dispatcher, 'STAY_NEAR', at),
      await sending.tell(dispatcher, 'STAY_NEAR', at),
    ];
    await sending.query(`UPDATE delivery SET good_until = now() - interval '1 minute' WHERE code = $1`, [late]);
    const { rows } = await sending.query<{ ciphertext: Buffer }>('SELECT ciphertext FROM message_contact');
    await sending.query(`UPDATE message_contact SET ciphertext = '\\x00'`);
    const before = mailbox.letters.length;
    await sending.run();
    expect(await sending.row(stuck)).toMatchObject({ state: 'PENDING', answer: 'ERROR', tries: 1 });
    expect(await sending.row(late)).toMatchObject({ state: 'WITHHELD', why: 'TOO_OLD' });
    await sending.query('UPDATE message_contact SET ciphertext = $1', [rows[0]?.ciphertext]);
    await sending.waited();
    await sending.run();
    expect(await sending.row(stuck)).toMatchObject({ state: 'SENT', maybeTwice: true });
    expect(mailbox.letters).toHaveLength(before + 1);
  });

  it('gets nothing that is too old to help, nor by an address that he took away; with him goes all that was sent', async () => {
    const old = await sending.tell(dispatcher, 'CALL_WITHDRAWN', new Date(at.getTime() - 3 * 3_600_000));
    expect(await sending.row(old)).toMatchObject({ state: 'WITHHELD', why: 'TOO_OLD' });
    const code = await sending.tell(dispatcher, 'STAY_NEAR', at);
    expect((await tell(dispatcher, 'DELETE', 'message-contacts/EMAIL')).body.state).toBe('NONE');
    expect((await tell(dispatcher, 'DELETE', 'message-contacts/EMAIL')).body.code).toBe('not-found');
    expect((await tell(dispatcher, 'DELETE', 'message-contacts/PIGEON')).body.code).toBe('not-found');
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ state: 'WITHHELD', why: 'NO_ADDRESS' });
    await running.app.get(PersonalFacts).erase(`person-${demoPerson(dispatcher).id}`);
    expect(await sending.rows()).toEqual([]);
  });

  it('is told by nothing but what says so: at start, in readiness, in figures', async () => {
    const ready = await (await fetch(`${running.url}/health/ready`)).json();
    expect(ready).toMatchObject({ messages: { email: 'on', sms: 'off' } });
    const sms = await tell(dispatcher, 'POST', 'message-contacts', { channel: 'SMS', address: '0912345678' });
    expect(sms.body.code).toBe('message-channel-off');
    expect(await sending.forgotten()).toEqual([]);
    expect(await (await fetch(`${running.url}/metrics`)).text()).toContain('message_oldest_waiting_seconds');
  });
});
