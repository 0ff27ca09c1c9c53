import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { importPastDossiers } from '../../../src/citizen/dossiers/index.js';
import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { bothAt } from '../../both-at.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, citizen, clerk, clerkElsewhere, official } from './dossier-desk.js';

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { get, post, read } = story;
beforeAll(() => new DossierTelling(story).seed());

let folder: string;
let connected: ReturnType<typeof story.connection> | undefined;
const database = () => (connected ??= story.connection());
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'past-dossiers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const scan = (name: string, text: string) => writeFile(join(folder, name), `%PDF-1.7\n${text.repeat(50)}`);
const write = (lines: readonly string[]) =>
  writeFile(join(folder, 'index.csv'), ['office,code,procedure,day,name,idNumber,file,distinct', ...lines].join('\n'));
/** Checks an index, which leaves everything as it is and tells what the run will say; then takes it. */
async function taken(lines: readonly string[]): Promise<string[]> {
  await write(lines);
  const before = await stood();
  const told = await importPastDossiers(story.running.app, folder, true);
  expect(await stood()).toEqual(before);
  const verdicts = await importPastDossiers(story.running.app, folder);
  expect(told).toEqual(verdicts);
  return verdicts.map(({ line, verdict }) => `${line} ${verdict}`);
}
const stood = async () => (await (await database()).query('SELECT * FROM past_dossier ORDER BY id')).rows;
const rows = async () => (await stood()).length;
const FIRST = '06184,12/2019,1.001193,5/3/2019,Hoàng Thị Mây,,one.pdf,';

describe('Digitised dossiers of before', () => {
  it('are told line by line, as the check before it says, which takes nothing', async () => {
    await scan('one.pdf', 'one');
    await writeFile(join(folder, 'page.html'), '<script>alert(1)</script>');
    const lines = [
      FIRST,
      '06184,13/2019,1.001193,6/3/2019,Lý Văn An,,none.pdf,',
      '06184,14/2019,1.001193,6/3/2019,Lý Văn An,,page.html,',
      '06184,15/2019,9.999999,6/3/2019,Lý Văn An,,one.pdf,',
      'nowhere,16/2019,1.001193,6/3/2019,Lý Văn An,,one.pdf,',
      '06184,17/2019,1.001193,31/2/2019,Lý Văn An,,one.pdf,',
      '06184,18/2019,1.001193,6/3/2019,Lý Văn An,,../one.pdf,',
    ];
    const told = ['2 TAKEN', ...[3, 4, 5, 6, 7, 8].map((line) => `${line} REFUSED`)];
    expect(await taken(lines)).toEqual(told);
    expect(await rows()).toBe(1);
  });

  it('told twice change nothing', async () => {
    expect(await taken([FIRST])).toEqual(['2 UNCHANGED']);
    expect(await rows()).toBe(1);
  });

  it('are held against those that are there: by code, by scan, by person, procedure and day', async () => {
    await scan('two.pdf', 'two');
    const alike = '06184,19/2019,1.001193,2019-03-05,HOANG THI MAY,,two.pdf,';
    expect(
      await taken([
        '06184,12/2019,1.001193,5/3/2019,Hoàng Thị Mây,,two.pdf,',
        '06184,20/2019,1.001193,9/3/2019,Lý Văn An,,one.pdf,',
        alike,
      ]),
    ).toEqual(['2 REFUSED', '3 REFUSED', '4 PROPOSED']);
    expect(await rows()).toBe(2);
    expect(await taken([alike])).toEqual(['2 PROPOSED']);
    expect(await taken([`${alike}x`])).toEqual(['2 TAKEN']);
    expect(await taken([alike])).toEqual(['2 UNCHANGED']);
    expect(await rows()).toBe(2);
  });

  it('are held against those of the same index, too', async () => {
    for (const name of ['three', 'four', 'five', 'six']) await scan(`${name}.pdf`, name);
    const an = (code: string, file: string, distinct = '') =>
      `06184,${code}/2019,1.001193,7/3/2019,Lý Văn An,,${file}.pdf,${distinct}`;
    const lines = [
      an('30', 'three'),
      an('31', 'four'),
      an('30', 'three'),
      an('30', 'five'),
      an('32', 'three', 'x'),
      an('33', 'five', 'x'),
      an('31', 'four', 'x'),
      an('34', 'six'),
    ];
    const became = ['TAKEN', 'PROPOSED', 'UNCHANGED', 'REFUSED', 'REFUSED', 'TAKEN', 'TAKEN', 'PROPOSED'];
    expect(await taken(lines)).toEqual(became.map((verdict, n) => `${n + 2} ${verdict}`));
  });

  it('that may be one that is there wait for their office, which decides once and is overruled by no index', async () => {
    const waits = async () => (await read('past-dossiers?state=PROPOSED', clerk)).items;
    const [one] = await waits();
    expect(one).toMatchObject({ code: '34/2019', name: 'Lý Văn An', decisions: ['DISTINCT', 'DUPLICATE'] });
    expect(one.alike).toMatchObject({ office: '06184', code: expect.stringMatching(/^3[013]\/2019$/) });
    const path = `past-dossiers/${one.id}/decision`;
    expect((await post(citizen, path, { decision: 'DUPLICATE' })).status).toBe(403);
    expect((await post(clerkElsewhere, path, { decision: 'DUPLICATE' })).status).toBe(404);
    expect((await post(clerk, path, { decision: 'PERHAPS' })).status).toBe(422);
    const key = 'decided-from-a-page-1';
    for (const _ of ['sent', 'sent again'])
      expect(await post(clerk, path, { decision: 'DUPLICATE' }, { key })).toMatchObject({
        status: 200,
        body: { id: one.id, state: 'DUPLICATE' },
      });
    expect((await post(official, path, { decision: 'DUPLICATE' })).body.code).toBe('past-dossier-decided');
    expect(await waits()).toEqual([]);
    const line = '06184,34/2019,1.001193,7/3/2019,Lý Văn An,,six.pdf,';
    expect(await taken([line])).toEqual(['2 UNCHANGED']);
    expect(await taken([`${line}x`])).toEqual(['2 REFUSED']);
    const taking = await bothAt(story, ['SELECT FROM past_dossier WHERE id = $1 FOR UPDATE', [one.id]], () =>
      [clerk, official].map((who) => post(who, path, { decision: 'DISTINCT' })),
    );
    expect(taking.map(({ status }) => `${status}`).toSorted()).toEqual(['200', '409']);
    expect((await post(official, path, { decision: 'DUPLICATE' })).body.code).toBe('past-dossier-decided');
  });

  it('are found by words of the name and of the code', async () => {
    const found = async (words: string) =>
      (await read(`past-dossiers?find=${encodeURIComponent(words)}`, clerk)).items.map(
        ({ code }: { code: string }) => code,
      );
    expect(await found('12/2019')).toEqual(['12/2019']);
    expect((await found('hoang may')).toSorted()).toEqual(['12/2019', '19/2019']);
    expect(await found('hoàng mây 19/2019')).toEqual(['19/2019']);
    expect(await found('hoang an')).toEqual([]);
  });

  it('are taken by the command, which writes what became of each line beside the index', async () => {
    await scan('seven.pdf', 'seven');
    await write([
      FIRST,
      '06184,40/2019,1.001193,8/3/2019,Nông Thị Lan,,seven.pdf,',
      '06184,41/2019,1,8/3/2019,A,,a.pdf,',
    ]);
    const args = ['--import', './bin/typescript-hooks.mjs', './src/cli/import-past-dossiers.ts', folder];
    const ran = await promisify(execFile)(process.execPath, args, { env: process.env }).catch(
      (error: { code: number; stdout: string }) => error,
    );
    expect(ran).toMatchObject({
      // Somebody has to look.
      code: 1,
      stdout: expect.stringContaining('taken: 1, as before: 1, proposed as duplicates: 0, refused: 1;'),
    });
    expect((await readFile(join(folder, 'verdicts.csv'), 'utf8')).split('\n')).toEqual([
      '\uFEFFline,code,verdict,why',
      '2,12/2019,UNCHANGED,',
      '3,40/2019,TAKEN,',
      '4,41/2019,REFUSED,1 is not the code of a procedure',
      '',
    ]);
    expect((await read('past-dossiers?code=40/2019', clerk)).items).toHaveLength(1);
  });

  it('are read by their office alone, whose looks at scans are on record', async () => {
    const { items } = await read('past-dossiers?code=12/2019', clerk);
    expect(items).toMatchObject([{ code: '12/2019', day: '2019-03-05', name: 'Hoàng Thị Mây' }]);
    const [{ id }] = items;
    expect((await get(`past-dossiers/${id}/scan`, clerk)).status).toBe(200);
    expect((await read('past-dossiers', clerkElsewhere)).items).toEqual([]);
    expect((await get(`past-dossiers/${id}/scan`, clerkElsewhere)).status).toBe(404);
    expect((await get('past-dossiers', citizen)).status).toBe(403);
    const db = await database();
    const { rows: looks } = await db.query('SELECT outcome FROM file_access WHERE subject = $1 ORDER BY id', [
      `past-dossier-${id}`,
    ]);
    expect(looks.map(({ outcome }) => outcome)).toEqual(['OPENED', 'REFUSED']);
  });

  it('name nobody once he is erased, and are not put back by the same index', async () => {
    const [{ id }] = (await read('past-dossiers?code=12/2019', clerk)).items;
    expect(await story.running.app.get(PersonalFacts).erase(`past-dossier-${id}`)).toBeGreaterThan(0);
    expect((await read('past-dossiers?code=12/2019', clerk)).items[0].name).toBeUndefined();
    expect((await get(`past-dossiers/${id}/scan`, clerk)).body.code).toBe('file-erased');
    expect(await taken([FIRST])).toEqual(['2 UNCHANGED']);
    expect((await read('past-dossiers?code=12/2019', clerk)).items[0].name).toBeUndefined();
  });
});
