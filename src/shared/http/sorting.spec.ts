import { Conditions } from '../database/conditions.js';
import { Sorting, sortsBy } from './sorting.js';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly hour: Date | null;
}

const sorting = new Sorting<Row, 'CODE' | 'HOUR'>(
  { sql: 'id', of: ({ id }) => id },
  {
    CODE: { sql: 'code', kind: 'TEXT', of: ({ code }) => code },
    HOUR: { sql: 'hour', kind: 'INSTANT', nullable: true, of: ({ hour }) => hour },
  },
);
const ROW: Row = {
  id: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
  code: 'HN-E-0417',
  hour: new Date('2026-11-23T01:00:00.000Z'),
};
type Order = Parameters<typeof sorting.begin>[0];

/** The order, the condition and the values of a page after a row. */
const page = (sort: Order, row?: Row, of: Order = sort) => {
  const conditions = new Conditions();
  const order = sorting.begin(sort, row && sorting.after(of, row), conditions);
  return [order, conditions.where, conditions.values];
};

describe('The order of a list', () => {
  it('is the newest first unless told, and by each column both ways', () => {
    expect(sortsBy('CODE', 'HOUR')).toEqual(['NEWEST', 'CODE', 'CODE_DOWN', 'HOUR', 'HOUR_DOWN']);
    expect(page(undefined)).toEqual(['id DESC', '', []]);
    expect(page('NEWEST', ROW)).toEqual(['id DESC', 'WHERE id < $1', [ROW.id]]);
  });

  it('goes on after the value and the id of the last row', () => {
    expect(page('CODE')).toEqual(['code, id', '', []]);
    expect(page('CODE', ROW)).toEqual(['code, id', 'WHERE (code, id) > ($2, $1)', [ROW.id, 'HN-E-0417']]);
    expect(page('CODE_DOWN', ROW)).toEqual([
      'code DESC NULLS LAST, id DESC',
      'WHERE (code, id) < ($2, $1)',
      [ROW.id, 'HN-E-0417'],
    ]);
  });

  it('puts rows without a value last both ways, by their ids', () => {
    expect(page('HOUR', ROW)[1]).toBe('WHERE ((hour, id) > ($2, $1) OR hour IS NULL)');
    expect(page('HOUR_DOWN', ROW)[1]).toBe('WHERE ((hour, id) < ($2, $1) OR hour IS NULL)');
    expect(page('HOUR', { ...ROW, hour: null })[1]).toBe('WHERE (hour IS NULL AND id > $1)');
    expect(page('HOUR_DOWN', { ...ROW, hour: null })[1]).toBe('WHERE (hour IS NULL AND id < $1)');
  });

  it('takes the cursor of no other order, nor one that somebody made up', () => {
    const others: readonly (readonly [Order, Order])[] = [
      ['CODE', 'CODE_DOWN'],
      ['CODE', 'HOUR'],
      ['CODE', 'NEWEST'],
      ['NEWEST', 'CODE'],
    ];
    for (const [sort, of] of others) expect(() => page(sort, ROW, of)).toThrow('malformed-request');
    const made = (sort: Order, ...values: string[]) => {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
      return () => sorting.begin(sort, cursor, new Conditions());
    };
    expect(made('HOUR', 'HOUR', 'v2026-13-45T01:00:00.000Z', ROW.id)).toThrow('malformed-request');
    expect(made('HOUR', 'HOUR', 'vnow', ROW.id)).toThrow('malformed-request');
    expect(made('CODE', 'CODE', 'n', ROW.id)).toThrow('malformed-request');
    expect(made('CODE', 'CODE', 'vHN-E-0417', 'not-an-id')).toThrow('malformed-request');
  });
});
