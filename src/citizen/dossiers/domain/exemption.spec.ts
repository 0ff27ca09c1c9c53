import { DomainError } from '../../../shared/domain/problem.js';
import { act, feeDue, submit, type DossierAct } from './dossier-acts.js';
import type { Dossier } from './dossier.js';
import { PUBLIC_HOLIDAYS } from './public-holidays.js';
import { officeCalendar } from './working-time.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);
const at = new Date('2026-11-30T08:00:00+07:00');
const claims = submit(
  { id: 'd', code: 'c', procedure: 'p', office: '06184', channel: 'ONLINE', dong: 8_000, exempt: 1 },
  [],
  at,
  calendar,
);
const after = (dossier: Dossier, ...acts: DossierAct[]): Dossier =>
  acts.reduce((each, what) => act(each, what, { by: 'an', party: 'OFFICIAL', at, calendar }).dossier, dossier);
const codeOf = (dossier: Dossier, what: DossierAct) => {
  try {
    after(dossier, what);
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
};
const inProcess: Dossier = { ...claims.dossier, state: 'IN_PROCESS', official: 'an' };
const propose: DossierAct = { kind: 'PROPOSE_RESULT', proposal: 'p1', outcome: 'GRANTED' };

describe('A claimed exemption', () => {
  it('is kept in the log, and nothing is due until it is refused', () => {
    expect(claims.event.data).toMatchObject({ exempt: 1 });
    expect(feeDue(claims.dossier)).toBe(0);
    expect(feeDue(after(inProcess, { kind: 'REFUSE_EXEMPTION' }))).toBe(8_000);
    expect(feeDue(after(inProcess, { kind: 'GRANT_EXEMPTION' }))).toBe(0);
  });

  it('is decided on before a fee is asked for or a result is granted, and once', () => {
    expect(codeOf(inProcess, { kind: 'ASK_FEE', dong: 9_000 })).toBe('dossier-exemption-open');
    expect(codeOf(inProcess, propose)).toBe('dossier-exemption-open');
    expect(codeOf(inProcess, { ...propose, outcome: 'REFUSED' })).toBe('done');
    const granted = after(inProcess, { kind: 'GRANT_EXEMPTION' });
    expect(codeOf(granted, propose)).toBe('done');
    expect(codeOf(granted, { kind: 'REFUSE_EXEMPTION' })).toBe('dossier-exemption-none');
  });

  it('is not refused under a result that waits for its signature', () => {
    const refusing = after(inProcess, { ...propose, outcome: 'REFUSED' });
    expect(codeOf(refusing, { kind: 'REFUSE_EXEMPTION' })).toBe('dossier-proposal-open');
  });
});
