import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { ask } from '../../declarations/declaring.js';
import { demoPerson, signIn, type Who } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import {
  DossierTelling,
  birth,
  citizen,
  clerk,
  clerkElsewhere,
  colleague,
  neighbour,
  official,
  officialElsewhere,
} from './dossier-desk.js';

// Monday, when the office opens.
const story = tellFrom('2026-11-30T00:30:00.000Z');
const { post, get, read } = story;
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

/** The console of somebody, on the live channel. */
async function console(who: Who): Promise<Socket> {
  const { url } = story.running;
  const auth = { token: await signIn(url, who) };
  const socket = io(url, { transports: ['websocket'], auth, reconnection: false, forceNew: true });
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined)).once('connect_error', reject);
  });
  return socket;
}

describe('The work of an office', () => {
  let id: string;
  let code: string;

  it('is found by a part of the code and by whole words of the name, without accents', async () => {
    ({ id, code } = await telling.inProcess());
    const found = async (text: string, by = clerk) =>
      (await read(`dossiers?text=${encodeURIComponent(text)}`, by)).items.map((each: { code: string }) => each.code);
    for (const text of [
      'may',
      'HOÀNG thi',
      'hoang may',
      code.slice(-4),
      code.slice(4, 16).toLowerCase(),
      `${code} may`,
    ])
      expect(await found(text)).toEqual([code]);
    for (const text of ['nguyen', 'ma', 'hoang nguyen', 'may%hoa']) expect(await found(text)).toEqual([]);
    expect(await found('may', clerkElsewhere)).toEqual([]);
    expect(await found('may', neighbour)).toEqual([]);
    const db = await story.connection();
    const { rows } = await db.query(`SELECT count(*)::int AS n FROM dossier_word w WHERE w::text ILIKE '%may%'`);
    expect(rows[0].n).toBe(0);
  });

  it('forgets the words of a name with the name', async () => {
    const sent = await telling.sent();
    const db = await story.connection();
    const words = async () =>
      (await db.query('SELECT count(*)::int AS n FROM dossier_word WHERE dossier = $1', [sent.id])).rows[0].n;
    expect(await words()).toBe(3);
    await story.running.app.get(PersonalFacts).erase(`dossier-${sent.id}`);
    expect(await words()).toBe(0);
  });

  it('tells how the clock stands, and after a stop that it does', async () => {
    expect((await telling.seen(official, id)).clock).toEqual({ of: 480, used: 0, minutesOfDay: 480, stands: false });
    await telling.done(official, id, 'stop', { reason: 'Chờ kết quả xác minh.' });
    expect((await telling.seen(official, id)).clock.stands).toBe(true);
    await telling.done(official, id, 'resumption');
  });

  it('is not done on what has changed since it was looked at', async () => {
    const { revision } = await telling.seen(official, id);
    const route = (by: typeof official, seen: number, to: string, key = randomUUID()) =>
      ask(story.running, 'POST', `dossiers/${id}/routing`, {
        by,
        body: { to },
        key,
        headers: { 'if-match': `"${seen}"` },
      });
    const [his, hers] = [await telling.idOf(official), await telling.idOf(colleague)];
    const key = randomUUID();
    expect((await route(official, revision, hers, key)).status).toBe(200);
    const late = await route(colleague, revision, his);
    expect([late.status, late.body.code]).toEqual([412, 'changed-meanwhile']);
    expect((await route(official, revision, hers, key)).headers.get('idempotency-replayed')).toBe('true');
    expect((await telling.seen(official, id)).official).toBe(hers);
    expect((await route(colleague, revision + 1, his)).status).toBe(200);
  });

  it('goes to the office in whose hands it lies, which alone has it from then on; the applicant reads where and why', async () => {
    const sent = await telling.inProcess();
    const before = await telling.seen(official, sent.id);
    const forward = (by: Who, more: object = {}, key = randomUUID(), seen = before.revision) =>
      ask(story.running, 'POST', `dossiers/${sent.id}/forwarding`, {
        by,
        body: { to: '06211', reason: 'Nơi cư trú thuộc xã Cao Lộc.', ...more },
        key,
        headers: { 'if-match': `"${seen}"` },
      });
    expect((await forward(citizen)).status).toBe(403);
    expect((await forward(officialElsewhere)).body.code).toBe('not-found');
    expect((await forward(official, { to: '06184' })).body.code).toBe('dossier-there-already');
    // The People's Committee of the province takes petitions, no dossiers.
    for (const to of ['99999', 'UBND']) {
      const unknown = (await forward(official, { to })).body;
      expect(unknown.fields).toMatchObject([{ path: 'to', code: 'dossier-office-unknown' }]);
    }
    expect((await forward(official, { reason: null })).body.code).toBe('invalid-request');
    expect((await forward(official, {}, randomUUID(), before.revision - 1)).body.code).toBe('changed-meanwhile');
    const key = randomUUID();
    expect((await forward(official, {}, key)).body).toMatchObject({ state: 'RECEIVED', dueAt: before.dueAt });
    // Told twice, done once, though it is no longer his to see.
    expect((await forward(official, {}, key)).headers.get('idempotency-replayed')).toBe('true');
    for (const who of [official, clerk]) expect((await get(`dossiers/${sent.id}`, who)).body.code).toBe('not-found');
    expect((await read(`dossiers?code=${sent.code}`, clerk)).items).toEqual([]);
    expect((await read(`dossiers?code=${sent.code}`, clerkElsewhere)).items).toMatchObject([{ id: sent.id }]);
    const there = await telling.seen(officialElsewhere, sent.id);
    expect(there).toMatchObject({ office: '06211', state: 'RECEIVED', dueAt: before.dueAt, code: sent.code });
    expect(there.official).toBeUndefined();
    const own = await telling.seen(citizen, sent.id);
    expect(own.steps.at(-1)).toMatchObject({ kind: 'FORWARD', words: 'Nơi cư trú thuộc xã Cao Lộc.' });
    expect(own).toMatchObject({ office: '06211', officeName: { en: expect.stringContaining('Cao Lộc') } });
    await telling.done(clerkElsewhere, sent.id, 'routing', { to: await telling.idOf(officialElsewhere) });
    await telling.done(citizen, sent.id, 'withdrawal');
  });

  it('shows to those of the office alone who of them has which dossier open', async () => {
    const [his, hers, theirs] = [await console(official), await console(colleague), await console(officialElsewhere)];
    const topic = 'dossiers-06184';
    expect(await his.emitWithAck('present', { topic, at: id })).toEqual({ ok: true });
    const { snapshot } = await hers.emitWithAck('watch', { topic });
    expect(snapshot.state).toEqual({ things: { [id]: { [demoPerson(official).id]: demoPerson(official).name } } });
    expect(await theirs.emitWithAck('watch', { topic })).toMatchObject({ ok: false, code: 'not-allowed' });
    const own = await theirs.emitWithAck('present', { topic: 'dossiers-06211', at: id });
    expect(own).toMatchObject({ ok: false, code: 'not-found' });
    expect(await theirs.emitWithAck('watch', { topic: 'dossiers-0' })).toMatchObject({ ok: false, code: 'not-found' });
    for (const socket of [his, hers, theirs]) socket.disconnect();
  });

  it('is counted by office: the province sees all, an office its own, a citizen none', async () => {
    const board = await read('dossier-board?from=2026-11-30&to=2026-11-30', { role: 'PROVINCE' });
    const [line] = board.items.filter(({ office }: { office: string }) => office === '06184');
    expect(line).toMatchObject({ received: 2, late: 0, open: 2, ratings: 0 });
    await telling.done(official, id, 'stop', { reason: 'Chờ xác minh.' });
    expect((await read('dossier-board', official)).items).toMatchObject([{ open: 2, standing: 1, late: 0, inTime: 0 }]);
    await telling.done(official, id, 'resumption');
    const { id: withdrawn } = await telling.sent();
    await telling.done(citizen, withdrawn, 'withdrawal');
    expect((await read('dossier-board', official)).items).toMatchObject([{ received: 3, open: 2, inTime: 1, late: 0 }]);
    expect((await read('dossier-board', officialElsewhere)).items).toMatchObject([{ office: '06211', received: 1 }]);
    expect((await read('dossier-board?to=2026-11-29', clerk)).items).toEqual([]);
    expect((await get('dossier-board', citizen)).status).toBe(403);
    const file = await get('dossier-board/xlsx', { role: 'PROVINCE' });
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('shows as late and overdue what nobody received in time', async () => {
    await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }));
    await story.clockAt('2026-12-04T10:00:00.000Z');
    const [line] = (await read('dossier-board', clerk)).items;
    expect(line).toMatchObject({ received: 4, open: 0, inTime: 1, late: 3, overdue: 3, dueToday: 0 });
  });
});
