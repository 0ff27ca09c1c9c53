import { shownParams } from './shown-params.js';

const shown = (params: Record<string, string | number>, language: 'vi' | 'zh' | 'en' = 'vi') =>
  shownParams(params, language);

describe('What a message names', () => {
  it('is told by the clock of Hanoi, its sums and its codes in words', () => {
    expect(
      shown({ dueAt: '2026-11-30T03:00:00.000Z', until: '2026-11-30T08:00+07:00', expires: '2026-12-31' }),
    ).toEqual({
      dueAt: '30/11 10:00',
      until: '30/11 08:00',
      expires: '31/12/2026',
    });
    expect(shown({ dong: 120_000, agency: 'CUSTOMS', count: 3 }, 'en')).toEqual({
      dong: '120.000',
      agency: 'Customs',
      count: 3,
    });
  });

  it('stands as it was written where it only begins with a time, or is none that there is', () => {
    const titles = {
      titleVi: '2026-11-30T08:00: họp dân',
      titleZh: '2026-99-99T99:99:99Z',
      titleEn: '2026-11-30T08:00',
    };
    expect(shown(titles)).toEqual(titles);
  });
});
