import { randomUUID } from 'node:crypto';
import { EscalateLatePetitions } from '../../src/citizen/petitions/index.js';
import { tellFrom } from '../story.js';
import { atTheLock } from '../both-at.js';
import {
  MARKET,
  MONDAY,
  alsoOfProvince,
  asking,
  citizen,
  colleague,
  complaint,
  drawCommunes,
  elsewhere,
  leader,
  mai,
  official,
  ofProvince,
  photo,
  report,
} from './petition-story.js';

const story = tellFrom(MONDAY);
const { tell, read } = asking(() => story.running);
beforeAll(() => drawCommunes(story.running));

const day = (n: number) => new Date(Date.parse(MONDAY) + n * 86_400_000).toISOString();
const escalate = () => story.running.app.get(EscalateLatePetitions).run();
const answer = { text: 'Thưa bà Mai, xã đã vá mặt đường.', toPublic: { title: 'Đã vá đường', text: 'Đã vá ổ gà.' } };

describe('A report with a photo and a place', () => {
  let id: string;
  let code: string;
  let file: string;

  it('goes to the commune in which its place lies, and its sender gets a code', async () => {
    const body = report({ sender: { name: mai.name, phone: mai.phone } });
    const key = randomUUID();
    const taken = await photo(story.running, body.id, key);
    expect([taken.status, taken.body.mediaType]).toEqual([201, 'image/jpeg']);
    file = taken.body.file;
    expect((await photo(story.running, body.id, key)).body.file).toBe(file);
    const sent = await tell('reports', { ...body, files: [file] }, citizen, 'report-with-photo');
    expect([sent.status, sent.body]).toMatchObject([201, { office: '06184', dueAt: '2026-12-02T17:00:00.000Z' }]);
    ({ id, code } = sent.body);
    const again = await tell('reports', { ...body, files: [file] }, citizen, 'report-with-photo');
    expect([again.body.code, again.headers.get('idempotency-replayed')]).toEqual([code, 'true']);
    expect((await tell('reports', { ...body, files: [] }, citizen)).body.code).toBe('petition-sent');
    expect((await photo(story.running, id, randomUUID())).body.code).toBe('petition-sent');
  });

  it('names a field that is wrong: a place outside, a photo that was not handed in, nowhere at all', async () => {
    const wrong = async (more: object) => (await tell('reports', report(more))).body.fields;
    expect(await wrong({ place: { longitude: 105, latitude: 21 } })).toMatchObject([
      { code: 'petition-place-outside' },
    ]);
    expect(await wrong({ files: [file] })).toMatchObject([{ path: 'files.0', code: 'petition-file-unknown' }]);
    expect(await wrong({ place: undefined })).toMatchObject([{ code: 'petition-where-missing' }]);
    expect(await wrong({ sender: { name: mai.name, phone: '.........' } })).toMatchObject([{ path: 'sender.phone' }]);
    expect(await wrong({ place: undefined, commune: '99999' })).toMatchObject([{ code: 'petition-commune-unknown' }]);
  });

  it('is there for its sender and the commune, and for no other body', async () => {
    expect((await read('petitions', citizen)).items).toMatchObject([{ id, title: 'Ổ gà trước chợ' }]);
    expect((await read(`petitions/${id}`, official)).sender).toEqual({ name: mai.name, phone: '+84912345678' });
    expect((await read(`petitions/${id}`, elsewhere)).code).toBe('not-found');
    expect((await read('petitions', elsewhere)).items).toEqual([]);
    expect((await read(`petitions/${id}`, { role: 'CITIZEN', second: true })).code).toBe('not-found');
    expect((await read(`petitions/${id}`, leader)).code).toBe('not-allowed');
    expect((await tell(`petitions/${id}/acceptance`, {}, elsewhere)).body.code).toBe('not-found');
    expect((await tell(`petitions/${id}/acceptance`, {}, { role: 'ONE_STOP_CLERK' })).body.code).toBe('not-allowed');
    expect((await story.get(`petitions/${id}/files/${file}`, official)).status).toBe(200);
    expect((await story.get(`petitions/${id}/files/${file}`, elsewhere)).status).toBe(404);
  });

  it('is seen by everybody with its progress, but neither who, nor what he wrote, nor the very place', async () => {
    const seen = await read(`public-reports/${id}`);
    expect(seen).toMatchObject({ state: 'RECEIVED', office: '06184', place: { longitude: 106.701, latitude: 21.945 } });
    for (const secret of [mai.name, 'Ổ gà', 'CITIZEN', file]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  it('is followed by the code and the end of the telephone, in whatever spelling, and by nothing less', async () => {
    const follow = (body: object) => tell('petitions/status', body);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect((await follow({ code: typed, phoneEnd: '5678' })).body).toMatchObject({ state: 'RECEIVED', mayRate: false });
    expect((await follow({ code })).body.code).toBe('not-found');
    for (let tries = 0; tries < 9; tries++) await follow({ code, phoneEnd: String(1000 + tries) });
    const guessed = await follow({ code, phoneEnd: '5678' });
    expect([guessed.status, guessed.body.code]).toEqual([429, 'too-many-requests']);
  });

  it('is answered by two people, and then published in words that name nobody', async () => {
    expect((await tell(`petitions/${id}/acceptance`, {}, official)).body.dueAt).toBe('2026-12-14T17:00:00.000Z');
    const personal = { ...answer, toPublic: { title: 'Đã vá', text: 'Cảm ơn bà hoang thi mai' } };
    const refused = await tell(`petitions/${id}/answer`, personal, official);
    expect(refused.body.fields).toMatchObject([{ path: 'toPublic.text', code: 'petition-public-words-personal' }]);
    const key = randomUUID();
    expect((await tell(`petitions/${id}/answer`, answer, official, key)).status).toBe(200);
    expect((await tell(`petitions/${id}/answer`, answer, official, key)).headers.get('idempotency-replayed')).toBe(
      'true',
    );
    const draft = (await read(`petitions/${id}`, colleague)).answer.id;
    expect((await read(`petitions/${id}`, citizen)).answer).toBeUndefined();
    expect((await read(`public-reports/${id}`)).text).toBeUndefined();
    const approve = (by: typeof official) => tell(`petitions/${id}/answer-approval`, { answer: draft }, by);
    expect((await approve(official)).body.code).toBe('petition-needs-second-person');
    expect((await approve(colleague)).body.state).toBe('ANSWERED');
    expect(await read(`public-reports/${id}`)).toMatchObject({
      title: 'Đã vá đường',
      text: 'Đã vá ổ gà.',
      inTime: true,
    });
    expect((await read(`petitions/${id}`, citizen)).answer.text).toBe(answer.text);
    expect((await read('public-reports?text=va%20o%20ga')).items).toMatchObject([{ id }]);
    expect((await read('public-reports?text=Mai')).items).toEqual([]);
  });

  it('stands where it was sent in the public list, whatever its id says', async () => {
    // An id of the year 10889.
    const pinned = await tell('reports', report({ id: 'ffffffff-ffff-7fff-bfff-ffffffffffff', topic: 'OTHER' }));
    await story.tick(1);
    const later = await tell('reports', report({ topic: 'OTHER' }));
    const first = await read('public-reports?topic=OTHER&limit=1');
    const second = await read(`public-reports?topic=OTHER&limit=1&cursor=${first.next}`);
    expect([first.items[0].id, second.items[0].id]).toEqual([later.body.id, pinned.body.id]);
    expect(second.next).toBeUndefined();
    for (const { body } of [pinned, later]) await tell(`petitions/${body.id}/refusal`, { reason: 'Thử' }, official);
  });
});

describe('A report of nobody', () => {
  it('keeps nobody, though he is signed in, and is followed and rated by its code alone', async () => {
    const sent = await tell('reports', report({ anonymous: true, sender: { name: mai.name } }), citizen);
    const { id, code } = sent.body;
    expect((await read('petitions', citizen)).items.map((each: { id: string }) => each.id)).not.toContain(id);
    expect((await read(`petitions/${id}`, official)).sender).toBeUndefined();
    const db = await story.connection();
    const { rows } = await db.query('SELECT metadata FROM outbox WHERE stream = $1', [`petition-${id}`]);
    expect(rows.map(({ metadata }) => metadata.actor)).toEqual(['anyone']);
    await tell(`petitions/${id}/acceptance`, {}, official);
    expect((await tell('petitions/rating', { code, stars: 5 })).body.code).toBe('petition-not-in-state');
    await tell(`petitions/${id}/answer`, { text: 'Đã vá.' }, official);
    const draft = (await read(`petitions/${id}`, colleague)).answer.id;
    await tell(`petitions/${id}/answer-approval`, { answer: draft }, colleague);
    expect((await tell('petitions/rating', { code, stars: 1 })).body.stars).toBe(1);
    expect((await tell('petitions/rating', { code, stars: 4 })).body.stars).toBe(4);
    expect((await tell('petitions/status', { code })).body).toMatchObject({ stars: 4, mayRate: true });
    // Nothing was written for the public: it reads that it was answered, and no more.
    const seen = await read(`public-reports/${id}`);
    expect([seen.state, seen.text]).toEqual(['ANSWERED', undefined]);
  });
});

describe('Two reports of one thing', () => {
  it('are proposed to an official, who merges them; the sender of the one follows the other', async () => {
    const one = (await tell('reports', report({ topic: 'ENVIRONMENT' }))).body;
    const near = { ...MARKET, longitude: 106.703 };
    const two = (await tell('reports', report({ topic: 'ENVIRONMENT', place: near }))).body;
    await tell('reports', report({ topic: 'ENVIRONMENT', place: { ...MARKET, longitude: 106.72 } }));
    const proposed = (await read(`petitions/${two.id}/near`, official)).items;
    expect(proposed.map(({ id }: { id: string }) => id)).toEqual([one.id]);
    expect(proposed[0].metres).toBeGreaterThan(150);
    const crosswise = await Promise.all([
      tell(`petitions/${two.id}/merging`, { into: one.id }, official),
      tell(`petitions/${one.id}/merging`, { into: two.id }, colleague),
    ]);
    expect(crosswise.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const [gone, stays] = crosswise[0]?.status === 200 ? [two, one] : [one, two];
    const followed = (await tell('petitions/status', { code: gone.code })).body;
    expect(followed).toMatchObject({ state: 'MERGED', mergedInto: { id: stays.id, merged: 1 } });
    expect((await read(`public-reports/${gone.id}`)).code).toBe('not-found');
  });
});

describe('A report that is answered in the moment in which another is merged into it', () => {
  it('is seen as it then stands: nothing is merged into what is over', async () => {
    const one = (await tell('reports', report({ topic: 'SECURITY' }))).body;
    const two = (await tell('reports', report({ topic: 'SECURITY' }))).body;
    const [holder, watcher] = [await story.connection(), await story.connection()];
    await holder.query('BEGIN');
    await holder.query('SELECT FROM petition WHERE id = $1 FOR UPDATE', [one.id]);
    const merging = tell(`petitions/${two.id}/merging`, { into: one.id }, official);
    await atTheLock(watcher);
    await holder.query(
      `UPDATE petition SET state = 'ANSWERED', petition = jsonb_set(petition, '{state}', '"ANSWERED"') WHERE id = $1`,
      [one.id],
    );
    await holder.query('COMMIT');
    expect((await merging).body.code).toBe('petition-not-same-matter');
    expect((await tell(`petitions/${two.id}/refusal`, { reason: 'Đã trả lời.' }, official)).body.state).toBe(
      'DECLINED',
    );
  });
});

describe('A complaint', () => {
  it('is settled by the body, then, when that is late, by the province; the public reads nothing of it', async () => {
    const sent = (await tell('complaints', complaint(), citizen)).body;
    const { id } = sent;
    expect([sent.office, sent.dueAt]).toEqual(['06184', '2026-12-10T17:00:00.000Z']);
    expect((await tell(`petitions/${id}/acceptance`, { remote: true }, official)).body.dueAt).toBe(
      '2027-01-14T17:00:00.000Z',
    );
    expect((await tell(`petitions/${id}/answer`, answer, official)).body.code).toBe('petition-reports-only');
    expect((await tell(`petitions/${id}/merging`, { into: id }, official)).body.code).toBe('petition-reports-only');
    const extended = await tell(`petitions/${id}/extension`, { reason: 'Nhiều người liên quan' }, official);
    expect(extended.body.dueAt).toBe('2027-01-29T17:00:00.000Z');
    expect((await read(`public-reports/${id}`)).code).toBe('not-found');
    expect(JSON.stringify(await read('public-reports?limit=200'))).not.toContain(id);
    await story.clockAt(day(61));
    expect(await escalate()).toBeGreaterThan(0);
    expect(await escalate()).toBe(0);
    expect((await read(`petitions/${id}`, official)).code).toBe('not-found');
    expect(await read(`petitions/${id}`, ofProvince)).toMatchObject({ stage: 2, state: 'RECEIVED', office: 'UBND' });
    const down = await tell(`petitions/${id}/forwarding`, { to: '06184', reason: 'Thuộc xã' }, ofProvince);
    expect([down.status, down.body.code]).toEqual([409, 'petition-not-down']);
    await tell(`petitions/${id}/acceptance`, {}, ofProvince);
    await tell(`petitions/${id}/answer`, { text: 'Huỷ quyết định số 12.' }, ofProvince);
    const draft = (await read(`petitions/${id}`, alsoOfProvince)).answer.id;
    await tell(`petitions/${id}/answer-approval`, { answer: draft }, alsoOfProvince);
    const followed = (await tell('petitions/status', { code: sent.code, phoneEnd: '5678' })).body;
    expect(followed).toMatchObject({ state: 'ANSWERED', answer: 'Huỷ quyết định số 12.', mayRate: true });
    expect(followed.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SEND',
      'ACCEPT',
      'EXTEND',
      'ESCALATE',
      'ACCEPT',
      'APPROVE',
    ]);
  });
});

describe('The board', () => {
  it('tells by body what was received, in time and late, and how content people are', async () => {
    const { items } = await read('petition-board', leader);
    const line = (office: string) => items.find((each: { office: string }) => each.office === office);
    expect(line('06184')).toMatchObject({ received: 10, inTime: 6, late: 4, open: 0, ratings: 1, satisfaction: 4 });
    expect(line('UBND')).toMatchObject({ received: 1, inTime: 1, late: 0 });
    expect((await read('petition-board?kind=COMPLAINT', official)).items).toMatchObject([{ office: '06184', late: 1 }]);
    expect((await read('petition-board?from=2026-12-01', official)).items).toEqual([]);
    expect((await read('petition-board', citizen)).code).toBe('not-allowed');
  });

  it('stands beside the time limits and the laws that they are from', async () => {
    const { items } = await read('petition-time-limits');
    expect(items).toContainEqual(expect.objectContaining({ name: 'COMPLAINT_SETTLE_1', amount: 30, article: '28' }));
  });
});

describe('Late petitions', () => {
  it('go up though one before them breaks', async () => {
    const broken = report();
    const sound = report();
    await tell('reports', broken);
    await story.clockAt(day(62));
    await tell('reports', sound);
    // Its next step stands there already, which the database refuses.
    await (
      await story.connection()
    ).query(
      `INSERT INTO petition_step SELECT petition, 2, kind, at, by, office, state FROM petition_step WHERE petition = $1`,
      [broken.id],
    );
    await story.clockAt(day(90));
    expect(await escalate()).toBe(1);
    expect(await read(`petitions/${broken.id}`, official)).toMatchObject({ stage: 1, state: 'RECEIVED' });
    expect((await read(`petitions/${sound.id}`, official)).code).toBe('not-found');
    // Set aside: it is told, and not tried again before an hour is over.
    const { items } = await read('petition-board', leader);
    expect(items.find(({ office }: { office: string }) => office === '06184').stuck).toBe(1);
    const db = await story.connection();
    const tries = async () => (await db.query('SELECT tries FROM petition_stuck')).rows;
    await escalate();
    expect(await tries()).toEqual([{ tries: 1 }]);
    await story.clockAt(day(91));
    await escalate();
    expect(await tries()).toEqual([{ tries: 2 }]);
    await db.query('DELETE FROM petition_step WHERE petition = $1 AND n = 2', [broken.id]);
    await story.clockAt(day(93));
    expect(await escalate()).toBe(1);
    expect(await tries()).toEqual([]);
  });
});
