import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import type { CustomsEvent } from './customs-events.js';
import {
  customsFold,
  customsStanding,
  liftStop,
  orderStop,
  recordCustomsDeclaration,
  type CustomsRecord,
  type Told,
} from './customs-record.js';

const AT = '2026-11-22T03:00:00.000Z';
const customs = '30123456789';
const told: Told = {
  customs,
  direction: 'EXPORT',
  amendment: 1,
  office: '15BB',
  declarationType: 'B11',
  status: 'REGISTERED',
};
const given = (...events: CustomsEvent[]) => fold(customsFold, events);
const after = (record: CustomsRecord, events: CustomsEvent[]) => fold(customsFold, events, record);
const stop = { order: 'LD-1', reason: 'tax-unsettled', at: AT };
function refusal(decide: () => unknown): string {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
}

describe('A customs declaration', () => {
  it('is recorded once, however often it is told', () => {
    const recorded = after(given(), recordCustomsDeclaration(given(), { ...told, channel: 'GREEN' }, AT));
    expect(recorded.registered).toMatchObject({ office: '15BB', amendment: 1, channel: 'GREEN', lines: [] });
    expect(recordCustomsDeclaration(recorded, { ...told, channel: 'GREEN' }, AT)).toEqual([]);
    // What is not told stays as it is known.
    expect(recordCustomsDeclaration(recorded, told, AT)).toEqual([]);
  });

  it('takes a newer amendment and refuses an older one', () => {
    const recorded = after(given(), recordCustomsDeclaration(given(), told, AT));
    const amended = recordCustomsDeclaration(recorded, { ...told, amendment: 2, status: 'CLEARED' }, AT);
    expect(amended).toMatchObject([{ type: 'CustomsDeclarationRecorded', data: { amendment: 2, status: 'CLEARED' } }]);
    expect(refusal(() => recordCustomsDeclaration(recorded, { ...told, amendment: 0 }, AT))).toBe('older-amendment');
  });

  it('is stopped until its last stop order is lifted', () => {
    const stopped = after(given(), [
      ...orderStop(given(), customs, stop),
      ...orderStop(given(), customs, { ...stop, order: 'LD-2' }),
    ]);
    expect(refusal(() => orderStop(stopped, customs, stop))).toBe('stop-already-ordered');
    const one = after(stopped, liftStop(stopped, customs, 'LD-1', AT));
    expect(customsStanding(new Map([[customs, one]]), undefined).stopped).toEqual([customs]);
    expect(refusal(() => liftStop(one, customs, 'LD-1', AT))).toBe('stop-not-ordered');
    const none = after(one, liftStop(one, customs, 'LD-2', AT));
    expect(customsStanding(new Map([[customs, none]]), undefined).stopped).toEqual([]);
  });
});

describe('The channel of a vehicle', () => {
  const inChannel = (channel?: 'GREEN' | 'YELLOW' | 'RED') =>
    channel ? after(given(), recordCustomsDeclaration(given(), { ...told, channel }, AT)) : given();
  const of = (declared: 'GREEN' | undefined, ...channels: ('GREEN' | 'YELLOW' | 'RED' | undefined)[]) =>
    customsStanding(new Map(channels.map((each, i) => [String(i), inChannel(each)])), declared).channel;

  it('is the recorded one, the declared one until there is one', () => {
    expect(of('GREEN')).toBe('GREEN');
    expect(of('GREEN', undefined)).toBe('GREEN');
    expect(of('GREEN', 'YELLOW')).toBe('YELLOW');
    expect(of(undefined, undefined)).toBeUndefined();
  });

  it('is the strictest of all that it carries', () => {
    expect(of(undefined, 'GREEN', 'RED', undefined)).toBe('RED');
    expect(of(undefined, 'GREEN', 'YELLOW')).toBe('YELLOW');
    expect(of(undefined, 'GREEN', undefined)).toBeUndefined();
    expect(of('GREEN', 'GREEN', undefined)).toBe('GREEN');
  });
});
