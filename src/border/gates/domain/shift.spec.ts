import { PUBLISHED_SHIFTS, shiftAt } from './shift.js';

const hanoi = (text: string) => new Date(`${text}:00.000+07:00`);

describe('The shift of an instant', () => {
  it('is the one that began last, by Hanoi time', () => {
    expect(shiftAt(PUBLISHED_SHIFTS, hanoi('2026-11-29T07:00'))).toEqual({
      from: hanoi('2026-11-29T07:00'),
      to: hanoi('2026-11-29T19:00'),
    });
    expect(shiftAt(PUBLISHED_SHIFTS, hanoi('2026-11-29T18:59')).to).toEqual(hanoi('2026-11-29T19:00'));
  });

  it('goes on over midnight', () => {
    const night = { from: hanoi('2026-11-29T19:00'), to: hanoi('2026-11-30T07:00') };
    expect(shiftAt(PUBLISHED_SHIFTS, hanoi('2026-11-29T23:59'))).toEqual(night);
    expect(shiftAt(PUBLISHED_SHIFTS, hanoi('2026-11-30T06:59'))).toEqual(night);
  });

  it('is a whole day where there is one shift', () => {
    expect(shiftAt({ starts: ['06:00'] }, hanoi('2026-11-30T05:00'))).toEqual({
      from: hanoi('2026-11-29T06:00'),
      to: hanoi('2026-11-30T06:00'),
    });
  });
});
