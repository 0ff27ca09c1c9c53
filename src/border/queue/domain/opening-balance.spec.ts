import { fold } from '../../../shared/domain/decider.js';
import {
  confirmBalance,
  isPlausible,
  listBalance,
  openingBalancesFold,
  withdrawBalance,
  type OpeningBalanceEvent,
} from './opening-balance.js';

const at = '2026-11-29T04:00:00.000Z';
const vehicle = (declaration: string, arrivedAt: string) => ({
  declaration,
  direction: 'EXPORT' as const,
  yard: 'HN-XUAN-CUONG',
  arrivedAt,
});
const told = {
  gate: 'HUU_NGHI',
  balance: 'b1',
  vehicles: [vehicle('d2', '2026-11-29T02:00:00.000Z'), vehicle('d1', '2026-11-28T02:00:00.000Z')],
  by: 'operator',
  at,
} as const;
const deed = { gate: 'HUU_NGHI', balance: 'b1', by: 'supervisor', at } as const;
const after = (...events: readonly OpeningBalanceEvent[]) => fold(openingBalancesFold, events);
const listed = listBalance(after(), told, false);

describe('The opening balance of a gate', () => {
  it('is told by one person and counts when another has confirmed it, earliest first', () => {
    expect(() => confirmBalance(after(...listed), { ...deed, by: 'operator' }, false)).toThrow('opening-second-person');
    const confirmed = confirmBalance(after(...listed), deed, false);
    expect(confirmed.map(({ type }) => type)).toEqual([
      'OpeningBalanceConfirmed',
      'StandingVehicleConfirmed',
      'StandingVehicleConfirmed',
    ]);
    expect(confirmed[1]).toMatchObject({ data: { declaration: 'd1', arrivedAt: '2026-11-28T02:00:00.000Z' } });
    const state = after(...listed, ...confirmed);
    expect(state.get('b1')).toMatchObject({ status: 'CONFIRMED', endedBy: 'supervisor' });
    expect(() => confirmBalance(state, deed, false)).toThrow('opening-decided');
  });

  it('is for the time before the gate is live', () => {
    expect(() => listBalance(after(), told, true)).toThrow('gate-is-live');
    expect(() => confirmBalance(after(...listed), deed, true)).toThrow('gate-is-live');
  });

  it('names a vehicle once, also in two lists, unless the first was taken back', () => {
    const again = { ...told, balance: 'b2' };
    expect(() => listBalance(after(...listed), again, false)).toThrow('opening-stands-twice');
    const back = withdrawBalance(after(...listed), deed);
    expect(listBalance(after(...listed, ...back), again, false)).toHaveLength(1);
    expect(() => withdrawBalance(after(...listed, ...back), deed)).toThrow('opening-decided');
  });

  it('takes an arrival of the last thirty days', () => {
    const now = new Date(at);
    expect(isPlausible('2026-10-30T04:00:00.000Z', now)).toBe(true);
    expect(isPlausible('2026-10-30T03:59:00.000Z', now)).toBe(false);
    expect(isPlausible('2026-11-29T04:01:00.000Z', now)).toBe(false);
  });
});
