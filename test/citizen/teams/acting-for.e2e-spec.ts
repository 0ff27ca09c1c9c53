import { tellFrom } from '../../story.js';
import { DossierTelling, birth, clerk } from '../dossiers/dossier-desk.js';
import { MONDAY, foundedTeam, leader, member, official, stranger } from './team-story.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;
const telling = new DossierTelling(story);
let team: string;
beforeAll(async () => {
  await telling.seed();
  team = await foundedTeam(story);
});

const consent = { givenAt: '2026-11-30T09:50:00+07:00', knownBy: 'ID_CARD', words: 'ACT-1', language: 'vi' };
const send = (by: typeof leader, dossier: object, agreed: object = consent, key?: string) =>
  post(by, `teams/${team}/dossiers`, { dossier, consent: agreed }, { key });

describe('A citizen without an account', () => {
  it('agrees to words that the member reads out to him', async () => {
    const { items } = await read('team-consent-words', leader);
    expect(items).toMatchObject([{ key: 'ACT-1', words: { vi: expect.stringContaining('đồng ý') } }]);
  });

  it('has his dossier sent by a member, gets a receipt on paper and follows it by code and telephone', async () => {
    const body = birth();
    const { status, body: photo } = await telling.handIn(leader, body.id, 'birth-notice');
    expect(status).toBe(201);
    const dossier = { ...body, files: [photo.file] };
    const sent = await send(leader, dossier, consent, 'for-a-citizen');
    expect([sent.status, sent.body.code]).toEqual([201, expect.stringContaining('H37.06184-')]);
    const again = await send(leader, dossier, consent, 'for-a-citizen');
    expect([again.body.code, again.headers.get('idempotency-replayed')]).toEqual([sent.body.code, 'true']);
    const receipt = await get(`team-dossiers/${body.id}/receipt`, leader);
    expect([receipt.status, receipt.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await get(`team-dossiers/${body.id}/receipt`, member)).status).toBe(404);
    const seen = await post(leader, 'dossier-lookup', { code: sent.body.code, phoneEnd: '5678' });
    expect([seen.status, seen.body.state]).toEqual([200, 'NEWLY_REGISTERED']);
  });

  it('is told where it stands by the member who sent it, who carries that along; no other member sees it', async () => {
    const { items } = await read('team-dossiers', leader);
    expect(items).toMatchObject([
      {
        state: 'NEWLY_REGISTERED',
        applicantName: 'Hoàng Thị Mây',
        knownBy: 'ID_CARD',
        name: { vi: expect.any(String) },
      },
    ]);
    expect(items[0]).not.toHaveProperty('applicant');
    expect((await read('team-dossiers', member)).items).toEqual([]);
    expect((await get('team-dossiers', clerk)).status).toBe(403);
    await telling.done(clerk, items[0].id, 'reception');
    expect((await read('team-dossiers?limit=1', leader)).items).toMatchObject([{ state: 'RECEIVED' }]);
  });

  it('is in the log beside who acted for him', async () => {
    const dossier = birth({ onPaper: ['birth-notice'] });
    expect((await send(leader, dossier)).status).toBe(201);
    const db = await story.connection();
    const { rows } = await db.query(
      `SELECT type, metadata->>'actor' AS actor, metadata->>'onBehalfOf' AS "onBehalfOf" FROM outbox
       WHERE stream = $1 OR data->>'dossier' = $2 ORDER BY seq`,
      [`dossier-${dossier.id}`, dossier.id],
    );
    const by = await telling.idOf(leader);
    expect(rows).toMatchObject([
      { type: 'TeamConsentTaken', actor: by },
      { actor: by, onBehalfOf: `applicant-${dossier.id}` },
    ]);
  });

  it('is not acted for without a consent, by whom is not of the team, or for what others sent', async () => {
    const refused = async (by: typeof leader, dossier: object, agreed?: object) =>
      (await send(by, dossier, agreed)).body.code;
    const dossier = birth({ onPaper: ['birth-notice'] });
    expect(await refused(leader, dossier, {})).toBe('invalid-request');
    const later = { ...consent, givenAt: '2026-11-30T12:00:00+07:00' };
    expect(await refused(leader, dossier, later)).toBe('team-consent-in-future');
    expect(await refused(stranger, dossier)).toBe('not-found');
    expect((await send({ role: 'CITIZEN' }, dossier)).body.code).toBe('not-allowed');
    const ofCounter = birth({ onPaper: ['birth-notice'] });
    expect((await post(clerk, 'dossiers', ofCounter)).status).toBe(201);
    expect(await refused(leader, ofCounter)).toBe('team-consent-other');
    expect((await get(`team-dossiers/${ofCounter.id}/receipt`, leader)).status).toBe(404);
  });

  it('whose dossier was refused has it sent anew with the consent that stands; nobody else sends it', async () => {
    const dossier = birth();
    expect((await send(leader, dossier)).body.code).toBe('invalid-request');
    const whole = { ...dossier, onPaper: ['birth-notice'] };
    expect((await send(member, whole)).body.code).toBe('team-consent-other');
    expect((await send(leader, whole)).status).toBe(201);
    const db = await story.connection();
    await expect(db.query('SELECT FROM team_consent WHERE dossier = $1', [dossier.id])).resolves.toMatchObject({
      rowCount: 1,
    });
  });

  it('is nobody’s to follow any more who has left the team', async () => {
    expect((await read('team-dossiers', leader)).items.length).toBeGreaterThan(0);
    const [pao] = (await read(`teams/${team}/members`, official)).items;
    const left = await post(official, `teams/${team}/members/${pao.id}/leaving`, { day: '2026-11-30' });
    expect(left.status).toBe(200);
    expect((await read('team-dossiers', leader)).items).toEqual([]);
  });
});
