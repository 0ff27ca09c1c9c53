import { fold } from '../../../shared/domain/decider.js';
import type { GateEvent, IncidentPlaces, LaneDescription } from './gate-events.js';
import { heldPlacesFold, heldUp, troubledAt, type Onward } from './held-up.js';

const at = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`).toISOString();
const words = { vi: 'A', zh: 'A', en: 'A' };
const lane = (name: string, more: Partial<LaneDescription> = {}): GateEvent => ({
  type: 'LaneAdded',
  data: {
    lane: name,
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    kind: 'BORDER',
    label: '1',
    direction: 'EXPORT',
    reversible: false,
    accepts: ['FRUIT', 'GENERAL'],
    group: 'g',
    perHour: 12,
    travelMinutes: 10,
    leadsTo: 'BEHIND',
    ...more,
  },
});
const yard = (name: string, overflow = false): GateEvent => ({
  type: 'YardAdded',
  data: { gate: 'HUU_NGHI', yard: name, name: words, capacity: 10, bays: 0, overflow },
});
const opened = (incident: string, time: string, places: Partial<IncidentPlaces>): GateEvent => ({
  type: 'IncidentOpened',
  data: { gate: 'HUU_NGHI', incident, kind: 'SPILL', lanes: [], ...places, at: at(time) },
});
const closed = (incident: string, time: string): GateEvent => ({
  type: 'IncidentClosed',
  data: { gate: 'HUU_NGHI', incident, lanes: [], at: at(time) },
});
const gate = [lane('X1', { accepts: ['FRUIT'] }), lane('X2'), yard('YARD'), yard('BEHIND'), yard('PARK', true)];
const going: Onward = { route: 'HN-1119', direction: 'EXPORT', kind: 'BORDER', cargo: 'FRUIT' };
const spans = (events: readonly GateEvent[], of: Onward = going) =>
  heldUp(fold(heldPlacesFold, [...gate, ...events]), of, at('08:00'), at('12:00')).map(({ by, from, to }) => [
    by,
    from,
    to,
  ]);

describe('A vehicle is held up by incidents', () => {
  it('on all the lanes that take it, as long as no other is left', () => {
    expect(spans([opened('i1', '09:00', { lanes: ['X1'] })])).toEqual([]);
    const both = [
      opened('i1', '09:00', { lanes: ['X1'] }),
      opened('i2', '10:00', { lanes: ['X2'] }),
      closed('i1', '11:00'),
    ];
    expect(spans(both)).toEqual([['i2', at('10:00'), at('11:00')]]);
    expect(spans(both, { ...going, cargo: 'GENERAL' })).toEqual([['i2', at('10:00'), at('12:00')]]);
    expect(spans(both, { ...going, cargo: 'OVERSIZE' })).toEqual([]);
  });

  it('in the yard where it stands, from when it stands there, and in no other', () => {
    const fire = [opened('i1', '09:00', { yard: 'YARD' }), closed('i1', '11:00')];
    const stands = (where: string, since: string) => ({ ...going, stands: { yard: where, since: at(since) } });
    expect(spans(fire, stands('YARD', '08:30'))).toEqual([['i1', at('09:00'), at('11:00')]]);
    expect(spans(fire, stands('YARD', '10:00'))).toEqual([['i1', at('10:00'), at('11:00')]]);
    expect(spans(fire, stands('PARK', '08:30'))).toEqual([]);
  });

  it('before it comes: in a yard before its lanes, and in the one behind all of them', () => {
    expect(spans([opened('i1', '09:00', { yard: 'YARD' })])).toEqual([['i1', at('09:00'), at('12:00')]]);
    expect(spans([opened('i1', '09:00', { yard: 'PARK' })])).toEqual([]);
    expect(spans([opened('i1', '09:00', { yard: 'BEHIND' })])).toEqual([['i1', at('09:00'), at('12:00')]]);
  });

  it('that it was called into the face of, though other lanes were left', () => {
    const places = fold(heldPlacesFold, [
      ...gate,
      opened('i1', '09:00', { lanes: ['X1'] }),
      closed('i1', '09:10'),
      opened('i2', '10:00', { yard: 'YARD' }),
      closed('i2', '10:10'),
      opened('i3', '11:00', { route: 'HN-1119' }),
    ]);
    const during = (where: string[], from: string, to: string) =>
      troubledAt(places, where, at(from), at(to)).map(({ by }) => by);
    expect(during(['X1', 'YARD'], '08:55', '10:30')).toEqual(['i1', 'i2']);
    expect(during(['X2'], '08:55', '10:30')).toEqual([]);
    expect(during(['X2', 'YARD'], '10:05', '11:30')).toEqual(['i2', 'i3']);
    expect(during(['X1'], '09:10', '10:00')).toEqual([]);
  });

  it('none of which is its route: that is closed in its calendar', () => {
    expect(spans([opened('i1', '09:00', { route: 'HN-1119' })])).toEqual([]);
  });
});
