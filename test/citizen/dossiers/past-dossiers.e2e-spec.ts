import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPastDossiers } from '../../../src/citizen/dossiers/index.js';
import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { tellFrom } from '../../story.js';
import { DossierTelling, citizen, clerk, clerkElsewhere } from './dossier-desk.js';

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { get, read } = story;
beforeAll(() => new DossierTelling(story).seed());

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'past-dossiers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const scan = (name: string, text: string) => writeFile(join(folder, name), `%PDF-1.7\n${text.repeat(50)}`);
async function taken(lines: readonly string[], check = false): Promise<string[]> {
  await writeFile(
    join(folder, 'index.csv'),
    ['office,code,procedure,day,name,idNumber,file,distinct', ...lines].join('\n'),
  );
  const verdicts = await importPastDossiers(story.running.app, folder, check);
  return verdicts.map(({ line, verdict }) => `${line} ${verdict}`);
}
const rows = async () => (await (await story.connection()).query('SELECT FROM past_dossier')).rowCount;
const FIRST = '06184,12/2019,1.001193,5/3/2019,Hoàng Thị Mây,,one.pdf,';

describe('Digitised dossiers of before', () => {
  it('are told line by line, and with --check nothing is taken', async () => {
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
    expect(await taken(lines, true)).toEqual(told);
    expect(await rows()).toBe(0);
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
    expect(await taken([`${alike}x`])).toEqual(['2 TAKEN']);
    expect(await rows()).toBe(2);
  });

  it('are read by their office alone, whose looks at scans are on record', async () => {
    const { items } = await read('past-dossiers?code=12/2019', clerk);
    expect(items).toMatchObject([{ code: '12/2019', day: '2019-03-05', name: 'Hoàng Thị Mây' }]);
    const [{ id }] = items;
    expect((await get(`past-dossiers/${id}/scan`, clerk)).status).toBe(200);
    expect((await read('past-dossiers', clerkElsewhere)).items).toEqual([]);
    expect((await get(`past-dossiers/${id}/scan`, clerkElsewhere)).status).toBe(404);
    expect((await get('past-dossiers', citizen)).status).toBe(403);
    const db = await story.connection();
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
