import { money, typedMoney } from './money.js';

describe('Money at the counter', () => {
  it('is written as the reader writes it and read however it is typed', () => {
    expect([money(1_800_000, 'vi'), money(1_800_000, 'en')]).toEqual(['1.800.000 đ', '1,800,000 đ']);
    expect(['1.800.000', '1,800,000 đ', '1800000'].map(typedMoney)).toEqual([1_800_000, 1_800_000, 1_800_000]);
    expect(['', 'abc', '12,5', '-5'].map(typedMoney)).toEqual([0, 0, 0, 0]);
  });
});
