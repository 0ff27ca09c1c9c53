import { randomUUID } from 'node:crypto';
import { PublishScheduled, faultyPosts } from '../../../src/citizen/news/index.js';
import { bothAt } from '../../both-at.js';
import { photo } from '../../files/photo.js';
import { signIn } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import {
  MONDAY,
  Newsroom,
  alsoOfProvince,
  citizen,
  clerk,
  colleague,
  done,
  elsewhere,
  official,
  ofProvince,
  picture,
  province,
  rain,
} from './news-story.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;
const room = new Newsroom(story);
const publish = () => story.running.app.get(PublishScheduled).run();
const state = async (id: string) => (await read(`news-posts/${id}`, official)).state;

describe('A post of a commune', () => {
  let id: string;
  let file: string;

  it('is begun by somebody of its office, once, and is there for nobody else', async () => {
    const begun = await post(clerk, 'news-posts', rain(), { key: 'begin-rain' });
    expect([begun.status, begun.body]).toMatchObject([201, { state: 'DRAFT', version: 1, revision: 1 }]);
    ({ id } = begun.body);
    const again = await post(clerk, 'news-posts', rain(), { key: 'begin-rain' });
    expect([again.body.id, again.headers.get('idempotency-replayed')]).toEqual([id, 'true']);
    for (const who of [citizen, province])
      expect((await post(who, 'news-posts', rain())).body.code).toBe('not-allowed');
    expect((await read(`news-posts/${id}`, elsewhere)).code).toBe('not-found');
    expect((await room.submit(id, elsewhere)).body.code).toBe('not-found');
    expect((await room.write(id, elsewhere, rain())).body.code).toBe('not-found');
    expect((await read(`news-posts/${id}`, province)).acts).toEqual([]);
    expect((await get(`news/${id}`)).body.code).toBe('not-found');
    expect((await read('news')).items).toEqual([]);
  });

  it('takes pictures by their content, and names those that it holds', async () => {
    const taken = await picture(story.running, id, { key: 'one-picture' });
    expect([taken.status, taken.body.mediaType]).toEqual([201, 'image/jpeg']);
    ({ file } = taken.body);
    expect((await picture(story.running, id, { key: 'one-picture' })).body.file).toBe(file);
    const paper = await picture(story.running, id, {
      key: 'a-paper-not-a-picture',
      content: Buffer.from('%PDF-1.7 of a paper'),
    });
    expect(paper.body.code).toBe('news-picture-type');
    expect((await picture(story.running, id, { key: 'from-elsewhere', by: elsewhere })).body.code).toBe('not-found');
    const strange = rain({ pictures: [{ file: randomUUID(), alt: { vi: 'Suối' } }] });
    expect((await room.write(id, clerk, strange)).body.fields).toMatchObject([{ code: 'news-picture-unknown' }]);
    const alt = { vi: 'Suối' };
    const twice = await room.write(
      id,
      clerk,
      rain({
        pictures: [
          { file, alt },
          { file, alt },
        ],
      }),
    );
    expect([twice.status, twice.body.fields]).toMatchObject([
      422,
      [{ path: 'pictures.1.file', code: 'news-picture-twice' }],
    ]);
    const whole = rain({ pictures: [{ file, alt: { vi: 'Suối dâng cao' } }] });
    expect((await room.write(id, clerk, whole, { 'if-match': '"9"' })).body.code).toBe('changed-meanwhile');
    expect(done(await room.write(id, clerk, whole, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 });
    const shown = await fetch(`${story.running.url}/api/v1/news-posts/${id}/files/${file}`, {
      headers: { authorization: await signIn(story.running.url, official) },
    });
    expect(shown.status).toBe(200);
    // Nothing of the telephone and of where it was.
    const content = Buffer.from(await shown.arrayBuffer());
    expect((await photo()).includes('Telephone of Lan') && !content.includes('Telephone of Lan')).toBe(true);
    expect((await get(`news/${id}/pictures/${file}`)).status).toBe(404);
  });

  it('needs Vietnamese and may leave out the others', async () => {
    const wrong = await post(clerk, 'news-posts', rain({ title: { en: 'Rain' } }));
    expect(wrong.body.fields).toMatchObject([{ path: 'title.vi' }]);
    const blank = await post(clerk, 'news-posts', rain({ title: { vi: ' \u200B', zh: '\u3000' }, text: { vi: '\n' } }));
    const missing = ['title.vi', 'title.zh', 'text.vi'].map((path) => ({ path, code: 'field-missing' }));
    expect(blank.body.fields).toMatchObject(missing);
  });

  it('is shown before as it will be, and keeps nothing of it', async () => {
    const { html } = (await post(clerk, 'news-preview', { text: '## Mưa\n\n<img src=x onerror=alert(1)>' })).body;
    expect(html).toContain('<h2>Mưa</h2>');
    expect(html).not.toContain('<img');
  });

  it('is published once a second person has reviewed the version that stands there', async () => {
    expect((await room.approve(id, official, { version: 2 })).body.code).toBe('news-not-in-state');
    done(await room.submit(id, clerk, { version: 2 }));
    expect((await room.write(id, clerk, rain())).body.code).toBe('news-not-in-state');
    expect((await room.approve(id, clerk, { version: 2 })).body.code).toBe('not-allowed');
    expect((await room.approve(id)).body.code).toBe('news-version-other');
    done(await post(official, `news-posts/${id}/return`, { version: 2, reason: 'Thiếu giờ.' }));
    done(await room.submit(id, clerk, { version: 2 }));
    expect((await read(`news-posts/${id}`, official)).acts).toContain('APPROVE');
    const approved = await post(official, `news-posts/${id}/approval`, { version: 2 }, { key: 'approve-rain' });
    expect(approved.body.state).toBe('PUBLISHED');
    const again = await post(official, `news-posts/${id}/approval`, { version: 2 }, { key: 'approve-rain' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('is read by everybody, its text made safe, its picture too', async () => {
    const seen = await read(`news/${id}`);
    expect(seen).toMatchObject({
      office: '06184',
      category: 'WARNING',
      corrections: [],
      title: { en: expect.any(String) },
    });
    expect(seen.html.vi).toContain('<h2>Lịch mưa</h2>');
    expect(seen.html.vi).not.toContain('<script');
    const { headers, status } = await get(`news/${id}/pictures/${file}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await read(`news-posts/${id}`, official)).steps).toHaveLength(6);
  });

  it('is corrected by two people, and says what was changed', async () => {
    const words = rain({ title: { vi: 'Mưa lớn từ sáng mai' }, pictures: [] });
    expect((await room.write(id, clerk, words)).body.code).toBe('news-note-missing');
    const note = { vi: 'Sửa giờ bắt đầu mưa.' };
    expect(done(await room.write(id, clerk, { ...words, note })).body).toMatchObject({ correction: 'WRITTEN' });
    const at = { publishAt: '2026-12-05T00:00:00Z' };
    expect((await room.submit(id, clerk, { version: 3, ...at })).body.code).toBe('news-correction-at-once');
    done(await room.submit(id, clerk, { version: 3 }));
    expect((await read(`news/${id}`)).title.vi).toBe('Mưa lớn từ tối nay');
    done(await room.approve(id, colleague, { version: 3 }));
    expect(await read(`news/${id}`)).toMatchObject({
      title: { vi: 'Mưa lớn từ sáng mai' },
      corrections: [{ what: note, at: MONDAY }],
    });
    expect((await get(`news/${id}/pictures/${file}`)).status).toBe(404);
  });

  it('is withdrawn by one civil servant, and the public reads why and nothing more', async () => {
    const why = { why: { vi: 'Dự báo đã thay đổi.' } };
    expect((await post(clerk, `news-posts/${id}/withdrawal`, why)).body.code).toBe('not-allowed');
    done(await post(official, `news-posts/${id}/withdrawal`, why));
    const seen = await read(`news/${id}`);
    expect(seen.withdrawn).toEqual({ at: MONDAY, why: why.why });
    expect(JSON.stringify(seen)).not.toContain('Mưa');
    expect((await read('news?text=mua')).items).toEqual([]);
    expect((await post(official, `news-posts/${id}/withdrawal`, why)).body.code).toBe('news-not-in-state');
  });

  it('tells the log references alone', async () => {
    const db = await story.connection();
    const { rows } = await db.query('SELECT type, data::text AS data FROM outbox WHERE stream = $1 ORDER BY id', [
      `news-${id}`,
    ]);
    const types = ['Written', 'Written', 'Submitted', 'SentBack', 'Submitted', 'Published'];
    const corrected = ['Written', 'Submitted', 'Corrected', 'Withdrawn'];
    expect(rows.map(({ type }) => type)).toEqual([...types, ...corrected].map((each) => `News${each}`));
    expect(JSON.stringify(rows)).not.toMatch(/Mưa|giờ|Dự báo/);
  });
});

describe('The table of versions', () => {
  it('refuses a reviewer who wrote at the words, whoever asks it', async () => {
    const id = await room.draft();
    const db = await story.connection();
    const review = 'UPDATE news_version SET reviewed_by = writers[1], reviewed_at = now() WHERE post = $1';
    await expect(db.query(review, [id])).rejects.toThrow(/violates check constraint/);
    done(await post(clerk, `news-posts/${id}/discarding`));
  });
});

describe('Two reviewers at once', () => {
  it('publish a post once: the second is told that it is no longer before anybody', async () => {
    const id = await room.draft();
    done(await room.submit(id));
    const both = await bothAt(story, ['SELECT FROM news_post WHERE id = $1 FOR UPDATE', [id]], () => [
      room.approve(id, official),
      room.approve(id, colleague),
    ]);
    const told = both.map(({ body }) => body.state ?? body.code);
    expect(told).toEqual(expect.arrayContaining(['PUBLISHED', 'news-not-in-state']));
    const watcher = await story.connection();
    const published = `SELECT count(*)::int AS n FROM outbox WHERE stream = $1 AND type = 'NewsPublished'`;
    expect((await watcher.query<{ n: number }>(published, [`news-${id}`])).rows[0]?.n).toBe(1);
  });
});

describe('A post with a time', () => {
  it('is published by the clock, once, and not before', async () => {
    const id = await room.draft(ofProvince, rain({ category: 'NOTICE', title: { vi: 'Lịch tiếp dân' } }));
    const late = await room.submit(id, ofProvince, { publishAt: '2026-11-30T00:00:00Z' });
    expect(late.body.code).toBe('news-publish-time');
    done(await room.submit(id, ofProvince, { publishAt: '2026-11-30T11:00:00+07:00' }));
    expect((await room.approve(id, ofProvince)).body.code).toBe('news-needs-second-person');
    expect(done(await room.approve(id, alsoOfProvince)).body.state).toBe('SCHEDULED');
    expect(await publish()).toBe(0);
    await story.tick(60);
    expect([await publish(), await publish()]).toEqual([1, 0]);
    expect(await read(`news/${id}`)).toMatchObject({ office: 'UBND', publishedAt: '2026-11-30T04:00:00.000Z' });
  });

  it('is taken off the calendar and thrown away', async () => {
    const id = await room.draft();
    done(await room.submit(id, clerk, { publishAt: story.minute(600) }));
    done(await room.approve(id));
    done(await post(clerk, `news-posts/${id}/unscheduling`));
    expect(await state(id)).toBe('DRAFT');
    done(await post(clerk, `news-posts/${id}/discarding`));
    expect((await read('news-posts?state=DISCARDED', official)).items[0]).toMatchObject({ id });
    await story.tick(601);
    expect(await publish()).toBe(0);
  });
});

describe('Published posts', () => {
  const titles = async (path: string, who?: typeof official) =>
    (await read(path, who)).items.map(({ title }: { title: { vi: string } }) => title.vi);

  it('are found with and without accents, by body and category, page by page', async () => {
    await room.published(
      rain({ category: 'CULTURE', title: { vi: 'Lễ hội Kỳ Cùng' }, summary: { vi: '<b>15</b> ]]> & đêm' } }),
    );
    expect(await titles('news?text=le%20hoi%20ky%20cung')).toEqual(['Lễ hội Kỳ Cùng']);
    expect(await titles('news?text=L%E1%BB%85%20h%E1%BB%99i')).toEqual(['Lễ hội Kỳ Cùng']);
    expect(await titles('news?text=khong%20co')).toEqual([]);
    expect(await titles('news?office=UBND')).toEqual(['Lịch tiếp dân']);
    expect(await titles('news?category=WARNING')).toEqual(['Mưa lớn từ tối nay']);
    const first = await read('news?limit=2');
    const second = await read(`news?limit=2&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined]);
  });

  it('are read by their office in any state, and by the province from everywhere', async () => {
    expect(await titles('news-posts?toReview=true', official)).toEqual([]);
    expect(await titles('news-posts?state=WITHDRAWN', official)).toEqual(['Mưa lớn từ sáng mai']);
    expect(await titles('news-posts', elsewhere)).toEqual([]);
    expect(await titles('news-posts?office=UBND', province)).toEqual(['Lịch tiếp dân']);
    expect(await read('news-counts', official)).toEqual({ drafts: 0, toReview: 0, scheduled: 0 });
    expect((await get('news-posts', citizen)).body.code).toBe('not-allowed');
  });

  it('are fed to readers that keep what has not changed', async () => {
    const ask = (format: string, headers: Record<string, string> = {}) =>
      fetch(`${story.running.url}/api/v1/news-feeds/${format}?language=vi&category=CULTURE`, { headers });
    for (const [format, root] of [
      ['rss', '<rss version="2.0"'],
      ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"'],
    ] as const) {
      const feed = await ask(format);
      const text = await feed.text();
      expect([feed.status, feed.headers.get('content-type')]).toEqual([
        200,
        `application/${format}+xml; charset=utf-8`,
      ]);
      expect(text).toContain(root);
      expect(text).toContain('Lễ hội Kỳ Cùng');
      expect(text).toContain('/citizen/news/');
      expect(text).toContain('&lt;b&gt;15&lt;/b&gt; ]]&gt; &amp; đêm');
      expect(text).not.toContain('Lịch tiếp dân');
      const kept = await ask(format, { 'if-none-match': feed.headers.get('etag') ?? '' });
      expect([kept.status, await kept.text()]).toEqual([304, '']);
    }
  });
});

describe('Posts that break what posts hold to', () => {
  it('are named: one that nobody published in time, one that is public in words that nobody reviewed', async () => {
    const db = await story.connection();
    expect(await faultyPosts(db)).toEqual([]);
    const [forgotten, changed] = [await room.draft(), await room.draft()];
    for (const id of [forgotten, changed]) done(await room.submit(id));
    done(await room.approve(changed, official));
    const late = `UPDATE news_post SET state = 'SCHEDULED', publish_at = now() - interval '2 hours' WHERE id = $1`;
    await db.query('BEGIN');
    // By the clock on the wall alone: this story's own is a simulated one.
    await db.query("UPDATE database_stamp SET time = 'real'");
    await db.query(late, [forgotten]);
    await db.query(`UPDATE news_post SET shown = jsonb_set(shown, '{title,vi}', '"Khác"') WHERE id = $1`, [changed]);
    expect(Object.fromEntries((await faultyPosts(db)).map(({ id, fault }) => [id, fault]))).toEqual({
      [forgotten]: 'NOT_PUBLISHED_IN_TIME',
      [changed]: 'SHOWN_UNREVIEWED',
    });
    await db.query('ROLLBACK');
  });
});
