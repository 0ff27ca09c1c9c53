import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { QUEUE_OWN_EVENTS } from '../queue-event-names.js';
import { conductFold } from './conduct.js';
import type { ConductEvent } from './conduct-events.js';
import { callSheetFold } from './call-sheet.js';
import { drawClaimFold, drawEntriesFold } from './draw-entries.js';
import { drawFold } from './draw.js';
import { openingBalancesFold, type OpeningBalanceEvent } from './opening-balance.js';
import { laneOccupancyFold } from './lane-occupancy.js';
import type { SlotEvent, TicketEvent } from './queue-events.js';
import type { ReplanEvent } from './replan-events.js';
import { nextToMove, nextToUndo, replanFold, statusOf } from './replan.js';
import { placesFor, slotCapacityFold } from './slot-capacity.js';
import { placesTaken, slotFold } from './slot.js';
import { ticketCodeFold } from './ticket-code.js';
import { ticketFold } from './ticket.js';
import { transferFold } from './transfer.js';
import { yardPlacesFold } from './yard-places.js';

const FOLDER = new URL('../../../../test/golden/queue/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => {
    const file = type.includes('.') ? type : `${type}.1`;
    return JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8')) as E;
  });
const ticket = (...types: (TicketEvent['type'] | `${TicketEvent['type']}.${number}`)[]) =>
  fold(ticketFold, golden<TicketEvent>(...types));

describe('Events of the queue as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(QUEUE_OWN_EVENTS));
  });

  it('still make the same hour, capacity, code, sheet and lane', () => {
    const hour = fold(slotFold, golden('SlotOpened', 'SlotBooked'));
    expect([hour.facts?.capacity, hour.taken.size]).toEqual([28, 1]);
    expect(fold(slotFold, golden('SlotOpened', 'SlotBooked', 'SlotPlaceReturned')).taken.size).toBe(0);
    const recounted = fold(slotFold, golden('SlotOpened', 'SlotBooked', 'SlotPlaceRecounted'));
    expect([...recounted.taken.values()]).toEqual([{ firm: 'firm-1', carrier: 'firm-2' }]);
    const block = fold(slotFold, golden('SlotOpened', 'SlotBlockBooked', 'SlotBooked.3'));
    expect([placesTaken(block), block.taken.size, [...block.blocks.values()][0]?.left]).toEqual([3, 1, 2]);
    const lapsed = fold(slotFold, golden('SlotOpened', 'SlotBlockBooked', 'SlotBooked.3', 'SlotBlockReturned'));
    expect([placesTaken(lapsed), lapsed.blocks.size]).toEqual([1, 0]);
    const drawing = golden<SlotEvent>('SlotOpened', 'SlotBooked', 'SlotPlaceReturned', 'SlotDrawBegun');
    expect(fold(slotFold, drawing).drawing).toBe('8c7a0c7e-1a34-5a51-8d0e-6f9c0f7f2a17');
    expect(fold(slotFold, golden('SlotDrawn'), fold(slotFold, drawing)).drawing).toBeUndefined();
    const capacity = fold(slotCapacityFold, golden('SlotCapacitySet'));
    expect(placesFor(capacity, 'HN-1119', 'EXPORT', 'PERISHABLE', '2026-11-24T00:00:00.000Z')).toBe(35);
    expect(fold(ticketCodeFold, golden('TicketCodeTaken'))?.at).toBe('2026-11-22T03:00:00.000Z');
    expect(fold(callSheetFold, golden('CallDecided'))).toEqual({ calls: 1 });
    expect(fold(laneOccupancyFold, golden('LanePlaceTaken')).ticket).toBeDefined();
    expect(fold(laneOccupancyFold, golden('LanePlaceTaken', 'LanePlaceFreed'))).toEqual({});
  });

  it('still make the same moves of a closure', () => {
    const ordered = golden<ReplanEvent>('ReplanOrdered', 'ReplanResumed', 'TicketReplanned');
    const moving = fold(replanFold, ordered);
    expect(moving && [statusOf(moving), nextToMove(moving)]).toEqual([
      'MOVING',
      '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91',
    ]);
    const moved = fold(replanFold, golden<ReplanEvent>('TicketReplanned.2', 'ReplanUndoOrdered'), moving);
    expect(moved && [statusOf(moved), nextToUndo(moved)?.moved.from.hour]).toEqual([
      'UNDOING',
      '2026-11-23T01:00:00.000Z',
    ]);
    const undone = fold(replanFold, golden<ReplanEvent>('TicketReplanUndone'), moved);
    expect(undone && statusOf(undone)).toBe('UNDONE');
    expect(ticket('TicketBooked', 'TicketMoved.2')).toMatchObject({
      booking: { hour: '2026-11-23T02:00:00.000Z', firstHour: '2026-11-23T02:00:00.000Z', moves: 0 },
      movedBy: { from: '2026-11-23T01:00:00.000Z' },
    });
    expect(ticket('TicketBooked', 'PlaceOwed', 'TicketCheckedIn')).toMatchObject({
      status: 'WAITING',
      heldReference: '2026-11-23T01:00:00.000Z',
    });
  });

  it('still list what stood in the yards', () => {
    const balances = (...types: string[]) => [
      ...fold(openingBalancesFold, golden<OpeningBalanceEvent>(...types)).values(),
    ];
    expect(balances('OpeningBalanceListed')).toMatchObject([
      { status: 'LISTED', vehicles: [{ yard: 'HN-XUAN-CUONG' }] },
    ]);
    expect(balances('OpeningBalanceListed', 'OpeningBalanceConfirmed', 'StandingVehicleConfirmed')).toMatchObject([
      { status: 'CONFIRMED', by: 'person-1', endedBy: 'person-2' },
    ]);
    expect(balances('OpeningBalanceListed', 'OpeningBalanceWithdrawn')).toMatchObject([{ status: 'WITHDRAWN' }]);
  });

  it('still make the same booking', () => {
    expect(ticket('TicketBooked', 'TicketMoved')).toMatchObject({
      status: 'BOOKED',
      booking: { hour: '2026-11-23T02:00:00.000Z', firstHour: '2026-11-23T01:00:00.000Z', moves: 1 },
    });
    expect(ticket('TicketBooked', 'TicketMoved', 'TicketReleased')?.status).toBe('RELEASED');
    expect(ticket('TicketBooked', 'BookingKept')).toEqual(ticket('TicketBooked'));
    expect(ticket('TicketBooked', 'TicketFactsChanged')).toMatchObject({
      status: 'BOOKED',
      facts: { cargo: 'GENERAL', class: 'ORDINARY' },
      booking: { hour: '2026-11-23T01:00:00.000Z' },
    });
    expect(ticket('TicketBooked', 'TicketFactsChanged.3')?.facts).toMatchObject({
      firm: 'firm-2',
      carrier: 'party-1',
    });
  });

  it('still make the same call', () => {
    const called = ['TicketIssuedLive', 'TicketCheckedIn', 'TicketCalled'] as const;
    expect(ticket(...called, 'CallAnswered')?.call).toMatchObject({ lane: 'HN-X1', answered: 'EXIT_SCAN' });
    expect(ticket(...called, 'CallWithdrawn')).toMatchObject({ status: 'WAITING', setBacks: 0 });
    expect(ticket('TicketIssuedLive', 'TicketCheckedIn', 'PlacesExchanged')).toMatchObject({
      status: 'WAITING',
      heldReference: '2026-11-23T00:40:00.000Z',
    });
    expect(ticket(...called, 'TicketOvertaken')).toMatchObject({ status: 'CALLED', call: { overtaken: true } });
    expect(ticket(...called, 'TicketSetBack')).toMatchObject({ status: 'WAITING', setBacks: 1 });
    expect(ticket(...called, 'TicketNoShow')?.status).toBe('NO_SHOW');
    expect(ticket('TicketIssuedLive', 'TicketCheckedIn', 'TicketCalled.3')).toEqual(ticket(...called));
  });

  it('still make the same way out of a park', () => {
    const held = ['TicketIssuedLive', 'TicketCheckedIn.3'] as const;
    expect(ticket(...held)).toMatchObject({ status: 'HOLDING', yard: 'HN-VIETTEL' });
    expect(ticket(...held, 'TicketCalled.2', 'CallWithdrawn')?.status).toBe('HOLDING');
    const reached = ticket(...held, 'TicketCalled.2', 'YardReached');
    expect(reached).toMatchObject({ status: 'WAITING', yard: 'HN-XUAN-CUONG', stage: 'BORDER' });
    expect(reached?.checkedInAt).toBe(ticket(...held)?.checkedInAt);
    expect(fold(yardPlacesFold, golden('YardPlaceTaken')).size).toBe(1);
    expect(fold(yardPlacesFold, golden('YardPlaceTaken', 'YardPlaceFreed')).size).toBe(0);
  });

  it('still make the same way from yard to yard', () => {
    const sent = ticket('TicketIssuedLive', 'TicketCheckedIn', 'TicketDiverted');
    expect(sent).toMatchObject({ status: 'HOLDING', yard: 'HN-VIETTEL', diverted: { from: 'HN-XUAN-CUONG' } });
    expect(ticket('TicketIssuedLive', 'TicketCheckedIn', 'TicketDiverted', 'DivertedSeen')?.diverted).toBeUndefined();
  });

  it('still make the same transfer to another gate, also for a gate that never saw the ticket', () => {
    const waiting = ticket('TicketIssuedLive', 'TicketCheckedIn', 'TicketTransferred');
    expect(waiting).toMatchObject({
      status: 'TRANSFERRED',
      facts: { gate: 'TAN_THANH', code: 'TT-E-0093' },
      cameFrom: { gate: 'HUU_NGHI', code: 'HN-E-0417' },
      heldReference: '2026-11-23T00:40:00.000Z',
    });
    expect(ticket('TicketTransferred')).toEqual(waiting);
    expect(ticket('TicketBooked', 'TicketTransferred.2')).toMatchObject({
      status: 'BOOKED',
      booking: { slot: 'TT-1088.EXPORT.PERISHABLE.2026-11-23T01', bookedAt: '2026-11-22T03:00:00.000Z' },
    });
    expect(fold(transferFold, golden('TransferAsked'))?.to).toBe('TAN_THANH');
    for (const end of ['TransferRefused', 'TransferWithdrawn', 'TransferMade'])
      expect(fold(transferFold, golden('TransferAsked', end))).toBeUndefined();
  });

  it('still make the same way through a lane to the end', () => {
    const admitted = ['TicketIssuedLive', 'TicketCheckedIn', 'TicketCalled', 'TicketAdmitted'] as const;
    expect(ticket(...admitted)).toMatchObject({ status: 'ADMITTED', inLane: { lane: 'HN-X1' } });
    expect(ticket(...admitted, 'LaneVacated')?.inLane).toBeUndefined();
    expect(ticket(...admitted, 'LaneVacated', 'TicketAdvanced')).toMatchObject({ status: 'WAITING', stage: 'EXIT' });
    expect(ticket(...admitted, 'LaneVacated', 'TicketDone')?.status).toBe('DONE');
  });

  it('still make the same penalties', () => {
    const conduct = (...types: ConductEvent['type'][]) => fold(conductFold, golden<ConductEvent>(...types));
    const imposed = ['NoShowCounted', 'PenaltyImposed'] as const;
    const statusAfter = (...types: ConductEvent['type'][]) => conduct(...imposed, ...types).penalties[0]?.status;
    expect(conduct('NoShowExcused').noShows).toMatchObject([{ counts: false, excuse: 'GATE_CLOSED' }]);
    expect(conduct('NoShowCounted', 'NoShowForgiven').noShows).toMatchObject([{ counts: false }]);
    expect([statusAfter(), statusAfter('PenaltySuspended')]).toEqual(['IN_FORCE', 'SUSPENDED']);
    expect(statusAfter('PenaltySuspended', 'PenaltyResumed')).toBe('IN_FORCE');
    expect([statusAfter('PenaltyLifted'), statusAfter('PenaltyEnded')]).toEqual(['LIFTED', 'ENDED']);
    const appealed = conduct(...imposed, 'AppealFiled', 'AppealSupported', 'AppealDecided').penalties[0]?.appeal;
    expect(appealed).toMatchObject({ reason: 'BREAKDOWN', supportedBy: ['person-2'], verdict: 'GRANTED' });
  });

  it('still make the same draw', () => {
    const full = ['SlotOpened', 'SlotBooked', 'SlotPlaceReturned.2'];
    expect(fold(slotFold, golden(...full)).held).toBe(1);
    expect(fold(slotFold, golden(...full, 'SlotDrawn', 'SlotBooked.4'))).toMatchObject({ held: 0 });
    expect(fold(slotFold, golden('SlotOpened', 'SlotBlockBooked', 'SlotBlockReturned.2', 'SlotDrawn.2')).held).toBe(0);
    expect(fold(slotFold, golden('SlotOpened', 'SlotBlockBooked', 'SlotBlockReturned.2')).held).toBe(2);
    expect(fold(drawEntriesFold, golden('DrawEntered')).size).toBe(1);
    expect(fold(drawEntriesFold, golden('DrawEntered', 'DrawLeft')).size).toBe(0);
    expect(fold(drawClaimFold, golden('DrawClaimed'))?.hour).toBe('2026-11-23T01:00:00.000Z');
    expect(fold(drawClaimFold, golden('DrawClaimed', 'DrawClaimFreed'))).toBeUndefined();
    expect(fold(drawFold, golden('DrawCommitted', 'DrawWitnessed'))).toMatchObject({ status: 'COMMITTED' });
    expect(fold(drawFold, golden('DrawCommitted', 'DrawRevealed'))?.status).toBe('DRAWN');
    expect(fold(drawFold, golden('DrawAborted'))?.status).toBe('ABORTED');
  });
});
