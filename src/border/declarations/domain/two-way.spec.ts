import { fold } from '../../../shared/domain/decider.js';
import type { DeclaredFacts } from './declaration-events.js';
import { declarationFold, type Declared } from './declaration.js';
import { submit } from './decide-declaration.js';
import {
  endReturn,
  judgeReturn,
  openReturn,
  waitingForFirst,
  waitsForFirst,
  asFirstStands,
  type ReturnAsked,
} from './two-way.js';

const act = { at: '2026-11-23T03:00:00.000Z' };
const facts = {
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  twoWay: true,
  vehicle: 'truck',
  warnings: [],
} as unknown as DeclaredFacts;
const declared = (of: DeclaredFacts) =>
  fold(declarationFold, submit('d1', 'firm', { content: 'c', facts: of }, act)) as Declared;
const first = declared(facts);
const asked: ReturnAsked = {
  direction: 'IMPORT',
  ofHere: true,
  vehicle: 'truck',
  partOfFirst: true,
  corrected: false,
};
const codes = (of: Parameters<typeof judgeReturn>[0], more: Partial<ReturnAsked> = {}) =>
  judgeReturn(of, { ...asked, ...more }).map(({ code }) => code);

describe('The return of a two-way trip', () => {
  it('is the same vehicle’s way back, for a firm that has part in the first', () => {
    expect(codes(first)).toEqual([]);
    expect(codes(undefined)).toEqual(['return-of-unknown']);
    expect(codes(first, { partOfFirst: false })).toEqual(['return-of-unknown']);
    expect(codes(first, { vehicle: 'other' })).toEqual(['return-other-vehicle']);
    expect(codes(first, { vehicle: 'other', corrected: true })).toEqual([]);
    expect(codes(declared({ ...facts, twoWay: false }))).toEqual(['return-not-two-way']);
    expect(codes(declared({ ...facts, returnOf: 'd0' }))).toEqual(['return-not-two-way']);
    expect(codes({ ...first, status: 'WITHDRAWN' })).toEqual(['return-of-ended']);
    expect(codes({ ...first, status: 'FULFILLED' })).toEqual([]);
  });

  it('comes after the export of a vehicle of here, and after the import of any other', () => {
    expect(codes(first, { ofHere: false })).toEqual(['return-out-of-order']);
    expect(codes(first, { direction: 'EXPORT' })).toEqual(['return-out-of-order']);
    const entered = declared({ ...facts, direction: 'IMPORT' });
    expect(codes(entered, { direction: 'EXPORT', ofHere: false })).toEqual([]);
    expect(codes(entered, { direction: 'EXPORT' })).toEqual(['return-out-of-order']);
  });

  it('waits for its first trip, is opened once, and no correction makes it wait again', () => {
    const back = declared(waitingForFirst({ ...facts, direction: 'IMPORT', returnOf: 'd0' }));
    expect(waitsForFirst(back.facts)).toBe(true);
    const events = openReturn(back, 'd0', act);
    const opened = fold(declarationFold, events, back) as Declared;
    expect([waitsForFirst(opened.facts), opened.facts.missing]).toEqual([false, undefined]);
    expect(openReturn(opened, 'd0', act)).toEqual([]);
    expect(waitsForFirst(asFirstStands(opened, back.facts))).toBe(false);
    expect(waitsForFirst(asFirstStands(back, back.facts))).toBe(true);
  });

  it('ends with its first trip, once, unless it is the return of another or stands in a lane', () => {
    const back = declared(waitingForFirst({ ...facts, direction: 'IMPORT', returnOf: 'd0' }));
    const away = { checkedIn: false, admitted: false, booked: true };
    const events = endReturn(back, 'd0', away, act);
    expect(events).toMatchObject([{ type: 'DeclarationWithdrawn', data: { why: 'FIRST_TRIP_ENDED', first: 'd0' } }]);
    expect(endReturn(fold(declarationFold, events, back), 'd0', away, act)).toEqual([]);
    expect(endReturn(back, 'other', away, act)).toEqual([]);
    expect(endReturn(back, 'd0', { ...away, admitted: true }, act)).toEqual([]);
  });
});
