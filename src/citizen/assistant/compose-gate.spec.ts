import type { PublicGateView } from '../../border/board/index.js';
import { composeGate, type GateKnowledge } from './compose-gate.js';

const name = { vi: 'Hữu Nghị', zh: '友谊', en: 'Hữu Nghị' };
const shut = { from: '2026-11-30T12:00:00.000Z', to: '2026-12-01T00:00:00.000Z', mode: 'CLOSED' };
const gate = {
  gate: 'HUU_NGHI',
  name,
  inFull: true,
  hours: {
    'HN-1119.EXPORT': {
      name: { vi: 'Chuyên dụng', zh: '货运专用', en: 'Freight' },
      direction: 'EXPORT',
      intervals: [{ from: '2026-11-30T00:00:00.000Z', to: '2026-11-30T12:00:00.000Z', mode: 'NORMAL' }, shut],
      goodsClosed: [],
    },
  },
  waits: {
    'EXPORT.PERISHABLE': {
      direction: 'EXPORT',
      class: 'PERISHABLE',
      waiting: 41,
      called: 3,
      wait: { from: 25, to: 40 },
    },
  },
  incidents: {},
  notices: {},
} as unknown as PublicGateView;
const rule = (of: string, value: object) => ({ name: of, title: name, value });
const known = {
  now: new Date('2026-11-30T03:00:00.000Z'),
  gates: [gate],
  rules: {
    slots: rule('slot-rules', { horizonDays: 7, closesHoursBefore: 2, freeMoves: 2, moveWithinHours: 6 }),
    call: rule('call-limits', { arrive: 10, answer: 60 }),
    noShow: rule('no-show-rules', { vehicleNoShows: 2, windowDays: 30, penaltyDays: 7, appealWorkingDays: 2 }),
    tariff: rule('tariff', {
      rules: [{ id: 'a', name: { vi: 'Rau', zh: '菜', en: 'Vegetables' }, dong: 100_000 }],
      factors: [{ id: 'b', name: { vi: 'Vào nội địa', zh: '内地', en: 'Inland' }, percent: 130 }],
      mostDong: 5_000_000,
    }),
  },
} as unknown as GateKnowledge;
const said = (of: Parameters<typeof composeGate>[0], more: Partial<GateKnowledge> = {}) =>
  composeGate(of, { ...known, ...more }).lines.flatMap(({ texts }) => texts.map(({ en }) => en));

describe('An answer on the gate', () => {
  it('says whether it is open, and until when', () => {
    expect(said('STATE_NOW')).toEqual([expect.stringMatching(/^open, until .*19:00/)]);
    expect(said('STATE_NOW', { now: new Date('2026-11-30T13:00:00.000Z') })).toEqual([
      expect.stringMatching(/^closed, until/),
    ]);
  });

  it('says how many wait, and for how long', () => {
    expect(said('WAIT')).toEqual(['Perishable, Export: 41 vehicles wait; 25–40 minutes from check-in to the call']);
    expect(said('WAIT', { gates: [{ ...gate, waits: {} }] })).toEqual(['No waiting vehicle is recorded']);
  });

  it('tells regular hours apart from closures that were announced', () => {
    expect(said('OPENING_HOURS')).toHaveLength(1);
    expect(said('CLOSURES')).toEqual(['No closure is announced for the next seven days']);
    const [hours] = Object.values(gate.hours);
    const announced = { ...hours, intervals: [{ ...shut, reason: 'HOLIDAY' }] };
    const holiday = { ...gate, hours: { one: announced } } as unknown as PublicGateView;
    expect(said('CLOSURES', { gates: [holiday] })).toEqual([expect.stringMatching(/: closed$/)]);
  });

  it('takes every figure from the rules in force, and names them as its sources', () => {
    expect(said('FEES')).toEqual(
      expect.arrayContaining(['Vegetables: 100,000 đồng a trip', 'Inland: 130 % of the fee']),
    );
    expect(said('CALL')[0]).toContain('within 10 minutes');
    expect(said('NO_SHOW').at(-1)).toContain('2 no-shows in 30 days');
    const { sources } = composeGate('NO_SHOW', known);
    expect(sources.map(({ kind, id }) => [kind, id])).toEqual([
      ['RULES', 'call-limits'],
      ['RULES', 'no-show-rules'],
    ]);
  });

  it('always has a source and a way to act', () => {
    for (const topic of ['PAPERS', 'PASS', 'TICKET_STATUS', 'DOSSIER_STATUS', 'DRIVER_ACCESS', 'CORRECTION'] as const) {
      const { lines, sources, acts } = composeGate(topic, known);
      expect([topic, lines[0]?.texts.length, sources.length, acts.length]).toEqual([
        topic,
        1 + Number(topic === 'PAPERS'),
        1,
        1,
      ]);
    }
  });
});
