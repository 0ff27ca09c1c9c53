import { saidOf } from './tell-petitioner.js';

const of = { petition: 'p1', at: '2026-11-30T01:00:00.000Z' };
const dueAt = '2026-12-02T17:00:00.000Z';

describe('Whoever sent a petition', () => {
  it('is told that it came in, was taken up or declined, and was answered', () => {
    const received = { ...of, kind: 'REPORT', topic: 'ROADS', office: '06184', dueAt } as const;
    expect(saidOf({ type: 'PetitionReceived', data: received })).toEqual({
      kind: 'PETITION_RECEIVED',
      params: { dueAt },
    });
    expect(saidOf({ type: 'PetitionAccepted', data: { ...of, dueAt } })?.kind).toBe('PETITION_ACCEPTED');
    expect(saidOf({ type: 'PetitionDeclined', data: of })?.kind).toBe('PETITION_DECLINED');
    const answered = { ...of, answer: 'a1', inTime: true, toPublic: true };
    expect(saidOf({ type: 'PetitionAnswered', data: answered })?.kind).toBe('PETITION_ANSWERED');
  });

  it('is told nothing of drafts, of the way between bodies, or of his own rating', () => {
    expect(saidOf({ type: 'PetitionAnswerDrafted', data: { ...of, answer: 'a1' } })).toBeUndefined();
    expect(saidOf({ type: 'PetitionForwarded', data: { ...of, from: 'a', to: 'b' } })).toBeUndefined();
    expect(saidOf({ type: 'PetitionRated', data: { ...of, stars: 5 } })).toBeUndefined();
  });
});
