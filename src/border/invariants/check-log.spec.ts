import { readFileSync } from 'node:fs';
import { checkLog } from './check-log.js';
import { rulesOfTheBorder } from './rules.js';
import { AT, log, type Told } from './testing/told-log.js';
import { BROKEN_ABOUT_MONEY_AND_PAPER } from './testing/logs-of-money-and-paper.js';

const HOUR = '2026-11-20T05:00:00.000Z';
const facts = {
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  vehicle: 'truck',
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  goods: [{ hs: '08106000', grams: 1, packages: 1 }],
};
const tag = { ticket: 'd1', declaration: 'd1', code: 'HN-E-0417', ...facts, at: AT };

const elsewhere = { ...facts, gate: 'TAN_THANH', route: 'TT-1088' };

const submitted = (declaration = 'd1'): Told => [
  `declaration-${declaration}`,
  'DeclarationSubmitted',
  { declaration, firm: 'firm', content: 'c', facts },
];
const accepted: Told = ['declaration-d1', 'DeclarationAccepted', { revision: 1, facts }];
const claimed: Told = ['vehicle-truck-EXPORT', 'VehicleClaimed', { vehicle: 'truck', direction: 'EXPORT' }];
const declared = [submitted(), claimed, accepted];
const open: Told = [
  'calendar-HN-1119-EXPORT-2026-11',
  'CalendarIntervalSet',
  {
    route: 'HN-1119',
    direction: 'EXPORT',
    interval: 'i1',
    from: '2026-11-20T00:00:00.000Z',
    to: '2026-11-20T12:00:00.000Z',
    mode: 'NORMAL',
  },
];
const slot = { slot: 's', ticket: 'd1', firm: 'firm' };
const opened: Told = ['slot-s', 'SlotOpened', { slot: 's', capacity: 1 }];
const place: Told = ['slot-s', 'SlotBooked', slot];
const booked: Told = ['ticket-d1', 'TicketBooked', { ...tag, slot: 's', hour: HOUR }];
const lane = { lane: 'HN-1119-X3', gate: 'HUU_NGHI' };
const laneDay: Told = [
  'lane-HN-1119-X3-2026-11-20',
  'LaneDayStarted',
  { ...lane, status: 'OPEN', mode: 'SUGGEST', direction: 'EXPORT' },
];
const seen: Told = ['ticket-d1', 'TicketCheckedIn', { ...tag, yard: 'HN-XC', stage: 'BORDER' }];
const call = { ...tag, ...lane, stage: 'BORDER', rule: 'TURN', asOf: 3 };
const written: Told = ['calls-HUU_NGHI-EXPORT-2026-11-20', 'CallDecided', call];
const called: Told = ['ticket-d1', 'TicketCalled', call];
const admitted: Told = ['ticket-d1', 'TicketAdmitted', { ...tag, ...lane, stage: 'BORDER' }];
const closed = { closure: 'c1', route: 'HN-1119', from: AT, to: HOUR, reason: 'FAR_SIDE', hs: ['0810'] };
const durianClosed: Told = ['calendar-HN-1119-EXPORT-2026-11', 'GoodsClosed', { ...closed, direction: 'EXPORT' }];
const closure: Told = ['gate-HUU_NGHI', 'ClosureAnnounced', { ...closed, directions: ['EXPORT'], gate: 'HUU_NGHI' }];
const setBack: Told = ['ticket-d1', 'TicketSetBack', { ...tag, ...lane }];
const accident: Told = ['gate-HUU_NGHI', 'IncidentOpened', { incident: 'i1', yard: 'HN-XC' }];
const replanned = (ticket: string, from: string, to: string): Told => {
  const place = (hour: string) => ({ slot: `HN-1119.EXPORT.PERISHABLE.2026-11-20T${hour}`, hour });
  return ['replan-c1', 'TicketReplanned', { closure: 'c1', ticket, moved: { from: place(from), to: place(to) } }];
};
const queued = [...declared, open, laneDay, opened, place, booked, seen];
const checks = [{ agency: 'BORDER_GUARD', rule: 'every' }];
const clearance = { ...facts, revision: 1 };
const opening: Told = ['clearance-d1', 'ClearanceOpened', { ...clearance, checks }];
const passed: Told = ['clearance-d1', 'CheckPassed', { agency: 'BORDER_GUARD', revision: 1 }];
const clear: Told = ['clearance-d1', 'VehicleCleared', clearance];
const crossed: Told = ['clearance-d1', 'BorderCrossed', clearance];
const left: Told = ['clearance-d1', 'LeftSupervision', clearance];
const fulfilled: Told = ['declaration-d1', 'DeclarationFulfilled'];
const freed: Told = ['vehicle-truck-EXPORT', 'VehicleFreed', { vehicle: 'truck', direction: 'EXPORT' }];
const done: Told = ['ticket-d1', 'TicketDone', { ...tag, from: 'ADMITTED' }];
const given: Told = ['slot-s', 'SlotPlaceReturned', slot];
const conduct = { subject: 'VEHICLE', of: 'truck', atGate: 'HUU_NGHI' };

const overtaken: Told = ['ticket-d1', 'TicketOvertaken', { ...tag, ...lane }];
const shadow = { setting: 'gate-phase', gate: 'HUU_NGHI', change: 'c', from: AT, value: { phase: 'SHADOW' } };

/** A log in which each rule is broken once, by its last fact or by what it leaves owed. */
const BROKEN: Readonly<Record<string, readonly Told[]>> = {
  'one-open-declaration': [...declared, submitted('d2')],
  'one-part-one-firm': [
    ...declared,
    ['declaration-d1', 'PartTaken', { part: 'CARRIER', firm: 'one', via: 'NAMED' }],
    ['declaration-d1', 'PartTaken', { part: 'CARRIER', firm: 'other', via: 'NAMED' }],
  ],
  'not-withdrawn-in-the-lane': [...queued, written, called, admitted, ['declaration-d1', 'DeclarationWithdrawn']],
  'nothing-expires-at-the-gate': [...queued, ['declaration-d1', 'DeclarationExpired']],
  'stays-on-its-route': [
    ...queued,
    written,
    called,
    admitted,
    [
      'declaration-d1',
      'DeclarationCorrected',
      { changed: ['route'], revision: 2, facts: { ...facts, route: 'HN-1116' } },
    ],
  ],
  'plate-in-one-fleet': [
    ['plate-p', 'PlateTaken', { vehicle: 'v', firm: 'one' }],
    ['plate-p', 'PlateTaken', { vehicle: 'w', firm: 'other' }],
  ],
  'chassis-in-one-fleet': [
    ['chassis-c', 'ChassisTaken', { vehicle: 'v', firm: 'one' }],
    ['chassis-c', 'ChassisTaken', { vehicle: 'w', firm: 'other' }],
  ],
  'lane-days-carry-over': [
    laneDay,
    [
      'lane-HN-1119-X3-2026-11-21',
      'LaneDayStarted',
      { ...lane, status: 'CLOSED', mode: 'SUGGEST', direction: 'EXPORT' },
    ],
  ],
  'announced-everywhere': [open, ['calendar-HN-1119-EXPORT-2026-12', open[1], { ...open[2], mode: 'CLOSED' }]],
  'announcements-outrank': [[open[0], open[1], { ...open[2], reason: 'HOLIDAY', mode: 'CLOSED' }], open],
  'never-more-than-places': [opened, place, ['slot-s', 'SlotBooked', { ...slot, ticket: 'd2' }]],
  'share-of-an-hour': [
    ['slot-s', 'SlotOpened', { slot: 's', capacity: 20 }],
    ...['d1', 'd2', 'd3', 'd4', 'd5'].map((ticket): Told => [
      'slot-s',
      'SlotBooked',
      { ...slot, ticket, firm: ticket, carrier: 'one' },
    ]),
  ],
  'one-place-each': [...declared, open, opened, place, booked, ['slot-s', 'SlotPlaceReturned', slot]],
  'code-of-one': [
    ['code-HN-E-0417', 'TicketCodeTaken', { code: 'HN-E-0417', ticket: 'd1' }],
    ['code-HN-E-0417', 'TicketCodeTaken', { code: 'HN-E-0417', ticket: 'd2' }],
  ],
  'booked-while-open': [...declared, opened, place, booked],
  'lapses-while-open': [
    ...declared,
    open,
    opened,
    place,
    booked,
    ['calendar-HN-1119-EXPORT-2026-11', 'CalendarIntervalSet', { ...open[2], interval: 'i2', mode: 'CLOSED' }],
    given,
    ['ticket-d1', 'TicketReleased', { ...tag, slot: 's', from: 'BOOKED', why: 'SLOT_LAPSED' }],
  ],
  'checks-in-accepted': [submitted(), claimed, ['ticket-d1', 'TicketIssuedLive', tag], seen],
  'read-checks-in-once': [
    ...queued.slice(0, -1),
    [seen[0], seen[1], { ...seen[2], read: 'r' }],
    ['plate-read-r', 'PlateReadMatched', { read: 'r', declaration: 'd2' }],
  ],
  'only-who-waits-is-called': [...queued, written, called, written, called],
  'called-as-written': [...queued, called],
  'called-into-the-open': [...queued, ['lane-HN-1119-X3-2026-11-20', 'LaneClosed', lane], written, called],
  'no-call-of-closed-goods': [...queued, durianClosed, written, called],
  'no-set-back-while-closed': [...queued, written, called, closure, setBack],
  'out-of-turn-by-two': [
    ['out-of-turn-c', 'OutOfTurnCalled', { call: 'c', ticket: 'd1', by: 'one', confirmBy: HOUR }],
    ['calls-HUU_NGHI-EXPORT-2026-11-20', 'CallDecided', { ...call, rule: 'OUT_OF_TURN' }],
    ['out-of-turn-c', 'OutOfTurnConfirmed', { call: 'c', by: 'one' }],
  ],
  'replan-keeps-order': [replanned('d1', '05', '09'), replanned('d2', '04', '08')],
  'no-call-past-an-incident': [...queued, accident, written, called],
  'admitted-as-it-stands': [
    ...queued,
    written,
    called,
    ['lane-HN-1119-X3-2026-11-20', 'LanePaused', { ...lane, reason: 'BREAK' }],
    admitted,
  ],
  'told-by-its-step': [
    ...queued,
    [
      'declaration-d1',
      'DeclarationCorrected',
      {
        changed: ['drivers'],
        revision: 2,
        facts: { ...facts, missing: [{ path: 'drivers', code: 'driver-missing', stage: 'CALL' }] },
        accepted: true,
      },
    ],
    written,
    called,
  ],
  'lane-holds-one': [
    ['occupancy-x', 'LanePlaceTaken', { ...lane, ticket: 'd1' }],
    ['occupancy-x', 'LanePlaceTaken', { ...lane, ticket: 'd2' }],
  ],
  'yard-place-once': [
    ['yard-places-y', 'YardPlaceTaken', { yard: 'y', ticket: 'd1' }],
    ['yard-places-y', 'YardPlaceTaken', { yard: 'y', ticket: 'd1' }],
  ],
  'late-where-bound': [['setting-p', 'SettingSet', shadow], ...queued, written, called, overtaken],
  'ticket-follows': [...queued, ['declaration-d1', 'DeclarationWithdrawn'], freed],
  'no-penalty-while-closed': [
    ...queued,
    written,
    ['ticket-d1', 'TicketCalled', { ...call, call: 1 }],
    ['calendar-HN-1119-EXPORT-2026-11', 'CalendarIntervalSet', { ...open[2], interval: 'i2', mode: 'CLOSED' }],
    ['ticket-d1', 'TicketNoShow', { ...tag, ...lane, at: '2026-11-20T04:00:00.000Z' }],
    ['vehicle-conduct-truck', 'NoShowCounted', { ...conduct, noShow: 'n1', ticket: 'd1' }],
  ],
  'penalty-rests-on-no-shows': [
    ['vehicle-conduct-truck', 'NoShowCounted', { ...conduct, noShow: 'n1', ticket: 'd1' }],
    ['vehicle-conduct-truck', 'PenaltyImposed', { ...conduct, penalty: 'p', counted: ['n1'], needs: 2 }],
  ],
  'one-gate-at-a-time': [
    ...queued,
    ['declaration-d1', 'DeclarationCorrected', { changed: ['gate'], revision: 2, facts: elsewhere, accepted: true }],
    written,
    called,
  ],
  'drawn-among-entrants': [
    ['draw-x', 'DrawCommitted', { draw: 'x', entrants: [] }],
    ['draw-x', 'DrawRevealed', { draw: 'x', outcomes: [{ entry: 'e', lot: 'l', outcome: 'WON' }] }],
  ],
  'decided-as-seen': [
    ...declared,
    opening,
    ['declaration-d1', 'DeclarationCorrected', { changed: ['drivers'], revision: 2, facts, accepted: true }],
    passed,
  ],
  'told-to-who-passes': [
    submitted(),
    claimed,
    [
      'declaration-d1',
      'DeclarationCorrected',
      {
        changed: ['drivers'],
        revision: 1,
        facts: { ...facts, missing: [{ path: 'drivers', code: 'driver-missing', stage: 'CALL' }] },
        accepted: true,
      },
    ],
    opening,
    passed,
  ],
  'cleared-by-its-last-check': [...declared, opening, clear],
  'goes-cleared-only': [...declared, opening, crossed],
  'stopped-goods-stay': [
    ...declared,
    opening,
    ['customs-goods-3012', 'CustomsGoodsAllocated', { customs: '3012', firm: 'firm', by: 'DECLARED', parts: [] }],
    ['customs-declaration-3012', 'CustomsStopOrdered', { customs: '3012', order: 'o', reason: 'r' }],
    passed,
    clear,
  ],
  'receipt-pays-once': [
    ['receipt-HUU_NGHI-1', 'ReceiptUsed', { receipt: '1' }],
    ['receipt-HUU_NGHI-1', 'ReceiptUsed', { receipt: '1', declaration: 'd2' }],
  ],
  'clearance-follows': declared,
  ...BROKEN_ABOUT_MONEY_AND_PAPER,
};

describe('The rules over the whole log', () => {
  it('find nothing in the journey of a truck that went as it should', async () => {
    const vacated: Told = ['ticket-d1', 'LaneVacated', { ...tag, ...lane }];
    const journey = [...queued, opening, written, called, admitted, vacated, passed, clear, crossed, left, done];
    const { broken, owed, events } = await checkLog(log([...journey, fulfilled, freed]));
    expect([broken, owed, events]).toEqual([[], [], journey.length + 2]);
  });

  it.each(Object.entries(BROKEN))('find %s broken', async (name, told) => {
    const { broken, owed } = await checkLog(log(told));
    expect([...broken, ...owed].map(({ rule }) => rule)).toContain(name);
    expect([...broken, ...owed].every(({ of, what }) => of.length > 0 && what.length > 0)).toBe(true);
  });

  it('are each broken once by the logs above', () => {
    expect(rulesOfTheBorder().map(({ name }) => name)).toEqual(Object.keys(BROKEN));
  });

  it('are those that docs/invariants.md names', () => {
    const text = readFileSync(new URL('../../../docs/invariants.md', import.meta.url), 'utf8');
    const named = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(BROKEN));
  });
});
