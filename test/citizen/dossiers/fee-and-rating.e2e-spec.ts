import { randomUUID } from 'node:crypto';
import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, birth, citizen, claimed, clerk, official, officialElsewhere } from './dossier-desk.js';

const story = tellFrom('2026-11-30T00:30:00.000Z');
const { post, read } = story;
const telling = new DossierTelling(story);
const { done, seen } = { done: telling.done.bind(telling), seen: telling.seen.bind(telling) };
beforeAll(() => telling.seed());

describe('A claimed exemption', () => {
  const sent = async () => {
    const body = claimed();
    await post(citizen, 'dossiers', body);
    await done(clerk, body.id, 'reception');
    await done(clerk, body.id, 'routing', { to: await telling.idOf(official) });
    return body.id;
  };

  it('is seen by the official, who refuses it with a reason that the applicant reads: the fee is due', async () => {
    const id = await sent();
    const before = await seen(official, id);
    expect(before.exemption.words.vi).toEqual(expect.any(String));
    expect(before.acts).toContain('REFUSE_EXEMPTION');
    const fee = { dong: 2_000, reason: 'Hai bản.' };
    expect((await post(official, `dossiers/${id}/fee-request`, fee)).body.code).toBe('dossier-exemption-open');
    const grant = { proposal: randomUUID(), outcome: 'GRANTED', text: 'Chứng thực.' };
    expect((await post(official, `dossiers/${id}/proposal`, grant)).body.code).toBe('dossier-exemption-open');
    const refusal = { granted: false, reason: 'Không có giấy tờ hộ nghèo.' };
    expect((await post(citizen, `dossiers/${id}/exemption`, refusal)).status).toBe(403);
    expect((await post(officialElsewhere, `dossiers/${id}/exemption`, refusal)).status).toBe(404);
    const key = randomUUID();
    const refuse = () => post(official, `dossiers/${id}/exemption`, refusal, { key });
    expect((await refuse()).status).toBe(200);
    expect((await refuse()).headers.get('idempotency-replayed')).toBe('true');
    expect((await post(official, `dossiers/${id}/exemption`, refusal)).body.code).toBe('dossier-exemption-none');
    const own = await seen(citizen, id);
    expect(own).toMatchObject({ feeDue: 2_000, exemption: { decided: 'REFUSED' } });
    expect(own.steps.at(-1)).toMatchObject({ kind: 'REFUSE_EXEMPTION', words: refusal.reason });
    expect((await post(official, `dossiers/${id}/fee-request`, fee)).status).toBe(200);
  });

  it('that is granted costs nothing', async () => {
    const id = await sent();
    await done(official, id, 'exemption', { granted: true, reason: 'Hộ nghèo.' });
    expect(await seen(citizen, id)).toMatchObject({ feeDue: 0, exemption: { decided: 'GRANTED' } });
    await done(official, id, 'proposal', { proposal: randomUUID(), outcome: 'GRANTED', text: 'Chứng thực.' });
  });
});

describe('A dossier without an account', () => {
  const rate = (body: object, key?: string) =>
    ask(story.running, 'POST', 'dossier-rating', { body, ...(key !== undefined && { key }) });
  let code: string;

  it('is rated by its code and the end of the telephone, by nothing less, and not before its end', async () => {
    const body = birth({ onPaper: ['birth-notice'] });
    code = (await post(clerk, 'dossiers', body)).body.code;
    expect((await rate({ code, phoneEnd: '5678', stars: 4 })).body.code).toBe('dossier-not-in-state');
    await done(clerk, body.id, 'withdrawal');
    expect((await rate({ code, phoneEnd: '0000', stars: 4 })).body.code).toBe('not-found');
    expect((await rate({ code: 'H37.06184-261130-9999', phoneEnd: '5678', stars: 4 })).body.code).toBe('not-found');
    expect((await rate({ code, phoneEnd: '5678', stars: 6 })).body.code).toBe('invalid-request');
    const key = randomUUID();
    expect((await rate({ code, phoneEnd: '5678', stars: 1, comment: 'Chậm.' }, key)).body.stars).toBe(1);
    const again = await rate({ code, phoneEnd: '5678', stars: 1, comment: 'Chậm.' }, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await seen(official, body.id)).toMatchObject({ stars: 1 });
  });

  it('counts with its last rating in the figures of its office, which may be changed for a week', async () => {
    expect((await rate({ code, phoneEnd: '5678', stars: 4 })).status).toBe(200);
    const { items } = await read('dossier-board', { role: 'PROVINCE' });
    const line = items.find(({ office }: { office: string }) => office === '06184');
    expect(line).toMatchObject({ ratings: 1, satisfaction: 4, officeName: { vi: 'Xã Đồng Đăng' } });
    // One is over; of the two others one waits for its fee.
    expect(line).toMatchObject({ received: 3, inTime: 1, late: 0, open: 2 });
    expect((await read('dossier-board', officialElsewhere)).items).toEqual([]);
    expect((await read('dossier-board?from=2026-12-01', official)).items).toEqual([]);
    expect((await story.get('dossier-board', citizen)).status).toBe(403);
    await story.clockAt('2026-12-08T00:30:00.000Z');
    expect((await rate({ code, phoneEnd: '5678', stars: 1 })).body.code).toBe('dossier-rated');
  });
});
