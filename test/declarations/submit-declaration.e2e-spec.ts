import { EventStore } from '../../src/shared/event-store/types.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask, durian, freshPlate, inDays, type Asked } from './declaring.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp()), 60_000);
afterAll(() => running.stop());

const dispatcher = { role: 'DISPATCHER' } as const;
const submit = (body: unknown, asked: Asked = {}) =>
  ask(running, 'POST', 'declarations', { by: dispatcher, body, ...asked });
const store = () => running.app.get(EventStore);

describe('Declaring a crossing', () => {
  it('accepts a declaration at once when no rule objects, and says in which class it queues', async () => {
    const { status, body } = await submit(durian());
    expect(body).toMatchObject({ status: 'ACCEPTED', revision: 1, cargo: 'FRUIT', class: 'PERISHABLE' });
    expect(status).toBe(201);
    expect(body.warnings).toEqual([]);
    expect(body.log.position).toBeGreaterThan(0);
    const events = await store().readStream(`declaration-${body.id}`);
    expect(events.map(({ type }) => type)).toEqual(['DeclarationSubmitted', 'DeclarationAccepted']);
  });

  it('keeps plates, names, documents and tax codes out of the log', async () => {
    const declared = durian();
    const { body } = await submit(declared);
    const events = await store().readAfter(0, 10_000);
    const log = JSON.stringify(events.filter(({ stream }) => /^(declaration|vehicle)-/.test(stream)));
    const plate = declared.vehicle.plate as string;
    for (const personal of [plate, plate.replace(/[-.]/g, ''), 'Driver One', '020090000123', '4900234569', '12R01234'])
      expect(log).not.toContain(personal);
    expect(log).toContain(body.id);
  });

  it('warns a firm that declares with the tax code of another, and accepts all the same', async () => {
    const other = { name: 'Công ty khác', taxCode: '0100233488' };
    const { parties } = durian();
    const { status, body } = await submit(durian({ parties: { ...parties, owner: other } }));
    expect([status, body.status]).toEqual([201, 'ACCEPTED']);
    expect(body.warnings).toMatchObject([{ path: 'parties.owner.taxCode', code: 'declarer-tax-code-other' }]);
    const elsewhere = await submit(durian({ parties: { ...parties, carrier: other } }));
    expect(elsewhere.body.warnings).toEqual([]);
  });

  it('waits for an officer when a rule objects', async () => {
    const goods = [{ hs: '27101290', description: 'Petrol', kg: 20000, packages: 1 }];
    const { body } = await submit(durian({ goods, quarantineCertificate: undefined }));
    expect(body.status).toBe('SUBMITTED');
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('un-number-needed');
  });

  it('answers every wrong field by path, in the language that was asked for, and saves nothing', async () => {
    const before = await store().head();
    const wrong = durian({
      route: 'HN-9999',
      vehicle: { country: 'CN', plate: '12C-123.45', type: 'TRUCK' },
      containers: [{ number: 'CSQU3054384', seals: [] }],
      goods: [{ hs: '8106000', description: 'x', kg: 1.2345, packages: 1 }],
      customsDeclarations: ['101234567890'],
      parties: {
        declarer: 'CARRIER',
        owner: { name: 'a', taxCode: '0100233480' },
        carrier: { name: 'b', taxCode: '0100000008' },
      },
      papers: [{ kind: 'INSURANCE', number: '1', expires: '2020-01-01' }],
    });
    const expected = [
      ['route', 'route-not-of-gate'],
      ['vehicle.plate', 'plate-country'],
      ['containers.0.number', 'container-check-digit'],
      ['goods.0.hs', 'hs-code-leading-zero'],
      ['goods.0.kg', 'kg-precision'],
      ['parties.carrier.taxCode', 'tax-code-unassigned'],
      ['parties.owner.taxCode', 'tax-code-check-digit'],
      ['customsDeclarations.0', 'customs-number-direction'],
      ['papers.0.expires', 'paper-expired'],
    ];
    for (const [language, title, message] of [
      ['vi', 'Tờ khai có lỗi', 'Biển số không thuộc nước đã chọn'],
      ['zh-CN', '申报内容有误', '车牌与所选国家不符'],
      ['en', 'The declaration has errors', 'The plate is not of the country that was chosen'],
    ] as const) {
      const { status, body } = await submit(wrong, { headers: { 'accept-language': language } });
      expect(status).toBe(422);
      expect(body).toMatchObject({ code: 'invalid-declaration', title });
      const errors = body.fields.filter(({ severity }: { severity: string }) => severity === 'error');
      const found = errors.map(({ path, code }: { path: string; code: string }) => [path, code]);
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(errors.find(({ path }: { path: string }) => path === 'vehicle.plate').message).toBe(message);
    }
    expect((await store().head()).position).toBe(before.position);
  });

  it('refuses bodies of a wrong shape by path', async () => {
    const { status, body } = await submit({
      ...durian(),
      direction: 'SIDEWAYS',
      vehicle: [],
      drivers: [{ name: 7, document: 'x', service: 'DEDICATED' }],
      goods: 'all',
      plannedFrom: '2026-02-30T00:00:00Z',
      extra: true,
    });
    expect(status).toBe(422);
    expect(body.code).toBe('invalid-request');
    const paths = body.fields.map(({ path }: { path: string }) => path).sort();
    expect(paths).toEqual(
      expect.arrayContaining([
        'direction',
        'drivers.0.document',
        'drivers.0.name',
        'extra',
        'goods',
        'plannedFrom',
        'vehicle',
      ]),
    );
  });

  it('survives hostile bodies', async () => {
    const plain = JSON.stringify(durian());
    expect((await submit(plain.replace('{', '{"__proto__":{"x":1},'))).status).toBe(400);
    expect((await submit(plain.replace('{', '{"constructor":{"prototype":{"x":1}},'))).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await submit('{"direction":')).status).toBe(400);
    expect((await submit('[]')).status).toBe(422);
    expect((await submit('null')).status).toBe(422);
    const nul = durian();
    nul.goods[0].description = 'a\u0000b';
    expect((await submit(nul)).body.fields[0].path).toBe('goods.0.description');
    const half = plain.replace('Sầu riêng tươi', '\\ud800');
    expect((await submit(half)).body.fields[0].path).toBe('goods.0.description');
    expect((await submit(durian({ goods: Array(51).fill(durian().goods[0]) }))).status).toBe(422);
    expect((await submit(`{"route":"${'x'.repeat(300_000)}"}`)).status).toBeGreaterThanOrEqual(400);
    expect((await submit(plain.replace('18000.5', '1e400'))).body.code).toBe('malformed-request');
  });

  it('answers a retry with the same key as before, and refuses the key for another body', async () => {
    const body = durian();
    const first = await submit(body, { key: 'declare-once-0001' });
    const again = await submit(body, { key: 'declare-once-0001' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(again.status).toBe(201);
    const other = await submit(durian(), { key: 'declare-once-0001' });
    expect(other.body.code).toBe('idempotency-key-reused');
  });

  it('needs a key, a sign-in and a role that declares', async () => {
    expect((await submit(durian(), { key: 'short' })).status).toBe(428);
    expect((await ask(running, 'POST', 'declarations', { body: durian() })).status).toBe(401);
    expect((await submit(durian(), { by: { role: 'CUSTOMS' } })).body.code).toBe('not-allowed');
  });
});

describe('One open declaration per vehicle and direction', () => {
  it('refuses a second one in any spelling of the plate, but not in the other direction', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', type: 'CONTAINER_TRUCK', plate };
    expect((await submit(durian({ vehicle }))).status).toBe(201);
    const spelled = { ...vehicle, plate: ` ${plate.toLowerCase().replace(/[-.]/g, ' ')}` };
    const second = await submit(durian({ vehicle: spelled }), { by: { role: 'DISPATCHER', firm: 'carrier' } });
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('vehicle-already-declared');
    const back = durian({ vehicle, direction: 'IMPORT', customsDeclarations: ['101234567890'] });
    expect((await submit(back)).status).toBe(201);
  });

  it('lets exactly one of many at once through', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'TRUCK' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(durian({ vehicle, containers: [] }))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['vehicle-already-declared']));
  });

  it('claims every chassis number of new vehicles by itself', async () => {
    const drive = (vins: string[]) =>
      durian({
        vehicle: { country: 'CN', type: 'NEW_VEHICLES', vins },
        direction: 'IMPORT',
        trailer: undefined,
        containers: [],
        goods: [],
        customsDeclarations: [],
        channel: undefined,
        quarantineCertificate: undefined,
      });
    const first = await submit(drive(['1M8GDM9AXKP042788', '1HGCM82633A004352']));
    expect(first.body).toMatchObject({ cargo: 'NEW_VEHICLES', status: 'ACCEPTED' });
    const second = await submit(drive(['1HGCM82633A004352']));
    expect(second.body.code).toBe('vehicle-already-declared');
  });

  it('lets a firm plan nothing in the past', async () => {
    const { body } = await submit(durian({ plannedFrom: inDays(-2), plannedTo: inDays(-1) }));
    expect(body.fields.map(({ code }: { code: string }) => code)).toContain('window-past');
  });
});
