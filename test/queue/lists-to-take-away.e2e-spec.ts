import { strFromU8, unzipSync } from 'fflate';
import { SENT_WORKBOOK, readWorkbook } from '../../src/shared/import/workbook.js';
import { ask } from '../declarations/declaring.js';
import { GateMorning, hanoi } from '../browser/faces/gate-morning.js';
import { signIn, type Who } from '../sign-in.js';

const dispatcher: Who = { role: 'DISPATCHER' };
const stranger: Who = { role: 'DISPATCHER', firm: 'carrier' };

describe('The lists of a firm as XLSX', () => {
  let morning: GateMorning;
  const plates: string[] = [];

  /** The rows of a list, read back from its file. */
  const rows = async (path: string, by: Who = dispatcher, language = 'en') => {
    const headers = { authorization: await signIn(morning.running.url, by), 'accept-language': language };
    const response = await fetch(`${morning.running.url}/api/v1/${path}`, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('sheet')]);
    const [sheet] = await readWorkbook(new Uint8Array(await response.arrayBuffer()), SENT_WORKBOOK);
    return { name: sheet!.name, rows: sheet!.rows.map(({ cells }) => cells) };
  };

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (const hour of ['09:00', '10:00']) plates.push((await morning.booked(hour)).plate);
    for (const plate of ['12C-901.01', '12C-901.02'])
      await morning.post(dispatcher, 'fleet', { kind: 'TRACTOR', country: 'VN', plate });
    const driver = { document: { kind: 'CCCD', number: '020090000777' }, service: 'LONG_DISTANCE' };
    for (const [n, name] of ['=1+1', '+84 cmd', '@SUM(A1)', '-2+3'].entries())
      await morning.post(dispatcher, 'drivers', {
        ...driver,
        name,
        document: { kind: 'CCCD', number: `02009000077${n}` },
      });
  }, 60_000);
  afterAll(() => morning.end());

  it('hold what the list shows, in the language of the reader', async () => {
    const tickets = await rows('tickets/xlsx');
    expect(tickets.rows[0]!.slice(0, 3)).toEqual(['Ticket', 'Plate', 'Status']);
    expect(tickets.rows.slice(1).map(([, plate, status, , , , , hour]) => [plate, status, hour])).toEqual([
      [plates[1], 'Booked', '2026-11-23T10:00:00+07:00'],
      [plates[0], 'Booked', '2026-11-23T09:00:00+07:00'],
    ]);
    const declared = await rows('declarations/xlsx', dispatcher, 'vi');
    expect(declared.rows.map(([plate, status]) => [plate, status])).toEqual([
      ['Biển số', 'Tình trạng'],
      [plates[1], 'Đã nhận'],
      [plates[0], 'Đã nhận'],
    ]);
    expect((await rows('fleet/xlsx', dispatcher, 'zh')).name).toBe('车队');
  });

  it('say the plates of a firm’s own tickets, and none to whoever has a gate full of them', async () => {
    const list = async (by: Who) => (await ask(morning.running, 'GET', 'tickets', { by })).body.items;
    expect((await list(dispatcher)).map(({ plate }: { plate?: string }) => plate)).toEqual(plates.toReversed());
    for (const item of await list({ role: 'LANE_CONTROLLER' })) expect(item).not.toHaveProperty('plate');
    expect(await list(stranger)).toEqual([]);
  });

  it('follow the filters of the list, and not its pages', async () => {
    expect((await rows('tickets/xlsx?status=DONE')).rows).toHaveLength(1);
    expect((await rows(`declarations/xlsx?plate=${plates[0]}&limit=1`)).rows).toHaveLength(2);
    expect((await rows('declarations/xlsx?plannedDay=2026-11-23')).rows).toHaveLength(3);
    expect((await rows('declarations/xlsx?plannedDay=2026-11-22')).rows).toHaveLength(1);
    expect((await rows('fleet/xlsx?limit=1')).rows).toHaveLength(3);
  });

  it('hold text that begins like a formula as text', async () => {
    const drivers = await rows('drivers/xlsx');
    const names = drivers.rows.slice(1).map(([name]) => name);
    expect(names).toEqual(['=1+1', '+84 cmd', '@SUM(A1)', '-2+3']);
    const headers = { authorization: await signIn(morning.running.url, dispatcher) };
    const file = await fetch(`${morning.running.url}/api/v1/drivers/xlsx`, { headers });
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    for (const [name, part] of Object.entries(parts))
      expect([name, strFromU8(part)]).toEqual([name, expect.not.stringMatching(/<f[ >/]/)]);
  });

  it('show another firm nothing, and officers no file at all', async () => {
    for (const list of ['tickets', 'declarations', 'fleet', 'drivers'])
      expect([list, (await rows(`${list}/xlsx`, stranger)).rows.length]).toEqual([list, 1]);
    const answer = await ask(morning.running, 'GET', 'tickets/xlsx', { by: { role: 'LANE_CONTROLLER' } });
    expect([answer.status, answer.body.code]).toEqual([403, 'not-allowed']);
  });
  describe('in an order', () => {
    const list = async (path: string, by: Who = dispatcher) => (await ask(morning.running, 'GET', path, { by })).body;
    const column = async (path: string, key: string) =>
      (await list(path)).items.map((each: Record<string, unknown>) => each[key]);
    /** Every page of a list, one row each; `between` happens after the first. */
    const pages = async (path: string, key: string, between?: () => Promise<void>) => {
      const found: unknown[] = [];
      let next = '';
      do {
        const page = await list(`${path}&limit=1${next && `&cursor=${next}`}`);
        found.push(...page.items.map((each: Record<string, unknown>) => each[key]));
        next = page.next ?? '';
        if (found.length === 1) await between?.();
      } while (next);
      return found;
    };
    const [nine, ten] = ['2026-11-23T02:00:00.000Z', '2026-11-23T03:00:00.000Z'];

    it('go by a column both ways, what has nothing there last, page after page', async () => {
      const id = await morning.clearing.opened({ plannedFrom: hanoi('08:00'), plannedTo: hanoi('18:00') });
      await morning.inYard({ id, plate: '', code: '' });
      expect(await column('tickets?sort=HOUR', 'hour')).toEqual([nine, ten, null]);
      expect(await pages('tickets?sort=HOUR', 'hour')).toEqual([nine, ten, null]);
      expect(await pages('tickets?sort=HOUR_DOWN', 'hour')).toEqual([ten, nine, null]);
      expect((await column('tickets?sort=CHANGED_DOWN', 'ticket'))[0]).toBe(id);
      expect(await column('fleet?sort=PLATE', 'plate')).toEqual(['12C-901.01', '12C-901.02']);
      expect(await pages('fleet?sort=PLATE_DOWN', 'plate')).toEqual(['12C-901.02', '12C-901.01']);
      const mine = (await column('declarations', 'plate')).toSorted();
      expect(await pages('declarations?sort=PLATE', 'plate')).toEqual(mine);
      expect(await pages('declarations?sort=PLATE_DOWN', 'plate')).toEqual(mine.toReversed());
    });

    it('neither repeat nor miss a row when another comes while they are paged', async () => {
      const add = async () => {
        await morning.post(dispatcher, 'fleet', { kind: 'TRACTOR', country: 'VN', plate: '12C-900.01' });
      };
      expect(await pages('fleet?sort=PLATE', 'plate', add)).toEqual(['12C-901.01', '12C-901.02']);
      expect(await column('fleet?sort=SINCE_DOWN', 'plate')).toEqual(['12C-900.01', '12C-901.02', '12C-901.01']);
    });

    it('refuse a cursor of another order, an order that is none, and plates to whoever has a gate full of them', async () => {
      const { next } = await list('tickets?sort=HOUR&limit=1');
      for (const other of ['sort=HOUR_DOWN', 'sort=CODE', 'sort=NEWEST'])
        expect((await list(`tickets?${other}&cursor=${next}`)).code).toBe('malformed-request');
      expect((await list('tickets?sort=FIRM')).code).toBe('invalid-request');
      expect((await list('declarations?sort=PLATE', { role: 'CUSTOMS' })).code).toBe('not-allowed');
      expect((await list('tickets?sort=CODE', { role: 'LANE_CONTROLLER' })).items.length).toBeGreaterThan(0);
    });

    it('stand so in the file too', async () => {
      const hours = (await rows('tickets/xlsx?sort=HOUR')).rows.slice(1).map((cells) => cells[7]);
      expect(hours.slice(0, 2)).toEqual(['2026-11-23T09:00:00+07:00', '2026-11-23T10:00:00+07:00']);
      expect((await rows('fleet/xlsx?sort=PLATE')).rows[1]![0]).toBe('12C-900.01');
    });
  });
});
