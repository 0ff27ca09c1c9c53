import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { afterEvents, calendarAt, calendarFold, type Calendars } from './calendar.js';
import { PUBLISHED_CLOSURE_RULES, remindOfReview } from './closure.js';
import type { GateEvent } from './gate-events.js';
import { gateFold } from './gate.js';
import { closeIncident, hasIncident, lanesOf, openIncident, type IncidentTold } from './incident.js';

const name = { vi: 'A', zh: 'A', en: 'A' };
const lane = (id: string, route: string, leadsTo?: string): GateEvent => ({
  type: 'LaneAdded',
  data: {
    lane: id,
    gate: 'HUU_NGHI',
    route,
    kind: 'BORDER',
    label: id,
    direction: 'EXPORT',
    reversible: false,
    accepts: ['GENERAL'],
    group: route,
    perHour: 12,
    travelMinutes: 10,
    ...(leadsTo && { leadsTo }),
  },
});
const gate = fold(gateFold, [
  { type: 'RouteAdded', data: { gate: 'HUU_NGHI', route: 'HN-1119', name, markers: 'm', counterpart: name } },
  { type: 'YardAdded', data: { gate: 'HUU_NGHI', yard: 'HN-KH', name, capacity: 9, bays: 1, overflow: false } },
  lane('HN-X1', 'HN-1119', 'HN-KH'),
  lane('HN-X2', 'HN-1119'),
  lane('HN-X4', 'HN-1116', 'HN-KH'),
]);
const now = new Date('2026-11-22T12:00:00.000+07:00');
const NOV = 'calendar-HN-1119-EXPORT-2026-11';
const of = { gate: 'HUU_NGHI', route: 'HN-1119', direction: 'EXPORT' } as const;
const day = { from: '2026-11-22T00:00:00.000Z', to: '2026-11-24T12:00:00.000Z', mode: 'NORMAL' } as const;
const months: Calendars = {
  [NOV]: fold(calendarFold, [
    { type: 'CalendarIntervalSet', data: { ...of, ...day, interval: 'i', announcedAt: day.from, reason: 'ORDER' } },
  ]),
  'calendar-HN-1119-IMPORT-2026-11': calendarFold.initial,
};
const told = (more: Partial<IncidentTold>): IncidentTold => ({
  incident: 'i1',
  gate: 'HUU_NGHI',
  kind: 'SPILL',
  lanes: [],
  ...more,
});

describe('An incident', () => {
  it('pauses the lanes that it names, those of its route, those that lead into its yard', () => {
    expect(lanesOf(gate, { lanes: ['HN-X2'] })).toEqual(['HN-X2']);
    expect(lanesOf(gate, { lanes: [], route: 'HN-1119' })).toEqual(['HN-X1', 'HN-X2']);
    expect(lanesOf(gate, { lanes: ['HN-X2'], yard: 'HN-KH' })).toEqual(['HN-X1', 'HN-X2', 'HN-X4']);
  });

  it('closes its route until it is over, and the usual hours count again', () => {
    const opened = openIncident(gate, months, told({ route: 'HN-1119' }), PUBLISHED_CLOSURE_RULES, now);
    const during = afterEvents(months, opened.calendars);
    expect(calendarAt(during[NOV] ?? calendarFold.initial, now)).toMatchObject({ mode: 'CLOSED', reason: 'INCIDENT' });
    const state = fold(gateFold, opened.gate, gate);
    const later = new Date('2026-11-22T13:00:00.000+07:00');
    const closed = closeIncident(state, during, { gate: 'HUU_NGHI', incident: 'i1', id: 'x' }, later);
    const after = afterEvents(during, closed.calendars);
    expect(calendarAt(after[NOV] ?? calendarFold.initial, later).mode).toBe('NORMAL');
    const over = fold(gateFold, closed.gate, state);
    expect([over.incidents, over.closures]).toEqual([{}, {}]);
  });

  it('closes its route without an end, to be looked at again when it was told, else as the gate’s rules say', () => {
    const route = told({ route: 'HN-1119' });
    const opened = openIncident(gate, months, route, PUBLISHED_CLOSURE_RULES, now);
    const later = new Date('2026-11-22T14:00:00.000+07:00').toISOString();
    expect(opened.gate[1]).toMatchObject({ type: 'ClosureAnnounced', data: { closure: 'i1', review: later } });
    expect((opened.gate[1] as { data: object }).data).not.toHaveProperty('to');
    const days = afterEvents(months, opened.calendars)[NOV] ?? calendarFold.initial;
    expect(calendarAt(days, new Date('2026-11-28T12:00:00.000+07:00')).mode).toBe('CLOSED');
    const state = fold(gateFold, opened.gate, gate);
    expect(remindOfReview(state, 'HUU_NGHI', 'i1', later, new Date(later))).toHaveLength(1);
    const review = new Date('2026-11-22T13:00:00.000+07:00').toISOString();
    const asked = openIncident(gate, months, { ...route, review }, PUBLISHED_CLOSURE_RULES, now);
    expect(asked.gate[1]).toMatchObject({ data: { review } });
    expect(asked.gate[0]?.data).not.toHaveProperty('review');
    const hourly = { ...PUBLISHED_CLOSURE_RULES, incidentReviewMinutes: 60 };
    expect(openIncident(gate, months, route, hourly, now).gate[1]).toMatchObject({ data: { review } });
  });

  it('in a yard stands there until it is over', () => {
    const opened = openIncident(gate, {}, told({ yard: 'HN-KH' }), PUBLISHED_CLOSURE_RULES, now);
    const state = fold(gateFold, opened.gate, gate);
    expect([hasIncident(state, 'HN-KH'), hasIncident(state, 'HN-OTHER'), hasIncident(state, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    const closed = closeIncident(state, {}, { gate: 'HUU_NGHI', incident: 'i1', id: 'x' }, now);
    expect(hasIncident(fold(gateFold, closed.gate, state), 'HN-KH')).toBe(false);
  });

  it('is refused without a place, in a place that is none, and when it is over already', () => {
    const code = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        if (error instanceof DomainError) return error.code;
      }
      return undefined;
    };
    expect(code(() => openIncident(gate, {}, told({}), PUBLISHED_CLOSURE_RULES, now))).toBe('incident-touches-nothing');
    expect(code(() => openIncident(gate, {}, told({ lanes: ['constructor'] }), PUBLISHED_CLOSURE_RULES, now))).toBe(
      'lane-unknown',
    );
    expect(code(() => openIncident(gate, {}, told({ yard: 'HN-NONE' }), PUBLISHED_CLOSURE_RULES, now))).toBe(
      'yard-unknown',
    );
    expect(code(() => closeIncident(gate, {}, { gate: 'HUU_NGHI', incident: 'i1', id: 'x' }, now))).toBe(
      'incident-unknown',
    );
  });
});
