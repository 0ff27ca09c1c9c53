import { householdName, impossibleIn, takeVisit, type Visit } from './visit.js';

const moment = { at: new Date('2026-11-30T03:00:00Z'), today: '2026-11-30' };
const sent = (more: Partial<Visit> = {}): Visit => ({
  id: 'v',
  team: 't',
  by: 'pao',
  revision: 1,
  on: '2026-11-28',
  household: 'tag',
  figures: { over15: 4, app: 3, payment: 2, shop: 0 },
  helped: [],
  ...more,
});
const when = (known: Visit | undefined, visit: Visit) => takeVisit(known, visit, moment);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

describe('A visit', () => {
  it('that is sent again is the one that is known', () => {
    expect(when(undefined, sent()).event?.type).toBe('TeamVisitRecorded');
    expect(when(sent(), sent()).event).toBeUndefined();
  });

  it('counts as it was corrected last, in whatever order corrections come', () => {
    const corrected = sent({ revision: 2, figures: { over15: 5, app: 3, payment: 2, shop: 0 } });
    expect(when(sent(), corrected)).toMatchObject({ visit: { revision: 2 }, event: { type: 'TeamVisitCorrected' } });
    expect(when(corrected, sent())).toEqual({ visit: corrected });
    expect(when(undefined, corrected).event?.type).toBe('TeamVisitRecorded');
  });

  it('with other figures under the same count of corrections is refused', () => {
    expect(codeOf(() => when(sent(), sent({ on: '2026-11-27' })))).toBe('team-visit-differs');
  });

  it('is corrected by who recorded it alone', () => {
    expect(codeOf(() => when(sent(), sent({ revision: 2, by: 'another' })))).toBe('team-visit-not-yours');
    expect(codeOf(() => when(sent(), sent({ revision: 2, team: 'another' })))).toBe('team-visit-not-yours');
  });

  it('lies at most ninety days back and never ahead', () => {
    expect(codeOf(() => when(undefined, sent({ on: '2026-11-30' })))).toBe('done');
    expect(codeOf(() => when(undefined, sent({ on: '2026-12-01' })))).toBe('team-visit-in-future');
    expect(codeOf(() => when(undefined, sent({ on: '2026-09-01' })))).toBe('done');
    expect(codeOf(() => when(undefined, sent({ on: '2026-08-31' })))).toBe('team-visit-too-old');
  });

  it('finds nowhere more who have something than people over 15', () => {
    expect(impossibleIn({ over15: 2, app: 2, payment: 3, shop: 0 })).toEqual(['payment']);
  });
});

describe('A household', () => {
  it('is the same however two phones write it, and another in the next hamlet', () => {
    const one = householdName('06184', 'Nà Pàn', 'Hộ 12');
    expect(householdName('06184', ' na  pan', 'HỘ-12 ')).toBe(one);
    expect(householdName('06184', 'Nà Pài', 'Hộ 12')).not.toBe(one);
    expect(householdName('06211', 'Nà Pàn', 'Hộ 12')).not.toBe(one);
  });
});
