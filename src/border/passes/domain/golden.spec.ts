import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { PASS_EVENT_TYPES, type PassEvent } from './pass-events.js';
import { reissuesFold } from './pass.js';
import { ticketLifeFold, type TicketFact } from './ticket-life.js';

const read = <E>(file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../test/golden/${file}.1.json`, import.meta.url), 'utf8')) as E;

describe('Events as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(new URL('../../../../test/golden/passes/', import.meta.url)).map((f) => f.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(PASS_EVENT_TYPES));
  });

  it('still make the same pass', () => {
    const reissues = fold(reissuesFold, [read<PassEvent>('passes/PassReissued')]);
    expect(reissues).toEqual([{ number: 2, at: '2026-11-23T03:10:00.000Z' }]);
  });

  it('of a ticket still begin and end its pass', () => {
    const facts = ['TicketBooked', 'TicketMoved', 'TicketCheckedIn', 'TicketDone'];
    const life = fold(
      ticketLifeFold,
      facts.map((type) => read<TicketFact>(`queue/${type}`)),
    );
    expect(life).toMatchObject({ code: 'HN-E-0417', firm: 'firm-1', lives: 1, endedAt: expect.any(String) });
  });
});
