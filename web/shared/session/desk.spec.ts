import { deskOf, followed, withHim, type TabNow } from './desk.js';

const person = (number: number) => ({ id: `p${number}`, name: `P ${number}`, email: `p${number}@gate.example` });

describe('A shared desk', () => {
  it('knows who worked there, the last one first and each once', () => {
    const people = [1, 2, 1].reduce<ReturnType<typeof withHim>>((known, number) => withHim(known, person(number)), []);
    expect(people.map(({ account }) => account)).toEqual(['p1@gate.example', 'p2@gate.example']);
  });
  it('forgets who has not been there for long', () => {
    const people = Array.from({ length: 12 }, (_, number) => person(number)).reduce<ReturnType<typeof withHim>>(
      withHim,
      [],
    );
    expect([people.length, people[0]?.id]).toEqual([8, 'p11']);
  });
  it('knows nobody who cannot sign in, and nothing from what is broken', () => {
    expect(withHim([], { id: 'p1', name: 'P' })).toEqual([]);
    for (const broken of [null, '', '{', '{"id":1}', '[1,{"id":"a"}]']) expect(deskOf(broken)).toEqual([]);
  });
});

describe('A tab of a shared desk', () => {
  const of = (person: string, state: TabNow['state'] = 'IN') => ({ state, shows: person, holds: person });
  it('is locked with the one where he left, and not by a late word of somebody who is gone', () => {
    expect(followed(of('An'), { left: 'An' })).toBe('LOCK');
    expect(followed(of('An', 'OVER'), { left: 'An' })).toBe('LOCK');
    expect(followed(of('Binh'), { left: 'An' })).toBe('STAY');
    expect(followed({ state: 'CHANGING' }, { left: 'An' })).toBe('STAY');
  });
  it('is locked while it still asks who is here', () => {
    expect(followed({ state: 'UNKNOWN' }, { left: 'An' })).toBe('LOCK');
  });
  it('opens as the colleague who came in another one, from wherever it stands', () => {
    for (const state of ['CHANGING', 'OUT', 'UNKNOWN', 'ENROLLING'] as const)
      expect(followed({ state }, { came: 'Binh' })).toBe('LOOK');
    expect(followed({ state: 'OVER', shows: 'Binh' }, { came: 'Binh' })).toBe('LOOK');
    expect(followed(of('Binh'), { came: 'Binh' })).toBe('STAY');
  });
  it('shows nothing of somebody else from then on, nor lets him finish coming in', () => {
    for (const state of ['IN', 'AWAY', 'OVER'] as const)
      expect(followed({ state, shows: 'An' }, { came: 'Binh' })).toBe('LOCK_AND_LOOK');
    expect(followed({ state: 'CHANGING', holds: 'An' }, { came: 'Binh' })).toBe('LOCK_AND_LOOK');
  });
});
