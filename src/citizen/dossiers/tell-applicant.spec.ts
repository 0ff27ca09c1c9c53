import { saidOf } from './tell-applicant.js';

const of = { dossier: 'd1', at: '2026-11-30T01:00:00.000Z' };
const dueAt = '2026-12-03T10:00:00.000Z';

describe('Whoever applied', () => {
  it('is told what he has to do or may fetch, and by when it is due', () => {
    expect(saidOf({ type: 'DossierReceived', data: { ...of, dueAt } })).toEqual({
      kind: 'DOSSIER_RECEIVED',
      params: { dueAt },
    });
    expect(saidOf({ type: 'DossierFeeAsked', data: { ...of, dong: 8_000 } })).toEqual({
      kind: 'DOSSIER_FEE',
      params: { dong: 8_000 },
    });
    // What was refused of his claim is to be paid; where nothing is, he need not do a thing.
    const refused = (dong: number) => saidOf({ type: 'DossierExemptionRefused', data: { ...of, dong } });
    expect(refused(8_000)).toEqual({ kind: 'DOSSIER_FEE', params: { dong: 8_000 } });
    expect(refused(0)).toBeUndefined();
    expect(saidOf({ type: 'DossierForwarded', data: { ...of, from: '06184', to: '06211' } })?.kind).toBe(
      'DOSSIER_FORWARDED',
    );
    expect(saidOf({ type: 'DossierSupplementAsked', data: of })?.kind).toBe('DOSSIER_SUPPLEMENT');
    const finished = { ...of, proposal: 'p1', outcome: 'GRANTED', inTime: true } as const;
    expect(saidOf({ type: 'DossierFinished', data: finished })?.kind).toBe('DOSSIER_RESULT');
  });

  it('is told nothing of what officials do among themselves, or of what he did himself', () => {
    expect(saidOf({ type: 'DossierRouted', data: { ...of, to: 'o1' } })).toBeUndefined();
    expect(saidOf({ type: 'DossierSupplemented', data: of })).toBeUndefined();
    expect(saidOf({ type: 'DossierResultReturned', data: of })).toBeUndefined();
  });
});
