import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { PASS_RULES, passOf, reissue, reissuesFold, requireCounted } from './pass.js';
import type { PassEvent } from './pass-events.js';
import { ticketLifeFold, type TicketFact } from './ticket-life.js';

const ticket = '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90';
const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const fact = (type: TicketFact['type'], time: string): TicketFact =>
  ({
    type,
    data: { ticket, declaration: ticket, code: 'HN-E-0417', gate: 'HUU_NGHI', firm: 'firm-1', at: at(time) },
  }) as TicketFact;
const replaced = (number: number, time: string): PassEvent => ({
  type: 'PassReissued',
  data: { ticket, code: 'HN-E-0417', gate: 'HUU_NGHI', number, why: 'PHONE_LOST', at: at(time) },
});
const given = (facts: TicketFact[], reissues: PassEvent[] = []) =>
  [fold(ticketLifeFold, facts), fold(reissuesFold, reissues)] as const;
const refusal = (attempt: () => void): string => {
  try {
    attempt();
    return 'counts';
  } catch (error) {
    return (error as DomainError).code;
  }
};
const counts = ([life, reissues]: ReturnType<typeof given>, number: number, time: string) =>
  refusal(() => requireCounted(life, reissues, number, new Date(at(time)), PASS_RULES));

describe('A pass', () => {
  it('begins with its ticket as number one, for thirty days', () => {
    expect(passOf(...given([fact('TicketBooked', '01:00')]), PASS_RULES)).toEqual({
      ticket,
      code: 'HN-E-0417',
      gate: 'HUU_NGHI',
      number: 1,
      issuedAt: at('01:00'),
      validUntil: '2026-12-23T01:00:00.000Z',
    });
    expect(passOf(undefined, [], PASS_RULES)).toBeUndefined();
  });

  it('is replaced by the next number, which ends it at once', () => {
    const now = given([fact('TicketBooked', '01:00')]);
    expect(reissue(...now, 'PHONE_LOST', new Date(at('02:00')))).toEqual([replaced(2, '02:00')]);
    const after = given([fact('TicketBooked', '01:00')], [replaced(2, '02:00')]);
    expect(passOf(...after, PASS_RULES)).toMatchObject({ number: 2, issuedAt: at('02:00') });
    expect(counts(after, 1, '02:00')).toBe('pass-replaced');
    expect(counts(after, 2, '02:00')).toBe('counts');
  });

  it('counted until then, for a scan that is told late', () => {
    const after = given([fact('TicketBooked', '01:00')], [replaced(2, '02:00'), replaced(3, '03:00')]);
    expect(counts(after, 1, '01:59')).toBe('counts');
    expect(counts(after, 2, '02:30')).toBe('counts');
    expect(counts(after, 2, '03:00')).toBe('pass-replaced');
  });

  it('is over with its ticket, and cannot be re-issued then', () => {
    const done = given([fact('TicketIssuedLive', '01:00'), fact('TicketDone', '04:00')]);
    expect(counts(done, 1, '03:59')).toBe('counts');
    expect(counts(done, 1, '04:00')).toBe('pass-over');
    expect(refusal(() => reissue(...done, 'PRINT_LOST', new Date(at('05:00'))))).toBe('pass-over');
    expect(refusal(() => reissue(undefined, [], 'PRINT_LOST', new Date(at('05:00'))))).toBe('pass-over');
  });

  it('of an earlier life of the ticket does not come back with the next', () => {
    const again = given(
      [fact('TicketBooked', '01:00'), fact('TicketReleased', '02:00'), fact('TicketIssuedLive', '03:00')],
      [replaced(2, '01:30')],
    );
    expect(passOf(...again, PASS_RULES)).toMatchObject({ number: 3, issuedAt: at('03:00') });
    expect(counts(again, 2, '03:30')).toBe('pass-replaced');
    expect(counts(again, 3, '03:30')).toBe('counts');
    expect(counts(again, 4, '03:30')).toBe('pass-over');
  });
});
