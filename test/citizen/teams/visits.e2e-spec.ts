import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { tellFrom } from '../../story.js';
import {
  MONDAY,
  NA_PAN,
  elsewhere,
  expectDone,
  foundedTeam,
  joining,
  leader,
  member,
  official,
  province,
  stranger,
  visit,
} from './team-story.js';

const story = tellFrom(MONDAY);
const { post, read } = story;
let team: string;
beforeAll(async () => {
  team = await foundedTeam(story);
});
const send = (by: typeof leader, body: object, key?: string) => post(by, `teams/${team}/visits`, body, { key });
const progress = async () => (await read('team-progress', official)).items[0];

describe('A visit that a phone kept without a network', () => {
  const home = visit();

  it('is taken when it comes, however often it is sent', async () => {
    const first = await send(leader, home, 'visit-of-home-12');
    expect([first.status, first.body]).toMatchObject([200, { id: home.id, revision: 1, alsoVisited: 0 }]);
    const again = await send(leader, home, 'visit-of-home-12');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    // The phone was set up anew meanwhile and has other keys.
    expect((await send(leader, home)).body).toMatchObject({ revision: 1 });
    expect((await read('team-visits', leader)).items).toMatchObject([
      { id: home.id, hamlet: 'Nà Pàn', household: 'Hộ 12', counts: true },
    ]);
    expect(await progress()).toMatchObject({ households: 1, over15: 4, app: 3, payment: 2, shop: 0, members: 2 });
  });

  it('counts as its recorder corrected it last, also when the correction comes first', async () => {
    expect((await send(leader, { ...home, app: 4 })).body.code).toBe('team-visit-differs');
    expect((await send(leader, { ...home, revision: 3, app: 4 })).body.revision).toBe(3);
    expect((await send(leader, { ...home, revision: 2, app: 1 })).body.revision).toBe(3);
    expect(await progress()).toMatchObject({ households: 1, app: 4 });
    expect((await send(member, { ...home, revision: 4 })).body.code).toBe('team-visit-not-yours');
  });

  it('that named the wrong household leaves it', async () => {
    const wrong = visit({ household: 'Hộ 40' });
    expectDone(await send(leader, wrong));
    expect(await progress()).toMatchObject({ households: 2 });
    expectDone(await send(leader, { ...wrong, revision: 2, household: 'Hộ 12', day: '2026-11-27' }));
    expect(await progress()).toMatchObject({ households: 1, over15: 4, app: 4 });
  });

  it('is refused with what is wrong in it, and to whom is not of the team', async () => {
    const { body } = await send(leader, visit({ app: 5, shop: 6, helped: ['9.999999'] }));
    expect(body.fields).toMatchObject([
      { path: 'app', code: 'team-visit-more-than-people' },
      { path: 'shop', code: 'team-visit-more-than-people' },
      { path: 'helped.0', code: 'team-visit-procedure-unknown' },
    ]);
    expect((await send(leader, visit({ day: '2026-12-01' }))).body.code).toBe('team-visit-in-future');
    expect((await send(leader, visit({ day: '2026-08-01' }))).body.code).toBe('team-visit-too-old');
    expect((await send(stranger, visit())).body.code).toBe('not-found');
    expect((await send(official, visit())).body.code).toBe('not-allowed');
  });
});

describe('A household to which two went', () => {
  it('is found however they wrote it, and counts once, as it was found last', async () => {
    const later = visit({ day: '2026-11-29', hamlet: 'na pan', household: 'hộ-12', over15: 5 });
    expect((await send(member, later)).body.alsoVisited).toBe(2);
    expect(await progress()).toMatchObject({ households: 1, over15: 5, app: 3 });
    const doubled = (await read('team-visits?doubled=true&sort=DAY', official)).items;
    expect(doubled.map(({ day }: { day: string }) => day)).toEqual(['2026-11-27', '2026-11-28', '2026-11-29']);
    expect(doubled.map(({ counts }: { counts: boolean }) => counts)).toEqual([false, false, true]);
    expect((await read('team-visits?doubled=true&mine=true', member)).items).toHaveLength(1);
    expect((await read('team-visits?latest=true', leader)).items).toMatchObject([{ id: later.id, over15: 5 }]);
  });

  it('is found by the second of two phones that send at once', async () => {
    const home = { household: 'Hộ 77' };
    expectDone(await send(leader, visit({ ...home, day: '2026-10-01' })));
    const [earlier, later] = [visit({ ...home, over15: 2, app: 2 }), visit({ ...home, over15: 3 })];
    const [watcher, end] = [await story.connection(), await story.connection()];
    const waitAt = async (query: string, phones = 1) => {
      for (let tries = 0; tries < 200; tries++) {
        const { rows } = await watcher.query(
          `SELECT FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ $1`,
          [query],
        );
        if (rows.length >= phones) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('They do not wait');
    };
    /** Keeps a phone from writing its visit once it is at the household: one of this id is being written elsewhere. */
    const heldBefore = async ({ id }: { id: string }) => {
      const holder = await story.connection();
      await holder.query('BEGIN');
      await holder.query(
        `INSERT INTO team_visit (id, team, commune, by, revision, day, household, over15, app, payment, shop, helped)
         SELECT $1, team, commune, by, 1, day, household, 0, 0, 0, 0, helped FROM team_visit ORDER BY id LIMIT 1`,
        [id],
      );
      return () => holder.query('ROLLBACK');
    };
    const [letLater, letEarlier] = [await heldBefore(later), await heldBefore(earlier)];
    await end.query('BEGIN');
    await end.query('LOCK TABLE outbox IN SHARE MODE');
    // Both are at the household; whose id was made later counts it first, and the other must see what it wrote.
    const first = send(member, later);
    await waitAt('INSERT INTO team_visit ');
    const both = Promise.all([first, send(leader, earlier)]);
    await waitAt('team_visit|team_household', 2);
    await letLater();
    await waitAt('INSERT INTO outbox');
    await letEarlier();
    await waitAt('team_household');
    await end.query('COMMIT');
    const told = (await both).map(({ body }) => body.alsoVisited);
    expect(told.toSorted((a, b) => a - b)).toEqual([0, 1]);
    // The id that was made last tells which of one day is the later.
    expect(await progress()).toMatchObject({ households: 2, over15: 5 + 3, app: 3 + 3 });
  });
});

describe('What a visit tells', () => {
  it('is the commune’s and the team’s to read; the province counts without knowing homes', async () => {
    expect((await read('team-visits', province)).code).toBe('not-allowed');
    expect((await read('team-visits', elsewhere)).items).toEqual([]);
    // Two households tell of people, not of a commune: their number alone goes out of it.
    const told = await read('team-progress', province);
    expect(told.total).toMatchObject({ teams: 1, members: 2, households: 2, over15: 0, app: 0 });
    expect(told.items).toMatchObject([{ households: 2, over15: 0, app: 0, few: true }]);
    for (const n of [1, 2, 3]) expectDone(await send(leader, visit({ household: `Hộ 9${n}` })));
    const [whole] = (await read('team-progress', province)).items;
    expect([whole.households, whole.over15, whole.few]).toEqual([5, 8 + 3 * 4, undefined]);
    const db = await story.connection();
    const { rows } = await db.query(`SELECT data::text FROM outbox UNION ALL SELECT data::text FROM event`);
    expect(JSON.stringify(rows)).not.toMatch(/Hộ 12|Nà Pàn/);
  });

  it('goes when it is erased; its figures stay', async () => {
    const [latest] = (await read('team-visits', official)).items;
    expect(await story.running.app.get(PersonalFacts).erase(`team-visit-${latest.id}`)).toBe(1);
    const [after] = (await read('team-visits', official)).items;
    expect([after.id, after.household, after.over15]).toEqual([latest.id, undefined, latest.over15]);
  });

  it('of a team of few is not told by the difference to its commune', async () => {
    const { id: sao } = (await read(`teams/${team}/members`, official)).items.find(
      ({ name }: { name: string }) => name === 'Lý Thị Sao',
    );
    expectDone(await post(official, `teams/${team}/members/${sao}/leaving`, { day: '2026-11-30' }));
    const { id: small } = (await post(official, 'teams', { ...NA_PAN, code: '06184-07', place: 'Nà Loan' })).body;
    expectDone(await post(official, `teams/${small}/members`, joining('Lý Thị Sao', member)));
    const there = (n: number) =>
      post(member, `teams/${small}/visits`, visit({ hamlet: 'Nà Loan', household: `Hộ ${n}` }));
    const seen = async () => {
      const [{ households, over15 }] = (await read('team-progress', province)).items;
      return [households, over15];
    };
    expectDone(await there(1));
    const ofTeams = (await read('teams?sort=CODE', province)).items;
    expect(ofTeams.map(({ few }: { few?: true }) => few)).toEqual([undefined, true]);
    expect(await seen()).toEqual([6, ofTeams[0].over15]);
    expect((await progress()).over15).toBe(ofTeams[0].over15 + 4);
    for (const n of [2, 3, 4, 5]) expectDone(await there(n));
    expect(await seen()).toEqual([10, ofTeams[0].over15 + 5 * 4]);
  });
});
