import { overlaps, standingAt, type ShiftPosting } from './shift-posting.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 29, hour));
const home = { roles: ['CUSTOMS'], gate: 'HUU_NGHI', agency: 'CUSTOMS' } as const;
const shift = (from: number, to: number, more: Partial<ShiftPosting> = {}): ShiftPosting => ({
  home: 'HUU_NGHI',
  agency: 'CUSTOMS',
  gate: 'TAN_THANH',
  beginsAt: at(from),
  endsAt: at(to),
  endedAt: null,
  ...more,
});

describe('An officer who is posted to another gate for a shift', () => {
  it('stands there from its beginning to its end, and at his own before and after', () => {
    const shifts = [shift(7, 19)];
    expect(standingAt(home, shifts, at(6))).toEqual({ posting: home, until: at(7) });
    expect(standingAt(home, shifts, at(7))).toEqual({ posting: { ...home, gate: 'TAN_THANH' }, until: at(19) });
    expect(standingAt(home, shifts, at(19))).toEqual({ posting: home });
  });

  it('stands at his own once it was ended, or his regular posting is another', () => {
    expect(standingAt(home, [shift(7, 19, { endedAt: at(8) })], at(9))).toEqual({ posting: home });
    const moved = { ...home, gate: 'COC_NAM' as never };
    expect(standingAt(moved, [shift(7, 19)], at(9))).toEqual({ posting: moved });
    const other = { ...home, agency: 'BORDER_GUARD' } as const;
    expect(standingAt(other, [shift(7, 19)], at(9))).toEqual({ posting: other });
  });

  it('has one at a time; one may follow the other', () => {
    expect(overlaps(shift(7, 19), shift(18, 20))).toBe(true);
    expect(overlaps(shift(7, 19), shift(19, 20))).toBe(false);
  });
});
