import { GateMorning } from '../browser/faces/gate-morning.js';
import { dispatcher } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';

const customs: Who = { role: 'CUSTOMS' };

describe('An officer who looks for a vehicle', () => {
  let morning: GateMorning;
  const plate = '12C-856.18';
  let vehicle: string;
  let other: string;
  let code: string;

  const find = (q: string, by = customs, more = '') =>
    ask(morning.running, 'GET', `gates/HUU_NGHI/find?q=${encodeURIComponent(q)}${more}`, { by });
  const foundBy = async (q: string, by = customs) => {
    const { status, body } = await find(q, by);
    expect({ q, status }).toEqual({ q, status: 200 });
    return body.items as { declaration: string; plate?: string; code?: string; by: object }[];
  };

  beforeAll(async () => {
    morning = await GateMorning.begin();
    ({ id: vehicle, code } = await morning.booked('08:00', 0, {
      vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
      containers: [{ number: 'CSQU3054383', seals: ['VN7654321'] }],
    }));
    ({ id: other } = await morning.booked('08:00', 1, {
      vehicle: { country: 'VN', plate: '12C-856.19', type: 'CONTAINER_TRUCK' },
      containers: [{ number: 'CSQU3054383', seals: ['VN7654399'] }],
    }));
    await morning.clockAt('06:05');
  });
  afterAll(() => morning.end());

  it('finds it by its plate, however it is spelled, before those that are only like it', async () => {
    expect(await foundBy('12c 85618')).toMatchObject([
      { declaration: vehicle, plate, code, open: true, by: { kind: 'PLATE', text: plate, fit: 'EXACT', misread: [] } },
    ]);
  });

  it('finds it by a plate that a camera misread, and is told what was taken for what', async () => {
    const [hit] = await foundBy('12C-BS6.I8');
    expect(hit).toMatchObject({
      declaration: vehicle,
      by: {
        fit: 'ALIKE',
        misread: [
          { read: 'B', declared: '8' },
          { read: 'S', declared: '5' },
          { read: 'I', declared: '1' },
        ],
      },
    });
  });

  it('finds all that a part of a plate fits, page by page', async () => {
    const both = await foundBy('B56.1');
    expect(both.map(({ declaration }) => declaration).toSorted()).toEqual([vehicle, other].toSorted());
    const first = await find('B56.1', customs, '&limit=1');
    expect(first.body.items).toHaveLength(1);
    const second = await find('B56.1', customs, `&limit=1&cursor=${first.body.next}`);
    expect([...first.body.items, ...second.body.items]).toEqual(both);
    expect(second.body.next).toBeUndefined();
  });

  it('finds it by ticket, with or without what comes before the digits, by container, seal, customs declaration and number', async () => {
    for (const q of [
      code,
      code.slice(3),
      code.slice(5),
      'csqu 305438-3',
      'VN7654321',
      '301234567890',
      vehicle,
      vehicle.slice(0, 13),
    ])
      expect((await foundBy(q)).map(({ declaration }) => declaration)).toContain(vehicle);
    expect((await foundBy(code))[0]).toMatchObject({ declaration: vehicle, by: { kind: 'TICKET', text: code } });
  });

  it('reads no marks that his role may not read', async () => {
    const lanes: Who = { role: 'LANE_CONTROLLER' };
    expect(await foundBy('VN7654321', lanes)).toEqual([]);
    expect(await foundBy(plate, lanes)).toMatchObject([{ declaration: vehicle, plate }]);
    const supervisor: Who = { role: 'SUPERVISOR' };
    expect(await foundBy(plate, supervisor)).toEqual([]);
    const [byCode] = await foundBy(code, supervisor);
    expect(byCode).toMatchObject({ declaration: vehicle });
    expect(byCode).not.toHaveProperty('plate');
  });

  it('finds nothing at another gate, nor as somebody who has no vehicles there', async () => {
    const there = await ask(morning.running, 'GET', `gates/TAN_THANH/find?q=${plate}`, { by: customs });
    expect(there.body.code).toBe('wrong-gate');
    expect((await find(plate, dispatcher)).status).toBe(403);
    expect((await find(plate, { role: 'PROVINCE' })).status).toBe(403);
    expect((await find('x'.repeat(41))).body.code).toBe('invalid-request');
    expect(await foundBy('12')).toEqual([]);
  });

  it('has each look written down, but not what he typed', async () => {
    const { body } = await ask(morning.running, 'GET', 'access-log', { by: { role: 'AUDITOR' } });
    const looks = (body.items as { route: string; subject: unknown }[]).filter(({ route }) => route.endsWith('/find'));
    expect(looks.length).toBeGreaterThan(5);
    // Ids beside it hold any digits.
    expect(JSON.stringify(looks.map(({ subject }) => subject))).not.toContain('856');
  });
});
