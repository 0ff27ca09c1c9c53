import { marked } from './mark.js';

describe('What a person has read', () => {
  it('is single messages, each once, and all up to a position', () => {
    const one = marked({ upTo: 5, also: ['a'] }, { messages: ['a', 'b'] });
    expect(one).toEqual({ upTo: 5, also: ['a', 'b'] });
    expect(marked(one, { upTo: 9 })).toMatchObject({ upTo: 9 });
  });

  it('never goes back', () => {
    expect(marked({ upTo: 9, also: [] }, { upTo: 3 })).toEqual({ upTo: 9, also: [] });
  });

  it('keeps the newest thousand single ones', () => {
    const many = Array.from({ length: 1_200 }, (_, n) => String(n));
    const { also } = marked({ upTo: 0, also: [] }, { messages: many });
    expect([also.length, also[0]]).toEqual([1_000, '200']);
  });
});
