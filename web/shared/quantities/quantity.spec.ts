import { quantityOf, readingsOf, typedQuantity } from './quantity.js';

const measured = (text: string) => readingsOf(text, 'MEASURE');
const counted = (text: string) => readingsOf(text, 'COUNT');

describe('A quantity that was typed', () => {
  it('is one number where every reader reads the same', () => {
    expect(['18000', ' 18000 ', '18 000', '1.234.567', '1,234,567', '０', '１８０００'].map(measured)).toEqual([
      [18_000],
      [18_000],
      [18_000],
      [1_234_567],
      [1_234_567],
      [0],
      [18_000],
    ]);
    expect(
      ['18,5', '18.25', '18000.5', '18000,125', '0.125', '0,500', '-18', '−18,5', '12.3456'].map(measured),
    ).toEqual([[18.5], [18.25], [18_000.5], [18_000.125], [0.125], [0.5], [-18], [-18.5], [12.3456]]);
    expect(['12.000,5', '12,000.5', '12 000,5', '1.234.567,125'].map(measured)).toEqual([
      [12_000.5],
      [12_000.5],
      [12_000.5],
      [1_234_567.125],
    ]);
  });

  it('is one of two where a dot or comma may part thousands or begin a fraction, and then none is taken', () => {
    expect(['12.000', '12,000', '1.500', '999.125'].map(measured)).toEqual([
      [12_000, 12],
      [12_000, 12],
      [1_500, 1.5],
      [999_125, 999.125],
    ]);
    expect(quantityOf('12.000', 'MEASURE')).toBeUndefined();
    expect(quantityOf('12000', 'MEASURE')).toBe(12_000);
  });

  it('is in thousands where only whole things are counted, and no number with a fraction', () => {
    expect(['900', '1.180', '1,180', '1 180', '350.000', '1.800.000'].map(counted)).toEqual([
      [900],
      [1_180],
      [1_180],
      [1_180],
      [350_000],
      [1_800_000],
    ]);
    expect(['1,5', '18000.5', '12.000,5', '0.500'].map(counted)).toEqual([[], [], [], []]);
  });

  it('is none where no number stands', () => {
    expect(
      ['', ' ', 'x', '18t', '1.2.3', '1.234,567,890', '12.0000.000', '1e3', '--5', '.5', '5.'].map(measured),
    ).toEqual(Array.from({ length: 11 }, () => []));
  });

  it('that is written for who goes on typing reads as itself', () => {
    for (const number of [0, 12, 12.5, 12.345, 999.125, 18_000.5, 21.974, 1_234.567, -18, 1_800_000]) {
      expect([number, measured(typedQuantity(number))]).toEqual([number, [number]]);
    }
    expect([typedQuantity(undefined), typedQuantity(18_000.5), typedQuantity(12.345)]).toEqual([
      '',
      '18000.5',
      '12.3450',
    ]);
  });
});
