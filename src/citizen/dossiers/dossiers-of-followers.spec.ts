import { dossierLanes, isPhone } from './dossiers-of-followers.js';

const lanes = (code: string, phoneEnd = '5678') => dossierLanes('192.0.2.1', { code, phoneEnd });

describe('Tries at a dossier by its code', () => {
  it('are counted of the dossier over all lines, so that nobody comes to every end of a telephone', () => {
    const { all } = lanes(' h37.06184-261130-0001 ');
    expect(all.map(({ of, limit, minutes }) => [of, limit, minutes])).toEqual([['H37.06184-261130-0001', 100, 1_440]]);
  });

  it('with a whole number are counted apart from those with its end', () => {
    const [end, whole] = [lanes('H37.06184-261130-0001'), lanes('H37.06184-261130-0001', '0912 345 678')];
    expect(whole.all[0]?.kind).not.toBe(end.all[0]?.kind);
    // A day of them comes to less than one in ten thousand of the numbers that there are.
    expect((whole.all[0]?.limit ?? Infinity) / 1e8).toBeLessThanOrEqual(1e-4);
    expect(whole.own).toEqual(end.own);
  });

  it('at what is no code take none from others who mistype theirs', () => {
    const { own, all } = lanes('0912 345 678');
    expect([own.map(({ of }) => of), all]).toEqual([['192.0.2.1', '["192.0.2.1",""]'], []]);
  });
});

describe('A telephone that was given with a dossier', () => {
  it('is known by its last four digits, and by all of it in any spelling', () => {
    for (const given of ['+84912345678', '0912 345.678'])
      for (const typed of ['5678', '0912345678', '+84 912 345 678', '0912-345-678'])
        expect(isPhone(given, typed)).toBe(true);
  });

  it('is known by its digits also where parentheses or words stood beside them', () => {
    for (const [given, typed] of [
      ['(0205) 3812 345', '02053812345'],
      ['0912 345 678 (Mây)', '0912345678'],
      ['(0205) 381 234 567 89', '020538123456789'],
    ] as const)
      expect(isPhone(given, typed)).toBe(true);
  });

  it('is none where it holds too few digits: what was typed without any opens nothing', () => {
    for (const [given, typed] of [
      ['.........', '- - - - -'],
      ['không có', '. . . . .'],
      ['1234567', '123 456 7'],
      ['+84912345678', '.........'],
    ] as const)
      expect(isPhone(given, typed)).toBe(false);
  });

  it('is no other one that ends alike', () => {
    for (const typed of ['0000', '0812345678', '912345678901', '+1 912345678'])
      expect(isPhone('+84912345678', typed)).toBe(false);
  });
});
