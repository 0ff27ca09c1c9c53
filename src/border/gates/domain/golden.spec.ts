import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { calendarAt, calendarFold, calendarFor, goodsClosedAt } from './calendar.js';
import { GATE_EVENT_TYPES, type CalendarEvent, type GateEvent, type LaneEvent } from './gate-events.js';
import { parkOf } from './park.js';
import { gateFold } from './gate.js';
import { laneFold } from './lane.js';

const FOLDER = new URL('../../../../test/golden/gates/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as E);

describe('Events of gates as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(GATE_EVENT_TYPES));
  });

  it('still make the same gate', () => {
    const events = golden<GateEvent>(
      'GateEstablished',
      'RouteAdded',
      'YardAdded',
      'YardCapacityChanged',
      'ParkCallsSet',
      'LaneAdded',
      'RegularHoursSet',
    );
    const gate = fold(gateFold, events);
    expect(gate.established?.prefix).toBe('HN');
    expect(gate.routes['HN-1119']?.markers).toBe('1119–1120');
    expect(gate.yards['HN-KIEM-HOA']?.capacity).toBe(150);
    expect(gate.yards['HN-KIEM-HOA']?.park).toMatchObject({ leadsTo: 'HN-XUAN-CUONG', answerMinutes: 90 });
    // Set before there was a slack to set: as it was.
    const parks = Object.values(gate.yards).map((yard) => ({ ...yard, overflow: true }));
    expect(parkOf(parks, 'HN-KIEM-HOA')).toMatchObject({ travelMinutes: 25, slackMinutes: 10 });
    expect(gate.lanes['HN-X3']?.leadsTo).toBe('HN-KIEM-HOA');
    expect(gate.hours['HN-1119.EXPORT']).toHaveLength(1);
  });

  it('still make the same day of a lane', () => {
    const started = golden<LaneEvent>('LaneDayStarted');
    expect(fold(laneFold, started)).toMatchObject({ status: 'PAUSED', pauseReason: 'ORDER', direction: 'EXPORT' });
    const running = [...started, ...golden<LaneEvent>('LaneReversed', 'LaneOpened', 'LaneModeSet')];
    expect(fold(laneFold, running)).toMatchObject({ status: 'OPEN', mode: 'AUTO', direction: 'IMPORT' });
    const paused = [...running, ...golden<LaneEvent>('LanePaused')];
    expect(fold(laneFold, paused)).toMatchObject({ status: 'PAUSED', pauseReason: 'INCIDENT' });
    expect(fold(laneFold, [...paused, ...golden<LaneEvent>('LaneClosed')])?.status).toBe('CLOSED');
  });

  it('still make the same incidents', () => {
    const opened = golden<GateEvent>('IncidentOpened');
    expect(Object.values(fold(gateFold, opened).incidents)).toMatchObject([{ kind: 'SPILL', lanes: ['HN-X1'] }]);
    expect(fold(gateFold, [...opened, ...golden<GateEvent>('IncidentClosed')]).incidents).toEqual({});
  });

  it('still make the same closures', () => {
    const announced = golden<GateEvent>('ClosureAnnounced', 'ClosureReviewDue');
    const id = '019aa9d6-0000-7000-8000-000000000011';
    expect(fold(gateFold, announced).closures[id]).toMatchObject({ hs: ['0714'], reviewDue: true });
    const reviewed = [...announced, ...golden<GateEvent>('ClosureReviewSet')];
    expect(fold(gateFold, reviewed).closures[id]).toMatchObject({
      review: '2026-11-28T01:00:00.000Z',
      reviewDue: false,
    });
    expect(fold(gateFold, [...reviewed, ...golden<GateEvent>('ClosureLifted')]).closures).toEqual({});
    const fruit = { cargo: 'FRUIT', hs: [] } as const;
    const month = fold(calendarFold, golden<CalendarEvent>('GoodsClosed', 'ClosureEnded'));
    expect(goodsClosedAt(month, new Date('2026-11-26T00:59:59.000Z'))).toHaveLength(1);
    expect(goodsClosedAt(month, new Date('2026-11-26T01:00:00.000Z'))).toEqual([]);
    expect(calendarFor(month, new Date('2026-11-24T00:00:00.000Z'), fruit).reason).toBe('FAR_SIDE');
  });

  it('still make the same month of a calendar', () => {
    const month = fold(calendarFold, golden<CalendarEvent>('CalendarIntervalSet', 'CalendarTurned', 'HoursExtended'));
    expect(month.turn).toEqual({ mode: 'CLOSED', at: '2026-11-23T00:00:00.000Z' });
    expect(calendarAt(month, new Date('2026-11-23T04:59:59.000Z'))).toEqual({
      mode: 'CLOSED',
      announcedAt: '2026-11-22T23:40:00.000Z',
      reason: 'FAR_SIDE',
    });
  });
});
