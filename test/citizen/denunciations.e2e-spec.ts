import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { ask } from '../declarations/declaring.js';
import { demoPerson, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';
import {
  MONDAY,
  alsoOfProvince,
  asking,
  citizen,
  colleague,
  drawCommunes,
  elsewhere,
  leader,
  mai,
  official,
  ofProvince,
} from './petition-story.js';

const story = tellFrom(MONDAY);
const { tell, read, change } = asking(() => story.running);
beforeAll(() => drawCommunes(story.running));

const SECRET = 'Lạm thu quỹ thôn';
const denunciation = (more: object = {}) => ({
  id: uuidv7(),
  title: SECRET,
  text: 'Thu tiền không có biên lai.',
  against: '06184',
  sender: mai,
  ...more,
});
async function looksOf(id: string): Promise<number> {
  const db = await story.connection();
  return (await db.query('SELECT FROM denunciation_look WHERE denunciation = $1', [id])).rowCount ?? 0;
}
const outside: readonly Who[] = [official, colleague, elsewhere, alsoOfProvince];

describe('A denunciation', () => {
  const body = denunciation();
  const { id } = body;
  let code: string;

  it('goes to the body above the one that is named, and its sender gets a code', async () => {
    const sent = await tell('denunciations', body, citizen, 'a-denunciation');
    expect([sent.status, sent.body]).toMatchObject([201, { office: 'UBND', dueAt: '2026-12-09T17:00:00.000Z' }]);
    ({ code } = sent.body);
    expect((await tell('denunciations', body, citizen, 'a-denunciation')).body.code).toBe(code);
    expect((await tell('denunciations', body, citizen)).body.code).toBe('petition-sent');
    const above = await tell('denunciations', denunciation({ against: 'UBND' }));
    expect([above.status, above.body.code]).toEqual([422, 'denunciation-above-province']);
    expect((await tell('denunciations', denunciation({ sender: { name: mai.name } }))).body.code).toBe(
      'invalid-request',
    );
  });

  it('keeps who denounces sealed with it and nowhere else', async () => {
    const db = await story.connection();
    const { id: account } = demoPerson(citizen);
    for (const table of ['denunciation', 'denunciation_step', 'denunciation_access', 'event', 'outbox']) {
      const { rows } = await db.query(`SELECT count(*)::int AS n FROM ${table} t WHERE t::text LIKE $1`, [
        `%${account}%`,
      ]);
      expect([table, rows[0].n]).toEqual([table, 0]);
    }
    const { rows } = await db.query('SELECT actor FROM command WHERE answer::text LIKE $1', [`%${id}%`]);
    expect(rows).toEqual([{ actor: 'anyone' }]);
  });

  it('lies with nobody until the province names a receiver, who must be of the body above', async () => {
    expect((await read(`denunciations/${id}`, ofProvince)).code).toBe('not-found');
    const name = (who: Who, by: Who = leader) => change('PUT', `denunciation-receivers/${demoPerson(who).id}`, by);
    expect((await name(official)).body.code).toBe('denunciation-not-above');
    expect((await name(ofProvince, ofProvince)).body.code).toBe('not-allowed');
    expect((await name(ofProvince)).status).toBe(200);
    expect((await read(`denunciations/${id}`, ofProvince)).title).toBe(SECRET);
    expect((await change('DELETE', `denunciation-receivers/${demoPerson(ofProvince).id}`, leader)).body.code).toBe(
      'denunciation-last-holder',
    );
  });

  it('is seen by nobody outside its list: in no list, no count, no search, by no act, and not in the log', async () => {
    for (const by of outside) {
      expect((await read(`denunciations/${id}`, by)).code).toBe('not-found');
      expect((await read('denunciations', by)).items).toEqual([]);
      expect((await tell(`denunciations/${id}/acceptance`, {}, by)).body.code).toBe('not-found');
      const self = { person: demoPerson(by).id };
      expect((await tell(`denunciations/${id}/holders`, self, by)).body.code).toBe('not-found');
    }
    for (const by of [leader, { role: 'ADMIN' }, { role: 'AUDITOR' }, citizen, { role: 'ONE_STOP_CLERK' }] as Who[])
      expect((await read(`denunciations/${id}`, by)).code).toBe('not-allowed');
    for (const [path, by] of [
      ['petitions', citizen],
      ['petitions', official],
      ['petitions', ofProvince],
      ['public-reports', undefined],
      [`public-reports?text=${encodeURIComponent('lạm thu')}`, undefined],
    ] as const)
      expect((await read(path, by)).items).toEqual([]);
    expect((await read(`petitions/${id}`, ofProvince)).code).toBe('not-found');
    expect((await read(`public-reports/${id}`)).code).toBe('not-found');
    expect((await read('petition-board', leader)).items).toEqual([]);
    expect((await tell('petitions/status', { code, phoneEnd: '5678' })).body.code).toBe('not-found');
    const db = await story.connection();
    for (const table of ['event', 'outbox', 'petition', 'access_log', 'file_access']) {
      const { rows } = await db.query(`SELECT count(*)::int AS n FROM ${table} t WHERE t::text LIKE $1`, [`%${id}%`]);
      expect([table, rows[0].n]).toEqual([table, 0]);
    }
    const { rows } = await db.query(`SELECT count(*)::int AS n FROM denunciation_sealed t WHERE t::text LIKE '%Mai%'`);
    expect(rows[0].n).toBe(0);
  });

  it('has every look and every refused one on record, which nobody can change', async () => {
    const { looks } = await read(`denunciations/${id}`, ofProvince);
    const of = (who: Who) => looks.filter(({ person }: { person: string }) => person === demoPerson(who).id);
    expect(of(ofProvince)).toContainEqual(expect.objectContaining({ what: 'READ', outcome: 'SHOWN' }));
    expect(of(official)).toContainEqual(expect.objectContaining({ what: 'ACCEPT', outcome: 'REFUSED' }));
    expect(of(official).every(({ outcome }: { outcome: string }) => outcome === 'REFUSED')).toBe(true);
    const db = await story.connection();
    await db.query('SET ROLE app');
    await expect(db.query('DELETE FROM denunciation_look')).rejects.toThrow('permission denied');
  });

  it('is shared with a colleague of the body above, never with one of the body that is named', async () => {
    const grant = (who: Who) => tell(`denunciations/${id}/holders`, { person: demoPerson(who).id }, ofProvince);
    expect((await grant(official)).body.code).toBe('denunciation-not-above');
    expect((await grant(alsoOfProvince)).status).toBe(200);
    expect((await read('denunciations', alsoOfProvince)).items).toMatchObject([{ id, against: '06184' }]);
    const withdraw = (who: Who, by: Who) => change('DELETE', `denunciations/${id}/holders/${demoPerson(who).id}`, by);
    expect((await withdraw(alsoOfProvince, ofProvince)).status).toBe(200);
    expect((await read(`denunciations/${id}`, alsoOfProvince)).code).toBe('not-found');
    expect((await withdraw(ofProvince, ofProvince)).body.code).toBe('denunciation-last-holder');
  });

  it('answers more acts at one moment than there are connections, each look on record', async () => {
    const body = { reason: 'Quá sớm', complexity: 'COMPLEX' };
    const before = await looksOf(id);
    const acts = Array.from({ length: 14 }, () => tell(`denunciations/${id}/extension`, body, ofProvince));
    for (const { body: answer } of await Promise.all(acts)) expect(answer.code).toBe('denunciation-not-in-state');
    expect(await looksOf(id)).toBe(before + 14);
  });

  it('keeps the time limits of its law, is concluded, and cannot be rated', async () => {
    const act = (what: string, more: object = {}, key = randomUUID()) =>
      tell(`denunciations/${id}/${what}`, more, ofProvince, key);
    const reason = 'Phải xác minh tại ba xã';
    expect((await act('wide-check', { reason })).body.dueAt).toBe('2026-12-14T17:00:00.000Z');
    const key = randomUUID();
    expect((await act('acceptance', {}, key)).body.dueAt).toBe('2026-12-30T17:00:00.000Z');
    expect((await act('acceptance', {}, key)).headers.get('idempotency-replayed')).toBe('true');
    const extend = (complexity: string) => act('extension', { reason, complexity });
    expect((await extend('COMPLEX')).status).toBe(200);
    expect((await extend('COMPLEX')).body.code).toBe('denunciation-extended');
    expect((await act('conclusion', { conclusion: 'Đúng một phần.' })).body.state).toBe('CONCLUDED');
    const followed = (await tell('denunciations/status', { code, phoneEnd: '5678' })).body;
    expect(followed).toMatchObject({ state: 'CONCLUDED', settledBy: 'UBND', overdue: false });
    expect(JSON.stringify(followed)).not.toContain('Đúng một phần');
    expect((await tell('denunciations/status', { code, phoneEnd: '0000' })).body.code).toBe('not-found');
    expect((await tell('petitions/rating', { code, phoneEnd: '5678', stars: 1 })).body.code).toBe('not-found');
  });
});

describe('A denunciation that is not accepted', () => {
  const body = denunciation({ title: 'Xây dựng trái phép' });

  it('tells its sender why, by law and in words for him, and not what officials note among themselves', async () => {
    const { code } = (await tell('denunciations', body)).body;
    const refuse = (more: object) =>
      tell(`denunciations/${body.id}/refusal`, { reason: 'Trùng đơn 12.', ...more }, ofProvince);
    expect((await refuse({})).body.fields).toMatchObject([{ path: 'ground' }]);
    const words = 'Đơn này thuộc thẩm quyền của Thanh tra Bộ Xây dựng.';
    expect((await refuse({ ground: 'COMPETENCE', toSender: words })).body.state).toBe('NOT_ACCEPTED');
    const told = (await tell('denunciations/status', { code, phoneEnd: '5678' })).body;
    expect(told).toMatchObject({
      state: 'NOT_ACCEPTED',
      refusal: { ground: 'COMPETENCE', article: '29', text: words, law: { en: expect.stringContaining('25/2018') } },
    });
    expect(JSON.stringify(told)).not.toContain('Trùng đơn');
    expect((await read(`denunciations/${body.id}`, ofProvince)).steps.at(-1).words).toBe('Trùng đơn 12.');
  });

  it('has the looks at lists on record too, of whoever was shown it', async () => {
    const before = await looksOf(body.id);
    await read('denunciations', ofProvince);
    await read('denunciations', alsoOfProvince);
    expect(await looksOf(body.id)).toBe(before + 1);
    const { looks } = await read(`denunciations/${body.id}`, ofProvince);
    expect(looks).toContainEqual(
      expect.objectContaining({ what: 'LIST', outcome: 'SHOWN', person: demoPerson(ofProvince).id }),
    );
  });
});

describe('A denunciation whose only receiver was posted elsewhere', () => {
  const gone = demoPerson(ofProvince).id;
  const next = demoPerson(alsoOfProvince).id;
  const name = (person: string, key?: string) =>
    ask(story.running, 'PUT', `denunciation-receivers/${person}`, { by: leader, ...(key !== undefined && { key }) });
  const before = denunciation();
  const after = denunciation();
  const held = async (id: string) => {
    const db = await story.connection();
    const { rows } = await db.query('SELECT person FROM denunciation_access WHERE denunciation = $1', [id]);
    return rows.map(({ person }) => person);
  };

  it('is given to nobody who could not open it', async () => {
    await tell('denunciations', before);
    expect(await held(before.id)).toEqual([gone]);
    const body = { roles: ['CIVIL_SERVANT'], office: '06211' };
    const posted = await ask(story.running, 'PUT', `people/${gone}/posting`, { by: { role: 'ADMIN' }, body });
    expect(posted.status).toBe(200);
    await tell('denunciations', after);
    expect(await held(after.id)).toEqual([]);
  });

  it('goes to whom the province names next, once, with those that lay with the one who left', async () => {
    expect((await read(`denunciations/${after.id}`, alsoOfProvince)).code).toBe('not-found');
    const key = randomUUID();
    expect((await name(next, key)).status).toBe(200);
    expect((await name(next, key)).headers.get('idempotency-replayed')).toBe('true');
    for (const { id } of [before, after]) {
      const { title, revision, steps } = await read(`denunciations/${id}`, alsoOfProvince);
      expect([title, revision]).toEqual([SECRET, 2]);
      expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual(['SEND', 'GRANT']);
    }
    expect((await tell(`denunciations/${after.id}/acceptance`, {}, alsoOfProvince)).body.state).toBe('ACCEPTED');
  });

  it('does not count him who left as one who keeps it, nor as a receiver', async () => {
    const off = (path: string, by: Who) => change('DELETE', path, by);
    expect((await off(`denunciations/${before.id}/holders/${next}`, alsoOfProvince)).body.code).toBe(
      'denunciation-last-holder',
    );
    expect((await off(`denunciation-receivers/${next}`, leader)).body.code).toBe('denunciation-last-holder');
    expect((await off(`denunciations/${before.id}/holders/${gone}`, alsoOfProvince)).status).toBe(200);
    expect((await off(`denunciation-receivers/${gone}`, leader)).status).toBe(200);
  });

  it('is rescued too when one who is a receiver already is named again', async () => {
    const db = await story.connection();
    const lost = denunciation();
    await tell('denunciations', lost);
    await db.query('UPDATE denunciation_access SET person = $2 WHERE denunciation = $1', [lost.id, gone]);
    expect((await read(`denunciations/${lost.id}`, alsoOfProvince)).code).toBe('not-found');
    expect((await name(next)).status).toBe(200);
    expect((await read(`denunciations/${lost.id}`, alsoOfProvince)).title).toBe(SECRET);
  });
});
