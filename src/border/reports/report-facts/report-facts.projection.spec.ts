import type { ClearanceEvent } from '../../clearance/index.js';
import type { Recorded } from '../../../shared/event-store/projection.js';
import type { TicketEvent, TicketStatus } from '../../queue/index.js';
import { figuresOf, NO_FIGURES, type GateFigures } from '../domain/daily-report.js';
import { reportFacts, type ReportFactEvent, type ReportFactRow } from './report-facts.projection.js';

const tag = {
  ticket: 't1',
  declaration: 't1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  cargo: 'FRUIT',
  class: 'PERISHABLE',
} as const;
const at = (hour: number) => `2026-11-22T0${hour}:00:00.000Z`;
const checkedIn: TicketEvent = {
  type: 'TicketCheckedIn',
  data: { ...tag, at: at(1), yard: 'HN-XC', stage: 'BORDER', onTime: true, witness: 'YARD_SCAN' },
};
const corrected = (status: TicketStatus): TicketEvent => {
  const { route, cargo, class: kind } = tag;
  const was = { route, cargo, class: kind };
  return { type: 'TicketFactsChanged', data: { ...tag, cargo: 'GENERAL', class: 'ORDINARY', at: at(2), status, was } };
};

/** A day's report of events in the order of the log. */
function reportOf(...events: (TicketEvent | ClearanceEvent)[]): GateFigures {
  const rows = events.flatMap((event, n) => {
    const metadata = { actor: 'spec', channel: 'seed', correlationId: 'spec' };
    const of = { position: n, id: `e${n}`, stream: 's', version: n, metadata, recordedAt: new Date(0) };
    const changes = reportFacts.change({ ...event, ...of } as Recorded<ReportFactEvent>);
    return changes.map(({ apply }) => apply(undefined, { read: () => undefined }) as ReportFactRow);
  });
  return figuresOf('2026-11-22', rows);
}

/** What it leaves in the yards. */
function left(...events: TicketEvent[]): readonly [fruit: number, other: number] {
  const { leftFruit, leftOther } = reportOf(...events);
  return [leftFruit, leftOther];
}

describe('What a report takes from corrections', () => {
  it('is what stands in the yard now, once', () => {
    expect(left(checkedIn)).toEqual([1, 0]);
    expect(left(checkedIn, corrected('WAITING'))).toEqual([0, 1]);
    expect(left(checkedIn, corrected('CALLED'))).toEqual([0, 1]);
  });

  it('is each car of a group of new vehicles', () => {
    const group = { ...checkedIn, data: { ...checkedIn.data, cargo: 'NEW_VEHICLES', vehicleCount: 5 } } as TicketEvent;
    expect(left(group)).toEqual([0, 5]);
  });

  it('is nothing while the vehicle has not come', () => {
    expect(left(corrected('BOOKED'))).toEqual([0, 0]);
  });
});

describe('What a report takes from a vehicle that was cleared', () => {
  const { declaration, gate, direction, cargo } = tag;
  const of = (hour: number) => ({ declaration, gate, direction, cargo, vehicleCount: 1, at: at(hour) }) as const;
  const cleared: ClearanceEvent = { type: 'VehicleCleared', data: { ...of(2), revision: 1 } };

  it('is an export, until it is turned back', () => {
    expect(reportOf(checkedIn, cleared)).toEqual({ ...NO_FIGURES, exportFruit: 1 });
    const back: ClearanceEvent = { type: 'TurnedBack', data: { ...of(3), reason: 'far-side-refused' } };
    expect(reportOf(checkedIn, cleared, back)).toEqual(NO_FIGURES);
  });

  it('stays one when the far side sends it back, which is counted by itself; its way back is no import', () => {
    const back: ClearanceEvent = {
      type: 'ReturnedByFarSide',
      data: { ...of(3), reason: 'quarantine-refused', trip: 't2' },
    };
    const home: ClearanceEvent = {
      type: 'VehicleCleared',
      data: { ...of(4), declaration: 't2', direction: 'IMPORT', wayBack: true, revision: 1 },
    };
    const figures = { ...NO_FIGURES, exportFruit: 1, returnedByFarSide: 1 };
    expect(reportOf(checkedIn, cleared, back, home)).toEqual(figures);
  });

  it('is nothing more when it is transferred before it was seen, and is not left in a yard', () => {
    const fellBack: ClearanceEvent = { type: 'ClearanceFellBack', data: { ...of(3), agency: 'BORDER_GUARD' } };
    const sent: ClearanceEvent = {
      type: 'SentToOtherGate',
      data: { ...of(3), to: 'TAN_THANH', goesOn: true, unseen: true },
    };
    expect(reportOf(cleared, fellBack, sent)).toEqual(NO_FIGURES);
  });

  it('is an export, until it is sent to another gate: then it counts as that', () => {
    const sent: ClearanceEvent = { type: 'SentToOtherGate', data: { ...of(3), to: 'TAN_THANH' } };
    expect(reportOf(checkedIn, cleared, sent)).toEqual({ ...NO_FIGURES, sentToOtherGate: 1 });
  });
});
