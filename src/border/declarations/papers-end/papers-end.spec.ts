import type { CommandBus } from '@nestjs/cqrs';
import { FACTS } from '../domain/testing/declared.js';
import { PapersEnd } from './papers-end.deadline.js';

const deadline = new PapersEnd({} as CommandBus);
const AT = '2027-06-01T04:00:00.000Z';
const changes = (type: string, expires: string | undefined, more: object = {}) => {
  const paperEnds = expires === undefined ? undefined : [{ paper: 'INSURANCE', expires }];
  const { paperEnds: _, ...facts } = FACTS;
  const data = { declaration: 'd1', at: AT, facts: { ...facts, ...(paperEnds && { paperEnds }) }, ...more };
  return deadline.schedule({ type, data } as Parameters<typeof deadline.schedule>[0]);
};
const ids = (...days: number[]) => days.map((each) => `papers-end:truck:INSURANCE:${each}`);

describe('Notices of papers that end', () => {
  it('are due by what was declared last', () => {
    const set = changes('DeclarationSubmitted', '2027-12-31').flatMap((each) => ('set' in each ? [each.set] : []));
    expect(set.map(({ id }) => id)).toEqual(ids(30, 7));
    expect(set.map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2027-12-01T01:00:00.000Z',
      '2027-12-24T01:00:00.000Z',
    ]);
    expect(set[0]).toMatchObject({ subject: 'truck', data: { declaration: 'd1', paper: 'INSURANCE', days: 30 } });
  });

  it('are due on the days that the gate had set when it was declared, in the place of those before', () => {
    const { paperEnds: _, ...facts } = FACTS;
    const own = {
      facts: { ...facts, paperEnds: [{ paper: 'INSURANCE', expires: '2027-12-31' }], paperNotices: [45, 10] },
    };
    const set = changes('DeclarationSubmitted', undefined, own).flatMap((each) => ('set' in each ? [each.set] : []));
    expect(set.map(({ id }) => id)).toEqual(ids(30, 7));
    expect(set.map(({ dueAt, data }) => [dueAt.toISOString(), data])).toMatchObject([
      ['2027-11-16T01:00:00.000Z', { days: 45, next: 10 }],
      ['2027-12-21T01:00:00.000Z', { days: 10 }],
    ]);
  });

  it('are none of what the firm has just told itself', () => {
    const [thirty, seven] = changes('DeclarationSubmitted', '2027-06-20');
    expect([thirty, seven]).toMatchObject([{ clear: ids(30)[0] }, { set: { id: ids(7)[0] } }]);
  });

  it('stand when another declaration does not name the paper, and end when a correction leaves it out', () => {
    expect(changes('DeclarationSubmitted', undefined)).toEqual([]);
    expect(changes('DeclarationCorrected', undefined, { changed: ['goods.0.kg'] })).toEqual([]);
    expect(changes('DeclarationCorrected', undefined, { changed: ['papers.0'] })).toEqual(
      expect.arrayContaining(ids(30, 7).map((clear) => ({ clear }))),
    );
  });
});
