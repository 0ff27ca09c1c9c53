import { csvRows, importFormer, verdictFile } from '../../src/border/former-system/index.js';
import { madeWorkbook } from '../../src/shared/import/testing/made-workbook.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { ask, inDays } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
}, 60_000);
afterAll(() => running?.stop());

const ADMIN: Who = { role: 'ADMIN' };
const OWNER: Who = { role: 'DISPATCHER', firm: 'owner' };
const AGENT: Who = { role: 'DISPATCHER', firm: 'agent' };
const OWN_CODE = '4900234569';
const send = (body: object, by = ADMIN) => ask(running, 'POST', 'former-imports', { by, body });
const head = () => running.app.get(EventStore).head();

const firms = [
  'key;country;name;taxCode;phone',
  'F-1;VN;Nông sản Xứ Lạng;0100109106;0912',
  'F-2;VN;Sai mã;0100109107;',
  `F-3;VN;Nông sản Demo Xứ Lạng;${OWN_CODE};`,
  ';VN;Không mã;0100233488;',
].join('\n');
const fleets = [
  'key,firm,kind,country,plate',
  'X-1,0100109106,TRACTOR,VN,12C-701.01',
  `X-2,${OWN_CODE},tractor,VN,12c 702.02`,
  `X-3,${OWN_CODE},TRACTOR,VN,12C702.02`,
  `X-4,${OWN_CODE},TRAILER,VN,no plate`,
  'X-5,0314409058-002,TRACTOR,VN,12C-705.05',
].join('\n');
const drivers = [
  'key,firm,name,document.kind,document.number,service',
  `D-1,${OWN_CODE},Lái xe 01,CCCD,020090000123,LONG_DISTANCE`,
  `D-2,${OWN_CODE},Lái xe 02,CCCD,0200,DEDICATED`,
].join('\r\n');
const declarations = () => {
  const columns =
    'key,firm,direction,gate,route,plannedFrom,plannedTo,vehicle.country,vehicle.plate,vehicle.type,parties.declarer,parties.owner.name,parties.owner.taxCode,parties.carrier.name,parties.carrier.taxCode,savedDrivers,goods.hs,goods.description,goods.kg,goods.packages';
  const first = (key: string, plate: string, driver: string) =>
    `${key},${OWN_CODE},EXPORT,HUU_NGHI,HN-1119,${inDays(1)},${inDays(1.2)},VN,${plate},TRUCK,OWNER,Nông sản,${OWN_CODE},Vận tải,0314409058-002,${driver},08106000,Sầu riêng,9000,450`;
  const more = (key: string, hs: string) => `${key}${','.repeat(16)}${hs},Vải,500,50`;
  return [
    columns,
    first('T-1', '12C-702.02', 'D-1'),
    more('T-1', '08109020'),
    first('T-2', '12C-703.03', 'D-1'),
    more('T-2', '8'),
    first('T-3', '12C-704.04', 'D-9'),
    first('T-4', '12C-702.02', 'D-1'),
  ].join('\n');
};
const told = (
  rows: { table: string; line: number; verdict: string; findings: { column?: string; code: string }[] }[],
) =>
  rows.map(({ table, line, verdict, findings }) =>
    `${table} ${line} ${verdict} ${findings.map(({ column = '-', code }) => `${column}:${code}`).join(' ')}`.trim(),
  );

describe('What a former system knew', () => {
  const tables = () => ({ firms, fleets, drivers, declarations: declarations() });

  it('comes as a workbook too, with the same verdicts, and a sheet that is no table is left alone', async () => {
    const cells = (text: string) => text.split('\n').map((line) => line.trim().split(/[;,]/));
    const sheets = { Ghi_chu: [['1']], firms: cells(firms), fleets: cells(fleets), drivers: cells(drivers) };
    const workbook = madeWorkbook(sheets).toString('base64');
    const { declarations: _, ...texts } = tables();
    const [asText, asBook] = [await send(texts), await send({ workbook })];
    expect(asBook.status).toBe(200);
    expect(asBook.body).toEqual(asText.body);
    expect((await send({ workbook: Buffer.from(firms).toString('base64') })).body.code).toBe('workbook-unreadable');
    const bomb = madeWorkbook(sheets, { 'xl/sharedStrings.xml': new Uint8Array(50_000_000) }).toString('base64');
    expect((await send({ workbook: bomb })).body.code).toBe('workbook-too-large');
    expect((await send({ workbook }, OWNER)).status).toBe(403);
  });

  it('is checked first: every row gets its verdict and nothing is written', async () => {
    const before = await head();
    const { status, body } = await send(tables());
    expect(status).toBe(200);
    expect(body.check).toBe(true);
    expect(told(body.rows)).toEqual([
      'firms 1 UNCHANGED phone:former-column-unknown',
      'firms 2 TAKEN',
      'firms 3 REFUSED taxCode:tax-code-check-digit',
      'firms 4 UNCHANGED',
      'firms 5 REFUSED key:former-key-missing',
      'fleets 2 TAKEN_WITH_WARNING firm:former-checked-alone',
      'fleets 3 TAKEN',
      'fleets 4 REFUSED plate:former-row-twice',
      'fleets 5 REFUSED plate:plate-unknown',
      'fleets 6 REFUSED firm:former-firm-unknown',
      'drivers 2 TAKEN',
      'drivers 3 REFUSED document.number:document-number',
      'declarations 2 TAKEN_WITH_WARNING quarantineCertificate:certificate-missing',
      'declarations 3 TAKEN_WITH_WARNING',
      'declarations 4 REFUSED',
      'declarations 5 REFUSED goods.hs:hs-code-format',
      'declarations 6 REFUSED savedDrivers:former-driver-unknown',
      'declarations 7 REFUSED vehicle.plate:former-row-twice',
    ]);
    expect(body.rows[2].findings[0]).toMatchObject({
      message: expect.stringMatching(/./),
      todo: expect.stringMatching(/./),
    });
    expect(await head()).toEqual(before);
    expect((await ask(running, 'GET', 'drivers', { by: OWNER })).body.items).toEqual([]);
  });

  it('is taken through the ordinary commands by the administrator who imports, and twice changes nothing', async () => {
    const { body } = await send({ ...tables(), check: false });
    expect(body).toMatchObject({ check: false, refused: 10 });
    expect(told(body.rows)).toContain('fleets 2 TAKEN');
    const fleet = await ask(running, 'GET', `fleet?after=${body.log.position}`, { by: OWNER });
    expect(fleet.status).toBe(200);
    const mine = await ask(running, 'GET', 'drivers', { by: OWNER });
    expect(mine.body.items).toMatchObject([{ name: 'Lái xe 01', document: { number: '020090000123' } }]);
    const events = await running.app.get(EventStore).readAfter(0, 10_000, ['DeclarationSubmitted']);
    expect(events).toHaveLength(1);
    const [submitted] = events;
    expect(submitted?.metadata).toMatchObject({ actor: demoPerson(ADMIN).id, channel: 'import' });
    const id = String((submitted?.data as Partial<Record<string, string>> | undefined)?.['declaration']);
    const seen = await ask(running, 'GET', `declarations/${id}`, { by: OWNER });
    expect(seen.body.content).toMatchObject({
      goods: [{ hs: '08106000' }, { hs: '08109020' }],
      drivers: [{ name: 'Lái xe 01' }],
    });

    const before = await head();
    const again = await send({ ...tables(), check: false });
    expect(again.body).toMatchObject({ taken: 0, warned: 0, refused: 10 });
    expect((await head()).position).toBe(before.position);
    const other = declarations().replaceAll('9000,450', '9100,450');
    const changed = await send({ declarations: other, check: false });
    expect(told(changed.body.rows)[0]).toBe('declarations 2 UNCHANGED -:former-differs');
    expect((await head()).position).toBe(before.position);
  });

  it('comes from a folder on the machine too, in the name of an active administrator, with a file of verdicts', async () => {
    const rows = { firms: csvRows(firms) };
    await expect(importFormer(running.app, 'nobody@gate.example', rows, true)).rejects.toThrow('import-admin-needed');
    await expect(importFormer(running.app, demoPerson(OWNER).email, rows, true)).rejects.toThrow('import-admin-needed');
    const report = await importFormer(running.app, demoPerson(ADMIN).email, rows, false);
    const file = verdictFile(report.rows);
    expect(file).toContain('firms,3,REFUSED,taxCode,tax-code-check-digit');
    expect(file).not.toContain('0100109107');
    await expect(
      importFormer(running.app, demoPerson(ADMIN).email, { fleets: csvRows('plate\n1') }, true),
    ).rejects.toThrow('former-file-unreadable');
    expect((await send({ firms }, OWNER)).status).toBe(403);
  });
});

describe('The drivers whom a firm keeps', () => {
  const driver = { name: 'Lái xe 07', document: { kind: 'PASSPORT', number: 'c1234567' }, service: 'DEDICATED' };
  const post = (path: string, by: Who, body?: object) => ask(running, 'POST', path, { by, body });

  it('are its own to keep, change and remove; others neither see nor name them', async () => {
    const kept = await post('drivers', AGENT, driver);
    expect(kept.status).toBe(201);
    expect((await post('drivers', AGENT, { ...driver, name: 'Another' })).body.code).toBe('driver-already-saved');
    const wrong = await post('drivers', AGENT, { ...driver, document: { kind: 'CCCD', number: '1' } });
    expect(wrong.body).toMatchObject({ code: 'invalid-driver', fields: [{ path: 'document.number' }] });
    const path = `drivers/${kept.body.driver}`;
    const changed = { ...driver, phone: '+84205000001' };
    expect((await ask(running, 'PUT', path, { by: OWNER, body: changed })).status).toBe(404);
    expect((await ask(running, 'PUT', path, { by: AGENT, body: changed })).status).toBe(200);
    const { body } = await ask(running, 'GET', 'drivers', { by: AGENT });
    expect(body.items).toEqual([
      { driver: kept.body.driver, ...changed, document: { kind: 'PASSPORT', number: 'C1234567' } },
    ]);

    const declaring = (by: Who) =>
      post('declarations', by, { ...declaredBy(OWN_CODE), savedDrivers: [kept.body.driver] });
    expect((await declaring(OWNER)).body).toMatchObject({
      code: 'invalid-declaration',
      fields: [{ path: 'savedDrivers.0', code: 'saved-driver-unknown' }],
    });
    const declared = await declaring(AGENT);
    expect(declared.status).toBe(201);
    const seen = await ask(running, 'GET', `declarations/${declared.body.id}`, { by: AGENT });
    expect(seen.body.content.drivers).toMatchObject([{ name: 'Lái xe 07' }]);

    expect((await post(`${path}/remove`, AGENT)).status).toBe(200);
    expect((await ask(running, 'GET', 'drivers', { by: AGENT })).body.items).toEqual([]);
    expect((await post(`${path}/remove`, AGENT)).status).toBe(404);
  });

  function declaredBy(taxCode: string): object {
    return {
      direction: 'EXPORT',
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      plannedFrom: inDays(1),
      plannedTo: inDays(1.2),
      vehicle: { country: 'VN', plate: '12C-777.07', type: 'TRUCK' },
      goods: [{ hs: '08106000', description: 'Sầu riêng', kg: 9000, packages: 450 }],
      parties: {
        declarer: 'OWNER',
        owner: { name: 'Nông sản', taxCode },
        carrier: { name: 'Vận tải', taxCode: '0314409058-002' },
      },
    };
  }
});
