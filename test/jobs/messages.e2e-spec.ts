import { Redis } from 'ioredis';
import { JobsWorker } from '../../src/shared/jobs/jobs-worker.js';
import { JobStore } from '../../src/shared/jobs/job-store.js';
import { ask } from '../declarations/declaring.js';
import { Mailbox } from '../messages/mailbox.js';
import { Sending } from '../messages/sending.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

const backend = process.env['TEST_JOBS'] ?? 'postgres';
const dispatcher: Who = { role: 'DISPATCHER' };

describe(`messages sent by jobs on ${backend}`, () => {
  const mailbox = new Mailbox();
  let running: RunningApp;
  let sending: Sending;

  const post = (path: string, body: object) => ask(running, 'POST', path, { by: dispatcher, body });
  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 20_000; !(await holds());) {
      if (Date.now() > end) throw new Error('It did not come to be as expected');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  beforeAll(async () => {
    await mailbox.open();
    if (backend === 'redis') {
      // A database of its own: whoever tells of jobs at the same time would take these, and empty what they wait in.
      const url = `${(process.env['TEST_REDIS_URL'] ?? '').replace(/\/$/, '')}/1`;
      process.env['REDIS_URL'] = url;
      const client = new Redis(url);
      await client.flushdb();
      client.disconnect();
    } else delete process.env['REDIS_URL'];
    running = await startApp({
      PUBLIC_URL: 'https://gate.example',
      SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
      MAIL_FROM: 'no-reply@gate.example',
    });
    sending = new Sending(running);
    await sending.open();
    await running.app.get(JobsWorker).start();
  });
  afterAll(async () => {
    await sending?.close();
    await running?.stop();
    await mailbox.close();
  });

  it('go out as soon as they are due, once however many look for them', async () => {
    expect(running.app.get(JobStore).kind).toBe(backend);
    await post('message-contacts', { channel: 'EMAIL', address: 'dispatcher@firm.example' });
    await until(() => mailbox.letters.length === 1);
    const [code] = /\b\d{6}\b/.exec(mailbox.letters[0]?.subject ?? '') ?? [];
    expect((await post('message-contacts/confirmation', { channel: 'EMAIL', code })).body.state).toBe('VERIFIED');
    const told = await sending.tell(dispatcher);
    await Promise.all([sending.run(), sending.run()]);
    await until(async () => (await sending.row(told)).state === 'SENT');
    expect(mailbox.letters).toHaveLength(2);
    expect(await sending.row(told)).toMatchObject({ tries: 1 });
  });

  it('are tried again by themselves when the server could not take them', async () => {
    mailbox.mood = { code: 421, words: '4.3.2 Closing', at: 'RCPT' };
    const told = await sending.tell(dispatcher);
    await until(async () => (await sending.row(told)).tries === 1 && (await sending.row(told)).state === 'PENDING');
    mailbox.mood = undefined;
    // The half minute is over; whoever is woken by the next message finds it.
    await sending.waited();
    await sending.tell(dispatcher);
    await until(async () => (await sending.row(told)).state === 'SENT');
    await until(() => mailbox.letters.length === 4);
  });
});
