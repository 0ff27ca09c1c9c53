import { deskOf, withHim } from './desk.js';

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
