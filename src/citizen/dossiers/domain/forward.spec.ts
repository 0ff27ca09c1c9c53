import { DomainError } from '../../../shared/domain/problem.js';
import { act, submit, type DossierAct } from './dossier-acts.js';
import { AMONG_OFFICIALS } from './dossier-state.js';
import type { Dossier } from './dossier.js';
import { PUBLIC_HOLIDAYS } from './public-holidays.js';
import { officeCalendar } from './working-time.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);
const hanoi = (text: string) => new Date(`${text}+07:00`);
const MONDAY = '2026-11-30T08:00:00';
const sent = submit(
  { id: 'd', code: 'c', procedure: 'p', office: '06184', channel: 'ONLINE', dong: 0 },
  [],
  hanoi(MONDAY),
  calendar,
).dossier;
const doing = (dossier: Dossier, what: DossierAct, at = MONDAY) =>
  act(dossier, what, { by: 'an', party: what.kind === 'RECEIVE' ? 'CLERK' : 'OFFICIAL', at: hanoi(at), calendar });
const after = (...acts: DossierAct[]) => acts.reduce((each, what) => doing(each, what).dossier, sent);
const codeOf = (dossier: Dossier, what: DossierAct) => {
  try {
    doing(dossier, what);
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
};

const received: DossierAct = { kind: 'RECEIVE', limit: { amount: 3, unit: 'WORKING_DAYS' } };
const routed: DossierAct = { kind: 'ROUTE', to: 'an' };
const forwarded: DossierAct = { kind: 'FORWARD', to: '06211' };

describe('A dossier that is handed to another office', () => {
  it('goes on there as received and nobody’s, by the time that it has', () => {
    const inProcess = after(received, routed);
    const { dossier, event } = doing(inProcess, forwarded, '2026-12-01T09:00:00');
    expect(dossier).toMatchObject({ office: '06211', state: 'RECEIVED', code: 'c', clock: inProcess.clock });
    expect([dossier.official, dossier.dueAt]).toEqual([undefined, inProcess.dueAt]);
    expect(event).toMatchObject({ type: 'DossierForwarded', data: { from: '06184', to: '06211' } });
    expect(doing(dossier, routed).dossier).toMatchObject({ state: 'IN_PROCESS', official: 'an' });
  });

  it('before its receipt is to be received there within the hours that are left', () => {
    const { dossier } = doing(sent, forwarded, '2026-11-30T16:00:00');
    expect(dossier).toMatchObject({ office: '06211', state: 'NEWLY_REGISTERED', dueAt: sent.dueAt });
  });

  it('late stays late', () => {
    const { dossier } = doing(after(received, routed), forwarded, '2026-12-07T09:00:00');
    expect(dossier.late).toBe(true);
  });

  it('is not under a result that waits for its signature, while somebody else is waited for, or once it is over', () => {
    const proposed = after(received, routed, { kind: 'PROPOSE_RESULT', proposal: 'p1', outcome: 'GRANTED' });
    expect(codeOf(proposed, forwarded)).toBe('dossier-proposal-open');
    expect(codeOf(after(received, routed, { kind: 'STOP' }), forwarded)).toBe('dossier-not-in-state');
    expect(codeOf(after(received, routed, { kind: 'ASK_SUPPLEMENT' }), forwarded)).toBe('dossier-not-in-state');
    expect(codeOf({ ...sent, state: 'FINISHED' }, forwarded)).toBe('dossier-not-in-state');
  });

  it('does not go where it is, nor out of the hands of a colleague', () => {
    expect(codeOf(after(received), { kind: 'FORWARD', to: '06184' })).toBe('dossier-there-already');
    expect(codeOf(after(received, { kind: 'ROUTE', to: 'binh' }), forwarded)).toBe('dossier-of-colleague');
  });

  it('tells its applicant why', () => {
    expect(AMONG_OFFICIALS).not.toContain('FORWARD');
  });
});
