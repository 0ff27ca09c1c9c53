import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { PLATE_READ_EVENT_TYPES, type PlateReadEvent } from './plate-read-events.js';
import { dismissRead, lapseRead, leaveOpen, matchRead, plateReadFold, recordRead, seeAgain } from './plate-read.js';
import { PUBLISHED_WITNESS_RULES, timeOfRead } from './witness-rules.js';
import { countingMinutes, digitsOf, endOfMinute, minuteOf } from './yard-code.js';

const NOW = new Date('2026-11-23T02:05:30.000Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('The code of a yard', () => {
  it('counts in its own minute and in the one after it, never before', () => {
    const [now, before, ...more] = countingMinutes(NOW, 1);
    expect([now, before, more]).toEqual([minuteOf(NOW), minuteOf(NOW) - 1, []]);
    expect(countingMinutes(later(60), 1)).toContain(minuteOf(NOW));
    expect(countingMinutes(later(120), 1)).not.toContain(minuteOf(NOW));
    expect(countingMinutes(later(-60), 1)).not.toContain(minuteOf(NOW));
    expect(countingMinutes(NOW, 0)).toEqual([minuteOf(NOW)]);
  });

  it('changes on the full minute', () => {
    expect(endOfMinute(NOW)).toEqual(new Date('2026-11-23T02:06:00.000Z'));
    expect(minuteOf(endOfMinute(NOW))).toBe(minuteOf(NOW) + 1);
  });

  it('has six digits, with leading noughts', () => {
    expect(digitsOf(Uint8Array.of(0, 0, 0, 42, 255))).toBe('000042');
    expect(digitsOf(Uint8Array.of(255, 255, 255, 255))).toBe('967295');
  });
});

describe('What a camera read', () => {
  const tag = { read: 'r', gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG', device: 'c', at: NOW.toISOString() } as const;
  const recorded = recordRead(tag, 'plate-read-r', 'hmac', PUBLISHED_WITNESS_RULES);
  const state = (...events: PlateReadEvent[]) => fold(plateReadFold, [...recorded, ...events]);

  it('is taken as of when it was seen, hours later too, but not of tomorrow', () => {
    const at = (told: Date) => timeOfRead(told, NOW, PUBLISHED_WITNESS_RULES);
    expect(at(later(-3600))).toEqual({ at: later(-3600) });
    expect(at(later(30))).toEqual({ at: NOW });
    expect(at(later(61))).toEqual({ fault: 'plate-read-ahead' });
    expect(at(later(-720 * 60 - 1))).toEqual({ fault: 'plate-read-too-late' });
  });

  it('has its text kept for so many days after it was seen, as the gate has set then', () => {
    expect(recorded[0]?.data).toMatchObject({ keptUntil: later(30 * 24 * 3600).toISOString() });
    const [short] = recordRead(tag, 'plate-read-r', undefined, { readTextsKept: 8 });
    expect(short?.data).toMatchObject({ keptUntil: later(8 * 24 * 3600).toISOString() });
  });

  it('checks in one vehicle, and nothing more is made of it', () => {
    const matched = state(...matchRead(state(), 'd1', NOW));
    expect(matched).toMatchObject({ status: 'MATCHED', declaration: 'd1' });
    expect(() => matchRead(matched, 'd2', NOW)).toThrow('plate-read-settled');
    expect(() => dismissRead(matched, 'NO_VEHICLE', 'operator', NOW)).toThrow('plate-read-settled');
    expect(lapseRead(matched, NOW)).toEqual([]);
  });

  it('waits for an operator once, who says whose it was, or puts it aside, until it lapses', () => {
    const open = state(...leaveOpen(state(), { why: 'UNKNOWN_PLATE' }, later(3600)));
    expect(open?.status).toBe('OPEN');
    expect(leaveOpen(open, { why: 'UNKNOWN_PLATE' }, later(3600))).toEqual([]);
    expect(matchRead(open, 'd1', NOW, 'operator')[0]?.data).toMatchObject({ declaration: 'd1', by: 'operator' });
    expect(dismissRead(open, 'NOT_A_TRUCK', 'operator', NOW)).toHaveLength(1);
    expect(lapseRead(open, NOW)).toHaveLength(1);
    expect(lapseRead(state(), NOW)).toEqual([]);
  });

  it('is nothing new of a vehicle that is there', () => {
    expect(state(...seeAgain(state(), 'd1'))?.status).toBe('SEEN_AGAIN');
  });

  it('is on record in every form that was ever written', () => {
    const folder = new URL('../../../../test/golden/counter/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.startsWith('Plate'));
    expect(new Set(files.map((file) => file.split('.')[0]))).toEqual(new Set(PLATE_READ_EVENT_TYPES));
    const read = (type: string) =>
      JSON.parse(readFileSync(new URL(`${type}.1.json`, folder), 'utf8')) as PlateReadEvent;
    const of = (...types: string[]) => fold(plateReadFold, types.map(read))?.status;
    expect(of('PlateRead')).toBe('NEW');
    const kept = JSON.parse(readFileSync(new URL('PlateRead.2.json', folder), 'utf8')) as PlateReadEvent;
    expect(fold(plateReadFold, [kept])).toEqual(fold(plateReadFold, [read('PlateRead')]));
    expect(of('PlateRead', 'PlateReadLeftOpen')).toBe('OPEN');
    expect(of('PlateRead', 'PlateReadLeftOpen', 'PlateReadMatched')).toBe('MATCHED');
    expect(of('PlateRead', 'PlateSeenAgain')).toBe('SEEN_AGAIN');
    expect(of('PlateRead', 'PlateReadDismissed')).toBe('DISMISSED');
    expect(of('PlateRead', 'PlateReadLapsed')).toBe('LAPSED');
  });
});
