import { noteAnswer, toldUpTo } from './told-up-to.js';

describe('What a list is to show at least', () => {
  it('is nothing before anything was told, then the latest of what was told, whatever is answered later', () => {
    expect(toldUpTo()).toEqual({});
    for (const answer of [undefined, {}, { log: { epoch: 'e', position: 12 } }, { log: { epoch: 'e', position: 9 } }])
      noteAnswer(answer);
    expect(toldUpTo()).toEqual({ after: 12 });
  });
});
