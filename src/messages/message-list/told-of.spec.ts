import { toldOf, type ToldEvent } from './told-of.js';

const tag = {
  ticket: 't1',
  declaration: 'd1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  at: '2026-11-30T01:00:00.000Z',
};
/** Given this event, what is told to whom. */
const told = (type: string, data: object) =>
  toldOf({ type, data } as ToldEvent).map(({ subject, kind, params }) => [subject, kind, params]);
const ofTicket = (type: string, more: object) => told(type, { ...tag, ...more });
const ofDeclaration = (type: string, more: object) =>
  told(type, { declaration: 'd1', gate: 'HUU_NGHI', at: tag.at, ...more });

describe('A firm is told', () => {
  it('of papers of its vehicles that end', () => {
    const end = { vehicle: 'truck', paper: 'INSURANCE', expires: '2026-12-31', days: 30, left: 30 };
    expect(ofDeclaration('PaperEndsSoon', end)).toEqual([
      ['declaration-d1', 'PAPER_ENDS', { paper: 'INSURANCE', expires: '2026-12-31', left: 30 }],
    ]);
  });

  it('of calls, of those that it missed, and of a penalty', () => {
    const by = { arriveBy: '2026-11-30T01:10:00.000Z', answerBy: '2026-11-30T02:00:00.000Z' };
    expect(ofTicket('TicketCalled', { lane: 'HN-X1', ...by })).toEqual([
      ['declaration-d1', 'CALLED', { lane: 'HN-X1', ...by }],
    ]);
    expect(ofTicket('CallWithdrawn', { lane: 'HN-X1', reason: 'ORDER' })).toMatchObject([
      ['declaration-d1', 'CALL_WITHDRAWN', {}],
    ]);
    expect(ofTicket('TicketSetBack', { lane: 'HN-X1' })).toMatchObject([['declaration-d1', 'MISSED_CALL', {}]]);
    expect(ofTicket('TicketNoShow', { lane: 'HN-X1' })).toMatchObject([['declaration-d1', 'NO_SHOW', {}]]);
    const penalty = { atGate: 'HUU_NGHI', at: tag.at, until: '2026-12-07T01:00:00.000Z', code: tag.code };
    expect(told('PenaltyImposed', { ...penalty, firm: 'f1', carrier: 'f2' })).toEqual([
      ['firm-f1', 'PENALTY', { until: penalty.until }],
      ['firm-f2', 'PENALTY', { until: penalty.until }],
    ]);
    expect(told('PenaltyImposed', { ...penalty, firm: 'f1', carrier: 'f1' })).toHaveLength(1);
  });

  it('of draws that it won and of those that it lost, each entrant of its own', () => {
    const slot = 'HN-1119.EXPORT.ORDINARY.2026-11-30T03';
    expect(ofDeclaration('DrawLeft', { slot, entry: 'e1', why: 'WON' })).toEqual([
      ['declaration-d1', 'DRAW_WON', { hour: '2026-11-30T03:00:00.000Z' }],
    ]);
    expect(ofDeclaration('DrawLeft', { slot, entry: 'e1', why: 'LEFT' })).toEqual([]);
    const outcomes = [
      { entry: 'e1', lot: '1', outcome: 'WON' },
      { entry: 'e2', lot: '2', outcome: 'LOST' },
    ];
    expect(
      told('DrawRevealed', { slot, gate: 'HUU_NGHI', hour: '2026-11-30T03:00:00.000Z', outcomes, at: tag.at }),
    ).toEqual([[`entry-${slot}-e2`, 'DRAW_LOST', { hour: '2026-11-30T03:00:00.000Z' }]]);
  });

  it('of what closures did with its places, and not of what it did itself', () => {
    const hour = '2026-11-30T04:00:00.000Z';
    expect(ofTicket('TicketMoved', { hour, closure: 'c1' })).toEqual([
      ['declaration-d1', 'MOVED_BY_CLOSURE', { hour }],
    ]);
    expect(ofTicket('TicketMoved', { hour, closure: 'c1', undone: true })).toMatchObject([
      ['declaration-d1', 'MOVE_UNDONE', {}],
    ]);
    expect(ofTicket('TicketMoved', { hour })).toEqual([]);
    expect(ofTicket('PlaceOwed', { hour, closure: 'c1' })).toMatchObject([['declaration-d1', 'PLACE_OWED', {}]]);
    expect(ofTicket('TicketReleased', { why: 'SLOT_LAPSED' })).toMatchObject([['declaration-d1', 'PLACE_LOST', {}]]);
    expect(ofTicket('TicketReleased', { why: 'GIVEN_BACK' })).toEqual([]);
  });

  it('of corrections asked, of holds by their public reason, and of a clearance that was taken back', () => {
    expect(ofDeclaration('DeclarationSentBack', { fields: [{ path: 'a', code: 'b' }] })).toEqual([
      ['declaration-d1', 'CORRECTION_ASKED', { count: 1 }],
    ]);
    const hold = { agency: 'CUSTOMS', legalReason: 'secret', publicReason: 'goods-to-be-opened' };
    expect(ofDeclaration('CheckHeld', hold)).toEqual([
      ['declaration-d1', 'HELD', { agency: 'CUSTOMS', reason: 'goods-to-be-opened' }],
    ]);
    expect(ofDeclaration('ClearanceFellBack', { agency: 'CUSTOMS' })).toEqual([
      ['declaration-d1', 'CLEARANCE_REVOKED', { agency: 'CUSTOMS' }],
    ]);
  });

  it('nothing of a confidential hold', () => {
    expect(ofDeclaration('CheckHeld', { agency: 'CUSTOMS', publicReason: 'being-checked' })).toEqual([]);
  });

  it('of alarms of a stay, and of being named in the declaration of another firm, once', () => {
    expect(ofDeclaration('StayLimitNear', { firm: 'f1', hours: 6, endsBy: tag.at })).toEqual([
      ['firm-f1', 'STAY_NEAR', { hours: 6, endsBy: tag.at }],
    ]);
    const facts = { gate: 'HUU_NGHI', partyFirms: { OWNER: 'f2', CARRIER: 'f1', AGENT: 'f2' } };
    expect(told('DeclarationSubmitted', { declaration: 'd1', firm: 'f1', at: tag.at, facts })).toEqual([
      ['firm-f2', 'PART_NAMED', {}],
    ]);
    const corrected = (changed: string[]) =>
      ofDeclaration('DeclarationCorrected', { facts: { gate: 'HUU_NGHI', partyFirms: { OWNER: 'f2' } }, changed });
    expect(corrected(['goods.0.kg'])).toEqual([]);
    expect(corrected(['parties.owner.taxCode'])).toEqual([['firm-f2', 'PART_NAMED', {}]]);
  });
});
