import { arrived, left, stillThere, touched, whoIsAt, type Present, type Roster } from './presence-roster.js';

const MINUTE = 60_000;
const present = (connection: string, by: string, at: string, changes: Partial<Present> = {}): Present => ({
  connection,
  topic: 'customs',
  at,
  by,
  until: MINUTE,
  ...changes,
});
const roster = (...all: Present[]) => all.reduce<Roster>(arrived, new Map());

describe('Who is present', () => {
  it('is at one thing at a time: who goes on is no longer at the first', () => {
    expect(whoIsAt(roster(present('a', 'tran', 'one'), present('a', 'tran', 'two')), 'customs')).toEqual({
      two: ['tran'],
    });
  });

  it('stands beside whoever else is at the same thing', () => {
    expect(whoIsAt(roster(present('b', 'tran', 'one'), present('a', 'nguyen', 'one')), 'customs')).toEqual({
      one: ['nguyen', 'tran'],
    });
  });

  it('is told once, through however many pages he looks, and until the last of them is closed', () => {
    const both = roster(present('a', 'tran', 'one'), present('b', 'tran', 'one'));
    expect(whoIsAt(both, 'customs')).toEqual({ one: ['tran'] });
    expect(whoIsAt(left(both, 'a'), 'customs')).toEqual({ one: ['tran'] });
    expect(whoIsAt(left(left(both, 'a'), 'b'), 'customs')).toEqual({});
  });

  it('is told on his own topic alone', () => {
    expect(whoIsAt(roster(present('a', 'tran', 'one')), 'guards')).toEqual({});
  });

  it('is gone a minute after he last said that he is there', () => {
    const there = roster(present('a', 'tran', 'one'), present('b', 'nguyen', 'one', { until: 2 * MINUTE }));
    expect(whoIsAt(stillThere(there, MINUTE - 1), 'customs')).toEqual({ one: ['nguyen', 'tran'] });
    expect(whoIsAt(stillThere(there, MINUTE), 'customs')).toEqual({ one: ['nguyen'] });
  });

  it('changes nothing by saying again that he is there', () => {
    const before = roster(present('a', 'tran', 'one'));
    expect(touched(before, arrived(before, present('a', 'tran', 'one', { until: 2 * MINUTE })))).toEqual([]);
    expect(touched(before, arrived(before, present('b', 'tran', 'one')))).toEqual([]);
    expect(touched(before, arrived(before, present('a', 'tran', 'two')))).toEqual(['customs']);
    expect(touched(before, left(before, 'a'))).toEqual(['customs']);
  });
});
