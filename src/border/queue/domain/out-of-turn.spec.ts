import { readFileSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { OutOfTurnEvent } from './out-of-turn-events.js';
import {
  PUBLISHED_OUT_OF_TURN,
  callOutOfTurn,
  confirmOutOfTurn,
  endUnconfirmed,
  outOfTurnFold,
  type OutOfTurn,
} from './out-of-turn.js';

const FOLDER = new URL('../../../../test/golden/queue/', import.meta.url);
const golden = <T extends OutOfTurnEvent['type']>(type: T) =>
  JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as Extract<OutOfTurnEvent, { type: T }>;
const called = golden('OutOfTurnCalled');
const state = (...events: OutOfTurnEvent[]) => fold(outOfTurnFold, [called, ...events]) as OutOfTurn;
const second: Principal = { id: 'second', roles: ['SUPERVISOR'], gate: 'HUU_NGHI' };
const at = (text: string) => new Date(`2026-11-29T${text}:00.000Z`);
const { confirmBy: _, at: __, ...told } = called.data;
const call = (more: Partial<typeof told>, ends = at('12:00'), now = at('03:00')) =>
  callOutOfTurn({ ...told, ...more }, PUBLISHED_OUT_OF_TURN, ends, now);
const code = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
};

describe('A call out of turn', () => {
  it('waits for its second person until the shift ends, though never less than the least time', () => {
    expect(call({ ground: 'AMBULANCE' })).toMatchObject([{ data: { confirmBy: '2026-11-29T12:00:00.000Z' } }]);
    expect(call({ ground: 'RELIEF' }, at('12:00'), at('11:50'))).toMatchObject([
      { data: { confirmBy: '2026-11-29T12:20:00.000Z' } },
    ]);
  });

  it('names a ground that is open at the gate, and its order where that is the ground', () => {
    expect(code(() => call({ ground: 'COMPETENT_ORDER' }))).toBe('ground-not-open');
    const open = { ...PUBLISHED_OUT_OF_TURN, grounds: ['COMPETENT_ORDER'] as const };
    const { order: ___, ...without } = told;
    expect(code(() => callOutOfTurn(without, open, at('12:00'), at('03:00')))).toBe('order-missing');
    expect(code(() => callOutOfTurn(told, open, at('12:00'), at('03:00')))).toBe('granted');
  });

  it('is confirmed once, by somebody else, in time', () => {
    const events = confirmOutOfTurn(state(), second, at('12:00'));
    expect(state(...events)).toMatchObject({ status: 'CONFIRMED', confirmedBy: 'second' });
    expect(code(() => confirmOutOfTurn(state(), { ...second, id: called.data.by }, at('03:05')))).toBe(
      'out-of-turn-needs-second-person',
    );
    expect(code(() => confirmOutOfTurn(state(...events), { ...second, id: 'third' }, at('04:00')))).toBe(
      'out-of-turn-decided',
    );
    expect(code(() => confirmOutOfTurn(state(), second, at('12:01')))).toBe('out-of-turn-decided');
  });

  it('that nobody else confirmed in time is irregular for good', () => {
    expect(endUnconfirmed(state(), at('11:59'))).toEqual([]);
    const events = endUnconfirmed(state(), at('12:00'));
    expect(state(...events).status).toBe('IRREGULAR');
    expect(endUnconfirmed(state(...events), at('12:10'))).toEqual([]);
    expect(endUnconfirmed(state(golden('OutOfTurnConfirmed')), at('12:10'))).toEqual([]);
    expect(code(() => confirmOutOfTurn(state(golden('OutOfTurnUnconfirmed')), second, at('11:00')))).toBe(
      'out-of-turn-decided',
    );
  });
});
