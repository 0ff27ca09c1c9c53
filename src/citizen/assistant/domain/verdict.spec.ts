import { verdictOf, type Candidate } from './verdict.js';

const fit = (id: string, score: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  score,
  meant: 3,
  adds: new Set(),
  ...more,
});

describe('What is done with what fits a question', () => {
  it('gives the best, and what else it may have been', () => {
    const fits = [fit('a', 500), fit('b', 300), fit('c', 100), fit('d', 90)];
    expect(verdictOf({ fits, said: 4, terms: 9, definite: false, likeOurs: 0.5 })).toEqual({
      kind: 'ANSWER',
      id: 'a',
      also: ['b', 'c'],
    });
  });

  it('asks back when too little was said to tell several apart', () => {
    const fits = [fit('a', 500), fit('b', 480), fit('c', 470), fit('d', 460)];
    expect(verdictOf({ fits, said: 1, terms: 3, definite: false, likeOurs: 0.5 })).toEqual({
      kind: 'ASK_BACK',
      between: ['a', 'b', 'c'],
    });
  });

  it('means the thing itself when something definite is asked of it, and its special cases stand beside', () => {
    const fits = [
      fit('birth', 633),
      fit('birth again', 627, { adds: new Set(['lai']) }),
      fit('copy of a birth', 597, { adds: new Set(['ban', 'sao']) }),
    ];
    const looked = { fits, said: 1, terms: 6, definite: true, likeOurs: 0.5 };
    expect(verdictOf(looked)).toEqual({ kind: 'ANSWER', id: 'birth', also: ['birth again', 'copy of a birth'] });
    expect(verdictOf({ ...looked, definite: false, likeOurs: 0.5 })).toMatchObject({ kind: 'ASK_BACK' });
  });

  it('asks back for something definite, too, where each adds something of its own', () => {
    const fits = [
      fit('lost', 680, { adds: new Set(['mat']) }),
      fit('abroad', 630, { adds: new Set(['bien', 'gioi']) }),
    ];
    const looked = { fits, said: 1, terms: 6, definite: true, likeOurs: 0.5 };
    expect(verdictOf(looked)).toEqual({ kind: 'ASK_BACK', between: ['lost', 'abroad'] });
    expect(verdictOf({ ...looked, fits: [fit('a', 680), fit('b', 630)] })).toMatchObject({ kind: 'ASK_BACK' });
  });

  it('does not know what speaks of too much that nothing is held on', () => {
    expect(
      verdictOf({ fits: [fit('a', 50, { meant: 0 })], said: 4, terms: 9, definite: false, likeOurs: 0.5 }),
    ).toEqual({
      kind: 'UNKNOWN',
    });
    expect(verdictOf({ fits: [], said: 4, terms: 9, definite: false, likeOurs: 0.5 })).toEqual({ kind: 'UNKNOWN' });
  });

  it('asks more of what it knows the more words there are, and less of what means something rare', () => {
    const looked = { fits: [fit('a', 400, { meant: 0 })], said: 3, terms: 6, definite: false, likeOurs: 0.5 };
    expect(verdictOf(looked)).toMatchObject({ kind: 'ANSWER', id: 'a' });
    expect(verdictOf({ ...looked, terms: 24 })).toEqual({ kind: 'UNKNOWN' });
    expect(verdictOf({ ...looked, terms: 8, fits: [fit('a', 250, { meant: 0 })] })).toEqual({ kind: 'UNKNOWN' });
    expect(verdictOf({ ...looked, terms: 8, fits: [fit('a', 250, { meant: 6 })] })).toMatchObject({ kind: 'ANSWER' });
  });

  it('knows what is put like questions that had an answer, and not the same that is put like those that had none', () => {
    const looked = { fits: [fit('a', 400)], said: 3, terms: 8, definite: false };
    expect(verdictOf({ ...looked, likeOurs: 0.6 })).toMatchObject({ kind: 'ANSWER', id: 'a' });
    expect(verdictOf({ ...looked, likeOurs: -0.6 })).toEqual({ kind: 'UNKNOWN' });
  });
});
