import { jest } from '@jest/globals';
import { ask } from '../../declarations/declaring.js';
import { Mailbox } from '../../messages/mailbox.js';
import { Sending } from '../../messages/sending.js';
import { demoPerson } from '../../sign-in.js';
import { Story } from '../../story.js';
import { atTheLock, bothAt } from '../../both-at.js';
import { MONDAY, Newsroom, alsoOfProvince, citizen, done, official, ofProvince, rain } from './news-story.js';

jest.setTimeout(60_000);

const ADDRESS = 'may@citizen.example';

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
    expect((await story.read('followed-news', { role: 'CITIZEN', second: true })).items).toEqual([]);
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
    const db = await story.connection();
    const told = await until(async () => {
      const { rows } = await db.query<{ behind: number }>(
        `SELECT count(*)::int AS behind FROM outbox WHERE delivered_at IS NULL
         UNION ALL SELECT ((SELECT max(position) FROM event) - position)::int FROM checkpoint WHERE name = 'tell-followers-of-news'`,
      );
      return rows.every(({ behind }) => behind === 0) ? sending.rows() : undefined;
    });
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
});
