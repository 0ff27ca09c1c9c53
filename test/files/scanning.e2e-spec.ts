import { randomUUID } from 'node:crypto';
import { TellApplicant } from '../../src/citizen/dossiers/tell-applicant.js';
import { ScanFiles } from '../../src/files/scan-files.js';
import { DossierTelling, PDF, birth, citizen, clerk } from '../citizen/dossiers/dossier-desk.js';
import { photo, report } from '../citizen/petition-story.js';
import { tellFrom } from '../story.js';
import { Clamd, VIRUS } from './clamd.js';

const clamd = new Clamd();
beforeAll(async () => {
  await clamd.start();
  process.env['CLAMD'] = clamd.address;
});
afterAll(() => clamd.stop());

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { post, get } = story;
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

const infected = Buffer.from(`%PDF-1.7\n${VIRUS}${'x'.repeat(300)}`);
const open = async (id: string, file: string) => {
  const { status, body } = await get(`dossiers/${id}/files/${file}`, clerk);
  return [status, body?.code];
};
/** What was put into the outbox of a dossier of infected files. */
const toldOf = async (id: string): Promise<string[]> => {
  const { rows } = await (
    await story.connection()
  ).query(`SELECT kind FROM delivery WHERE about = $1 AND kind = 'DOSSIER_FILE'`, [`dossier-${id}`]);
  return rows.map(({ kind }: { kind: string }) => kind);
};
const stored = async () => (await (await story.connection()).query('SELECT id FROM stored_file')).rowCount;

describe('A file that holds a virus', () => {
  it('is refused to who hands it in, who is told, and is kept nowhere', async () => {
    const before = await stored();
    const key = randomUUID();
    const { id } = birth();
    const { status, body } = await telling.handIn(citizen, id, 'birth-notice', infected, key);
    expect([status, body.code]).toEqual([422, 'file-infected']);
    expect((await telling.handIn(citizen, id, 'birth-notice', infected, key)).body.code).toBe('file-infected');
    expect(await stored()).toBe(before);
  });
});

describe('A file without a virus', () => {
  it('is scanned when it comes, and opened', async () => {
    const before = clamd.scanned;
    const { id } = await telling.sent();
    expect(clamd.scanned).toBe(before + 1);
    const { files } = await telling.seen(clerk, id);
    expect(files[0].scan).toBeUndefined();
    expect((await open(id, files[0].file))[0]).toBe(200);
    expect((await photo(story.running, report().id, randomUUID())).status).toBe(201);
    expect(clamd.scanned).toBe(before + 2);
  });
});

describe('While the scanner is down', () => {
  let sound: { id: string; file: string };
  let sick: { id: string; file: string };
  const sent = async (content: typeof PDF) => {
    const body = birth();
    const { file } = (await telling.handIn(citizen, body.id, 'birth-notice', content)).body;
    expect((await post(citizen, 'dossiers', { ...body, files: [file] })).status).toBe(201);
    return { id: body.id, file };
  };

  it('files are taken, wait, and are opened by nobody', async () => {
    await clamd.stop();
    [sound, sick] = [await sent(PDF), await sent(infected)];
    const { status, body, headers } = await get(`dossiers/${sound.id}/files/${sound.file}`, clerk);
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'file-not-scanned', '60']);
    expect((await telling.seen(citizen, sound.id)).files).toMatchObject([{ scan: 'WAITING' }]);
    expect(await story.running.app.get(ScanFiles).run()).toBe(0);
  });

  it('and up again they are scanned by a job: the sound one opens, of the other its sender is told', async () => {
    await clamd.start();
    expect(await story.running.app.get(ScanFiles).run()).toBe(2);
    expect(await story.running.app.get(ScanFiles).run()).toBe(0);
    expect((await open(sound.id, sound.file))[0]).toBe(200);
    expect(await open(sick.id, sick.file)).toEqual([410, 'file-withheld']);
    expect((await telling.seen(citizen, sick.id)).files).toMatchObject([{ scan: 'INFECTED' }]);
    const applicant = story.running.app.get(TellApplicant);
    // Looked for twice, told once.
    expect([await applicant.tellInfected(), await applicant.tellInfected()]).toEqual([1, 1]);
    expect(await toldOf(sick.id)).toEqual(['DOSSIER_FILE']);
    expect(await toldOf(sound.id)).toEqual([]);
  });

  it('a draft whose file is found infected then is not sent with it', async () => {
    await clamd.stop();
    const body = birth();
    const { file } = (await telling.handIn(citizen, body.id, 'birth-notice', infected)).body;
    await clamd.start();
    await story.running.app.get(ScanFiles).run();
    const { body: refused } = await post(citizen, 'dossiers', { ...body, files: [file] });
    expect(refused.fields).toMatchObject([{ path: 'files.0', code: 'file-infected' }]);
  });
});
