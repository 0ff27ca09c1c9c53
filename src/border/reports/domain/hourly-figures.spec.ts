import { figuresOf, type ReportFact } from './daily-report.js';
import { hoursOf } from './hourly-figures.js';

const DAY = '2026-11-23';
/** Hanoi time of the day. */
const at = (time: string, day = DAY) => new Date(`${day}T${time}:00.000+07:00`).toISOString();
const fact = (kind: ReportFact['kind'], subject: string, when: string, more: Partial<ReportFact> = {}): ReportFact => ({
  gate: 'HUU_NGHI',
  kind,
  direction: 'EXPORT',
  cargo: 'FRUIT',
  vehicles: 1,
  at: when,
  subject,
  ...more,
});
const busy = (facts: readonly ReportFact[]) =>
  hoursOf(DAY, facts).filter(({ checkIns, exports, imports }) => checkIns + exports + imports > 0);

describe('A day hour by hour', () => {
  it('has 24 hours in Hanoi, also when nothing happened', () => {
    expect(hoursOf(DAY, []).map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(busy([])).toEqual([]);
  });

  it('counts who came at the hour in which he came, and who was cleared at that hour', () => {
    const facts = [
      fact('ARRIVED', 'a', at('00:00')),
      fact('ARRIVED', 'b', at('07:59')),
      fact('CLEARED', 'a', at('08:00')),
      fact('CLEARED', 'i', at('23:59'), { direction: 'IMPORT', cargo: 'NEW_VEHICLES', vehicles: 3 }),
    ];
    expect(busy(facts)).toEqual([
      { hour: 0, checkIns: 1, exports: 0, imports: 0 },
      { hour: 7, checkIns: 1, exports: 0, imports: 0 },
      { hour: 8, checkIns: 0, exports: 1, imports: 0 },
      { hour: 23, checkIns: 0, exports: 0, imports: 3 },
    ]);
  });

  it('counts nobody twice whose declaration changed while he stood there, and again whoever left and came back', () => {
    const facts = [
      fact('ARRIVED', 'a', at('22:00', '2026-11-22')),
      fact('ARRIVED', 'a', at('09:00'), { cargo: 'GENERAL' }),
      fact('ARRIVED', 'b', at('10:00')),
      fact('LEFT', 'b', at('11:00')),
      fact('ARRIVED', 'b', at('12:00')),
    ];
    expect(busy(facts).map(({ hour, checkIns }) => [hour, checkIns])).toEqual([
      [10, 1],
      [12, 1],
    ]);
  });

  it('adds up to the figures of the day, without whoever fell back or was turned back', () => {
    const facts = [
      fact('CLEARED', 'a', at('08:00')),
      fact('CLEARED', 'b', at('09:00')),
      fact('FELL_BACK', 'b', at('09:30')),
      fact('CLEARED', 'c', at('10:00'), { cargo: 'GENERAL' }),
      fact('TURNED_BACK', 'c', at('10:30')),
      fact('CLEARED', 'd', at('11:00'), { direction: 'IMPORT', cargo: 'GENERAL' }),
    ];
    const { exportFruit, exportOther, importGoods, importNewVehicles } = figuresOf(DAY, facts);
    const sum = (of: 'exports' | 'imports') => hoursOf(DAY, facts).reduce((all, hour) => all + hour[of], 0);
    expect([sum('exports'), sum('imports')]).toEqual([exportFruit + exportOther, importGoods + importNewVehicles]);
    expect([sum('exports'), sum('imports')]).toEqual([1, 1]);
  });
});
