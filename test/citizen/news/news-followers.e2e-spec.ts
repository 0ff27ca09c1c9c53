import { jest } from '@jest/globals';
import { TellFollowers } from '../../../src/citizen/news/tell-followers.js';
import { ask } from '../../declarations/declaring.js';
import { Mailbox } from '../../messages/mailbox.js';
import { Sending } from '../../messages/sending.js';
import { demoPerson, type Who } from '../../sign-in.js';
import { Story } from '../../story.js';
import { atTheLock, bothAt } from '../../both-at.js';
import { MONDAY, Newsroom, alsoOfProvince, citizen, done, official, ofProvince, rain } from './news-story.js';

jest.setTimeout(60_000);

const ADDRESS = 'may@citizen.example';
/** Who confirmed no address. */
const neighbour: Who = { role: 'CITIZEN', second: true };

/** What the worker has not told yet is told a moment later. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come to be as expected');
}

describe('Who follows a commune and a category', () => {
  const mailbox = new Mailbox();
  const story = new Story(MONDAY);
  const room = new Newsroom(story);
  let sending: Sending;
  const follow = (body: object, by = citizen, key = `follow-${JSON.stringify(body).length}`) =>
    ask(story.running, 'PUT', 'news-follows', { by, body, key });
  const mine = () => story.read('news-follows', citizen);
  /** Until the worker has told of all that happened. */
  const allTold = () =>
    until(async () => {
      const { rows } = await sending.query<{ behind: number }>(
        `SELECT count(*)::int AS behind FROM outbox WHERE delivered_at IS NULL
         UNION ALL SELECT ((SELECT max(position) FROM event) - position)::int FROM checkpoint WHERE name = 'tell-followers-of-news'`,
      );
      return rows.every(({ behind }) => behind === 0) ? true : undefined;
    });
  /** What the worker does with a post that was published, as after a crash before it said that it had done so. */
  const tellAgain = async (post: string) => {
    const { rows } = await sending.query(`SELECT * FROM event WHERE type = 'NewsPublished' AND data->>'post' = $1`, [
      post,
    ]);
    await story.running.app.get(TellFollowers).react(rows[0] as never, {} as never);
  };
  /** Whose inboxes a post stands in. */
  const atBells = async (post: string): Promise<string[]> => {
    const sql = 'SELECT person FROM inbox_message WHERE about = $1 ORDER BY person';
    return (await sending.query<{ person: string }>(sql, [`news-${post}`])).rows.map(({ person }) => person);
  };

  beforeAll(async () => {
    await mailbox.open();
    Object.assign(process.env, {
      PUBLIC_URL: 'https://gate.example',
      SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
      MAIL_FROM: 'Cửa khẩu số <no-reply@gate.example>',
    });
    await story.begin();
    sending = new Sending(story.running);
    await sending.open();
  }, 60_000);
  afterAll(async () => {
    await sending?.close();
    await story.end();
    await mailbox.close();
    for (const name of ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM']) delete process.env[name];
  });

  it('says so, once, of bodies that there are; officials follow nothing', async () => {
    await room.published(rain({ title: { vi: 'Tin cũ' } }));
    const wrong = await follow({ bodies: ['99999'], categories: [] }, citizen, 'follow-nowhere');
    expect(wrong.body.fields).toMatchObject([{ path: 'bodies.0', code: 'news-body-unknown' }]);
    const follows = { bodies: ['06184'], categories: ['CULTURE'] };
    expect(done(await follow(follows, citizen, 'follow-dong-dang')).body).toMatchObject(follows);
    expect((await follow(follows, citizen, 'follow-dong-dang')).headers.get('idempotency-replayed')).toBe('true');
    expect((await follow(follows, official)).body.code).toBe('not-allowed');
    expect(await mine()).toEqual({ ...follows, unseen: 0 });
  });

  it('is told by e-mail of a new post, once, when he confirmed an address', async () => {
    done(await story.post(citizen, 'message-contacts', { channel: 'EMAIL', address: ADDRESS }));
    await sending.run();
    const [code] = /\b\d{6}\b/.exec(mailbox.of(ADDRESS).at(-1)?.subject ?? '') ?? [];
    done(await story.post(citizen, 'message-contacts/confirmation', { channel: 'EMAIL', code }));
    await story.tick(1);
    const id = await room.published(rain({ category: 'CULTURE', title: { vi: 'Lễ hội Kỳ Cùng' } }));
    await until(async () => (await sending.rows()).find(({ kind }) => kind === 'NEWS_PUBLISHED'));
    await sending.run();
    const letter = mailbox.of(ADDRESS).at(-1);
    // He reads English, of which the post has no title.
    expect(letter?.subject).toBe('News: Lễ hội Kỳ Cùng');
    expect(letter?.text).toContain(`https://gate.example/citizen/news/${id}`);
    expect((await sending.rows()).filter(({ kind }) => kind === 'NEWS_PUBLISHED')).toHaveLength(1);
  });

  it('finds it in the product too, until he has seen it', async () => {
    expect((await mine()).unseen).toBe(1);
    const { items } = await story.read('followed-news', citizen);
    expect(items.map(({ title }: { title: { vi: string } }) => title.vi)).toEqual(['Lễ hội Kỳ Cùng', 'Tin cũ']);
    const [newest, older] = items as { publishedAt: string }[];
    const seen = (upTo?: string, by = citizen) =>
      story.post(by, 'news-follows/seen', { upTo }, { key: `seen-up-to-${upTo ?? 'nothing'}` });
    expect((await seen()).body.fields).toMatchObject([{ path: 'upTo', code: 'field-missing' }]);
    expect((await seen(newest?.publishedAt, official)).body.code).toBe('not-allowed');
    done(await seen(older?.publishedAt));
    expect((await mine()).unseen).toBe(1);
    done(await seen(newest?.publishedAt));
    expect((await seen(newest?.publishedAt)).headers.get('idempotency-replayed')).toBe('true');
    expect((await mine()).unseen).toBe(0);
    // He looked from two telephones: the one that is behind takes nothing back.
    done(await story.post(citizen, 'news-follows/seen', { upTo: older?.publishedAt }));
    expect((await mine()).unseen).toBe(0);
    expect((await story.read('followed-news', neighbour)).items).toEqual([]);
  });

  it('finds new what was published while he looked, whatever he says that he has seen', async () => {
    const before = (await story.read('followed-news', citizen)).items[0].publishedAt;
    // In the same moment, as the clock of this story has it, and later than what he saw.
    await room.published(rain({ category: 'CULTURE', title: { vi: 'Hội xuân' } }));
    done(await story.post(citizen, 'news-follows/seen', { upTo: before }));
    expect((await mine()).unseen).toBe(1);
    done(await story.post(citizen, 'news-follows/seen', { upTo: '2099-01-01T00:00:00Z' }));
    expect((await mine()).unseen).toBe(0);
    await room.published(rain({ category: 'CULTURE', title: { vi: 'Hội Lồng Tồng' } }));
    expect((await mine()).unseen).toBe(1);
  });

  it('has seen one of two posts that are published at once without having seen the other', async () => {
    const ids = [await room.draft(), await room.draft()];
    for (const id of ids) done(await room.submit(id));
    const held = "SELECT pg_advisory_xact_lock(hashtextextended('publish-news', 0))";
    for (const each of await bothAt(story, [held, []], () => ids.map((id) => room.approve(id)))) done(each);
    const times = await Promise.all(ids.map(async (id) => (await story.read(`news/${id}`)).publishedAt as string));
    expect(new Set(times).size).toBe(2);
    done(await story.post(citizen, 'news-follows/seen', { upTo: times.toSorted()[0] }));
    expect((await mine()).unseen).toBe(1);
  });

  it('is not told of what others publish, nor once he follows nothing any more', async () => {
    await story.tick(2);
    await room.published(rain({ category: 'HEALTH' }), [ofProvince, alsoOfProvince]);
    done(await follow({ bodies: [], categories: [] }, citizen, 'follow-nothing'));
    await room.published();
    await allTold();
    const told = await sending.rows();
    expect(told.filter(({ kind }) => kind === 'NEWS_PUBLISHED')).toHaveLength(5);
    expect(JSON.stringify(told)).not.toContain(demoPerson(citizen).email);
  });

  it('follows what one of two telephones said, not some of both, when both say it at once', async () => {
    const [holder, watcher] = [await story.connection(), await story.connection()];
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE news_follow IN SHARE ROW EXCLUSIVE MODE');
    const wanted = [
      { bodies: ['06184'], categories: ['HEALTH'] },
      { bodies: ['UBND'], categories: ['CULTURE'] },
    ];
    const both = Promise.all(wanted.map((body, n) => follow(body, citizen, `follow-by-telephone-${n}`)));
    await atTheLock(watcher, 2);
    await holder.query('COMMIT');
    for (const answer of await both) done(answer);
    const { bodies, categories } = await mine();
    expect(wanted).toContainEqual({ bodies, categories });
  });

  it('is told at his bell, in his language, also when he has confirmed no address', async () => {
    done(await follow({ bodies: ['06184'], categories: [] }, citizen, 'follow-once-more'));
    done(await follow({ bodies: ['06184'], categories: ['WARNING'] }, neighbour, 'follow-next-door'));
    const id = await room.published();
    await story.until('inbox/unread', neighbour, ({ unread }) => unread === 1);
    for (const [language, text] of [
      ['vi', 'Tin mới: Mưa lớn từ tối nay'],
      ['zh', '最新消息：Mưa lớn từ tối nay'],
      ['en', 'News: Heavy rain from tonight'],
    ]) {
      const headers = { 'accept-language': language as string };
      const { items } = (await ask(story.running, 'GET', 'inbox', { by: neighbour, headers })).body;
      expect(items).toMatchObject([{ kind: 'NEWS_PUBLISHED', text, path: `/citizen/news/${id}`, read: false }]);
    }
    expect((await story.get('inbox', official)).body.code).toBe('not-allowed');
    const live = await sending.query('SELECT delta FROM board_change WHERE topic = $1', [
      `inbox-${demoPerson(neighbour).id}`,
    ]);
    expect(live.rows).toEqual([{ delta: { unread: 1 } }]);
  });

  it('is told there once, when two workers tell of it at once and when it is told again', async () => {
    const id = await room.published();
    await allTold();
    const both = [citizen, neighbour].map((who) => demoPerson(who).id).toSorted();
    expect(await atBells(id)).toEqual(both);
    await sending.query('DELETE FROM inbox_message WHERE about = $1', [`news-${id}`]);
    const held = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    await bothAt(story, [held, [`inbox ${both[0]}`]], () => [tellAgain(id), tellAgain(id)]);
    await tellAgain(id);
    expect(await atBells(id)).toEqual(both);
    expect((await story.read('inbox/unread', neighbour)).unread).toBe(2);
  });

  it('is told by portions, each whole or not at all; after a crash those are who were not, and follow it still', async () => {
    const id = await room.published(rain({ category: 'HEALTH' }), [ofProvince, alsoOfProvince]);
    await allTold();
    expect(await atBells(id)).toEqual([]);
    await sending.query(
      `INSERT INTO news_follow (person, kind, of)
       SELECT 'p-' || to_char(n, 'FM000'), 'CATEGORY', 'HEALTH' FROM generate_series(1, 401) n
       UNION ALL SELECT $1, 'CATEGORY', 'HEALTH'`,
      [demoPerson(citizen).id],
    );
    const breaks = async (table: string, holds: string, many: number) => {
      await sending.query(`ALTER TABLE ${table} ADD CONSTRAINT no_room CHECK (${holds}) NOT VALID`);
      await expect(tellAgain(id)).rejects.toThrow('no_room');
      await sending.query(`ALTER TABLE ${table} DROP CONSTRAINT no_room`);
      expect(await atBells(id)).toHaveLength(many);
    };
    // What goes to his address and what stands at his bell are put together.
    await breaks('delivery', `kind <> 'NEWS_PUBLISHED'`, 0);
    await breaks('inbox_message', `person <> 'p-300'`, 200);
    await sending.query(`DELETE FROM news_follow WHERE person = 'p-300'`);
    await tellAgain(id);
    const told = await atBells(id);
    expect([told.length, new Set(told).size, told.includes('p-300')]).toEqual([401, 401, false]);
  });

  it('is led by a message of a post that was withdrawn to why, and is told of none any more', async () => {
    const id = await room.published();
    await allTold();
    const why = { why: { vi: 'Dự báo đã thay đổi.' } };
    done(await story.post(official, `news-posts/${id}/withdrawal`, why));
    const { items } = await story.until('inbox', neighbour, (seen) => seen.items[0].text.includes('withdrawn'));
    const [{ path, text }] = items;
    // What nobody may read any more stands in no inbox either.
    expect(text).toBe('News: this post was withdrawn');
    expect(path).toBe(`/citizen/news/${id}`);
    expect((await story.read(path.replace('/citizen/', ''))).withdrawn).toMatchObject(why);
    await sending.query('DELETE FROM inbox_message WHERE about = $1', [`news-${id}`]);
    await tellAgain(id);
    expect(await atBells(id)).toEqual([]);
  });
});
