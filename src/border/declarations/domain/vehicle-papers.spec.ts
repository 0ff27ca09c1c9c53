import { fold } from '../../../shared/domain/decider.js';
import { declaredFacts } from './declared-facts.js';
import { CONTENT } from './testing/declared.js';
import { noticeAt, notePaperEnding, vehiclePapersFold, type VehiclePapersEvent } from './vehicle-papers.js';

const due = {
  vehicle: 'truck',
  declaration: 'd1',
  gate: 'HUU_NGHI',
  paper: 'INSURANCE',
  expires: '2027-06-30',
  days: 30,
} as const;
const told = (days: 30 | 7, left: number, at: string): VehiclePapersEvent => ({
  type: 'PaperEndsSoon',
  data: { ...due, days, left, at },
});
const given = (...events: VehiclePapersEvent[]) => fold(vehiclePapersFold, events);
const THIRTY = '2027-05-31T01:00:00.000Z';
const SEVEN = '2027-06-23T01:00:00.000Z';

describe('The end of a paper of a vehicle', () => {
  it('is told thirty and seven days before it, at eight in the morning in Hanoi', () => {
    expect([30, 7].map((days) => noticeAt(due.expires, days).toISOString())).toEqual([THIRTY, SEVEN]);
    expect(notePaperEnding(given(), due, THIRTY)).toEqual([told(30, 30, THIRTY)]);
    expect(notePaperEnding(given(told(30, 30, THIRTY)), { ...due, days: 7 }, SEVEN)).toEqual([told(7, 7, SEVEN)]);
  });

  it('is told once each, however often it is declared', () => {
    expect(notePaperEnding(given(told(30, 30, THIRTY)), { ...due, declaration: 'd2' }, THIRTY)).toEqual([]);
  });

  it('is told anew of a renewed paper', () => {
    const renewed = { ...due, expires: '2028-06-30' };
    expect(notePaperEnding(given(told(30, 30, THIRTY)), renewed, '2028-05-31T01:00:00.000Z')).toHaveLength(1);
  });

  it('says how many days it really is when the notice comes late, and nothing once it is past', () => {
    expect(notePaperEnding(given(), due, '2027-06-10T01:00:00.000Z')).toMatchObject([{ data: { days: 30, left: 20 } }]);
    expect(notePaperEnding(given(), { ...due, days: 7 }, '2027-06-30T09:00:00.000Z')).toMatchObject([
      { data: { left: 0 } },
    ]);
    expect(notePaperEnding(given(), { ...due, days: 7 }, '2027-07-01T01:00:00.000Z')).toEqual([]);
  });

  it('is not told twice in one moment when both notices are due', () => {
    expect(notePaperEnding(given(), { ...due, next: 7 }, SEVEN)).toEqual([]);
    expect(notePaperEnding(given(), { ...due, next: 5 }, SEVEN)).toHaveLength(1);
    expect(notePaperEnding(given(), { ...due, days: 7 }, SEVEN)).toHaveLength(1);
  });

  it('is of each kind the latest that was declared', () => {
    const paper = (kind: 'INSURANCE' | 'ROADWORTHINESS', number: string, expires: string) => ({
      kind,
      number,
      expires,
    });
    const papers = [
      paper('INSURANCE', 'B-1', '2026-12-31'),
      paper('ROADWORTHINESS', 'K-1', '2027-01-31'),
      paper('INSURANCE', 'B-2', '2027-12-31'),
    ];
    const references = { vehicle: 'truck', carrier: 'party-1', aeo: false };
    const ends = (of: typeof papers) => declaredFacts({ ...CONTENT, papers: of }, references, []).paperEnds;
    expect(ends(papers)).toEqual([
      { paper: 'INSURANCE', expires: '2027-12-31' },
      { paper: 'ROADWORTHINESS', expires: '2027-01-31' },
    ]);
    expect(ends([])).toBeUndefined();
  });
});
