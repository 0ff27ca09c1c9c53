import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import {
  MONDAY,
  NA_PAN,
  elsewhere,
  expectDone,
  joining,
  leader,
  member,
  official,
  province,
  stranger,
} from './team-story.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;

describe('A team of a hamlet', () => {
  let id: string;
  const membersSeenBy = async (who: typeof official) => (await read(`teams/${id}/members`, who)).items;

  it('is founded by a civil servant of its commune, once', async () => {
    const founded = await post(official, 'teams', NA_PAN, { key: 'found-na-pan' });
    expect([founded.status, founded.body.revision]).toEqual([201, 1]);
    ({ id } = founded.body);
    const again = await post(official, 'teams', NA_PAN, { key: 'found-na-pan' });
    expect([again.body.id, again.headers.get('idempotency-replayed')]).toEqual([id, 'true']);
    expect((await post(official, 'teams', NA_PAN)).body.code).toBe('team-code-taken');
    expect((await post(elsewhere, 'teams', { ...NA_PAN, code: '06184-04' })).body.code).toBe('team-other-commune');
    expect((await post({ role: 'CITIZEN' }, 'teams', NA_PAN)).body.code).toBe('not-allowed');
    expect((await post(leader, 'teams', NA_PAN)).body.code).toBe('not-allowed');
    const nowhere = { ...NA_PAN, code: '99999-01', commune: '99999' };
    expect((await post(province, 'teams', nowhere)).body.code).toBe('team-commune-unknown');
    expectDone(await post(province, 'teams', { ...NA_PAN, code: '06211-01', commune: '06211' }));
  });

  it('takes members whom its commune enters, with or without an account', async () => {
    const enter = (body: object, by = official) => post(by, `teams/${id}/members`, body);
    expectDone(await enter(joining('Hoàng Văn Páo', leader, { leader: true })));
    expect((await enter(joining('Lý Thị Sao', stranger))).body.code).toBe('team-account-unfitting');
    expect((await enter(joining('Lý Thị Sao', { role: 'CITIZEN' }))).body.code).toBe('team-account-unfitting');
    expect((await enter(joining('Lý Thị Sao', leader))).body.code).toBe('team-account-taken');
    expect((await enter(joining('Lý Thị Sao'), elsewhere)).body.code).toBe('not-found');
    expectDone(await enter(joining('Lý Thị Sao', member), leader));
    expect((await enter(joining('Nông Văn Tài'), member)).body.code).toBe('team-leader-only');
    expectDone(await enter(joining('Nông Văn Tài'), leader));
  });

  it('is seen by its people, its commune and the province; telephones are none of the province’s', async () => {
    expect(await membersSeenBy(official)).toMatchObject([
      { name: 'Hoàng Văn Páo', leader: true, hasAccount: true, phone: '0912 345 678' },
      { name: 'Lý Thị Sao', leader: false },
      { name: 'Nông Văn Tài', hasAccount: false },
    ]);
    expect(JSON.stringify(await membersSeenBy(province))).not.toContain('0912');
    expect((await read(`teams/${id}`, member)).as).toBe('MEMBER');
    expect((await read(`teams/${id}`, leader)).as).toBe('LEADER');
    for (const who of [elsewhere, stranger]) expect((await read(`teams/${id}`, who)).code).toBe('not-found');
    expect((await get('team-progress', member)).status).toBe(403);
  });

  it('is found by words without accents, by commune and in order, page by page', async () => {
    const codes = async (query: string, who = province) =>
      (await read(`teams?${query}`, who)).items.map(({ code }: { code: string }) => code);
    expect(await codes('text=na%20pan&sort=CODE')).toEqual(['06184-03', '06211-01']);
    expect(await codes('text=khong%20co')).toEqual([]);
    expect(await codes('commune=06211')).toEqual(['06211-01']);
    expect(await codes('level=STREET')).toEqual([]);
    expect(await codes('', elsewhere)).toEqual(['06211-01']);
    expect(await codes('', stranger)).toEqual([]);
    const first = await read('teams?sort=CODE_DOWN&limit=1', province);
    const second = await read(`teams?sort=CODE_DOWN&limit=1&cursor=${first.next}`, province);
    expect([first.items[0].code, second.items[0].code, second.next]).toEqual(['06211-01', '06184-03', undefined]);
    expect(second.items[0]).toMatchObject({ members: 3, households: 0, communeName: { vi: expect.any(String) } });
  });

  it('has trainings, and goals that its commune or the province sets', async () => {
    const [first, , third] = await membersSeenBy(official);
    const training = { topic: 'Nộp hồ sơ trực tuyến', day: '2026-11-20', came: [first.id, third.id] };
    expectDone(await post(leader, `teams/${id}/trainings`, training));
    expect((await post(member, `teams/${id}/trainings`, training)).body.code).toBe('team-leader-only');
    const early = { ...training, day: '2026-10-20' };
    expect((await post(leader, `teams/${id}/trainings`, early)).body.code).toBe('team-training-strangers');
    const goal = { period: '2026-Q4', app: 70, payment: 60, shop: 10 };
    expectDone(await post(official, `teams/${id}/targets`, goal));
    expectDone(await post(province, `teams/${id}/targets`, { ...goal, app: 80 }));
    expect((await post(elsewhere, `teams/${id}/targets`, goal)).body.code).toBe('not-found');
    expect((await post(leader, `teams/${id}/targets`, goal)).body.code).toBe('not-allowed');
    expect(await read(`teams/${id}`, leader)).toMatchObject({
      targets: [{ period: '2026-Q4', app: 80, payment: 60 }],
      trainings: [{ topic: 'Nộp hồ sơ trực tuyến', came: 2 }],
    });
    const goalIn = async (query: string, who = province) =>
      (await read(`team-progress${query}`, who)).items.map(({ goal: of }: { goal?: object }) => of);
    expect(await goalIn('')).toEqual([{ teams: 1, app: 80, payment: 60, shop: 10 }, undefined]);
    expect(await goalIn('?period=2026-Q3')).toEqual([undefined, undefined]);
    expectDone(await post(official, `teams/${id}/targets`, { ...goal, period: '2026', app: 50 }));
    expect(await goalIn('?period=2026-Q3', official)).toMatchObject([{ app: 50 }]);
    expect((await read('team-progress', province)).total.goal).toMatchObject({ teams: 1, app: 80 });
  });

  it('is not changed by who saw it as it was before', async () => {
    const { revision } = await read(`teams/${id}`, official);
    const goal = { period: '2026-Q4', app: 90, payment: 60, shop: 10 };
    const set = (ifMatch: string, key?: string) =>
      ask(story.running, 'POST', `teams/${id}/targets`, {
        by: official,
        body: goal,
        headers: { 'if-match': ifMatch },
        ...(key && { key }),
      });
    expect((await set(`"${revision - 1}"`)).body.code).toBe('changed-meanwhile');
    expect((await set(`"${revision}"`, 'goal-of-ninety')).body.revision).toBe(revision + 1);
    expect((await set(`"${revision}"`, 'goal-of-ninety')).headers.get('idempotency-replayed')).toBe('true');
    expect((await set(`"${revision}"`)).body.code).toBe('changed-meanwhile');
    expect((await read(`teams/${id}`, official)).targets[0]).toMatchObject({ period: '2026-Q4', app: 90 });
  });

  it('goes on without who left; his account may join another team', async () => {
    const [, second] = await membersSeenBy(official);
    expectDone(await post(leader, `teams/${id}/leader`, { member: second.id }));
    expect((await post(leader, `teams/${id}/leader`, { member: second.id })).body.code).toBe('team-leader-only');
    const [sao, pao] = await membersSeenBy(official);
    expect([sao.name, pao.name]).toEqual(['Lý Thị Sao', 'Hoàng Văn Páo']);
    const leaving = `teams/${id}/members/${pao.id}/leaving`;
    expectDone(await post(official, leaving, { day: '2026-11-30' }));
    expect((await post(official, leaving, { day: '2026-11-30' })).body.code).toBe('team-member-gone');
    expect((await read(`teams/${id}`, leader)).code).toBe('not-found');
    const { body } = await post(official, 'teams', { ...NA_PAN, code: '06184-05' });
    expectDone(await post(official, `teams/${body.id}/members`, joining('Hoàng Văn Páo', leader)));
    expect((await read('teams', leader)).items).toMatchObject([{ code: '06184-05' }]);
  });

  it('tells the log who acted, and nobody’s name', async () => {
    const db = await story.connection();
    const { rows } = await db.query('SELECT type, data::text AS data FROM outbox WHERE stream = $1 ORDER BY id', [
      `team-${id}`,
    ]);
    expect(rows.map(({ type }) => type)).toEqual([
      'TeamFounded',
      ...Array(3).fill('TeamMemberJoined'),
      'TeamTrainingHeld',
      ...Array(4).fill('TeamTargetSet'),
      'TeamLeaderNamed',
      'TeamMemberLeft',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Páo|Sao|0912/);
  });
});
