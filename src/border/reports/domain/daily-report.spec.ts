import { addFigures, differencesOf, figuresOf, NO_FIGURES, type ReportFact } from './daily-report.js';

const DAY = '2024-08-22';
/** An instant of that day, in Hanoi time. */
const at = (time: string, day = DAY) => new Date(`${day}T${time}:00+07:00`).toISOString();
const fact = (kind: ReportFact['kind'], time: string, more: Partial<ReportFact> = {}): ReportFact => ({
  gate: 'HUU_NGHI',
  kind,
  direction: 'EXPORT',
  cargo: 'FRUIT',
  vehicles: 1,
  at: at(time),
  subject: 'a',
  ...more,
});

describe('The daily report of a gate', () => {
  it('counts an export of fruit on the day on which it was cleared', () => {
    expect(figuresOf(DAY, [fact('ARRIVED', '08:00'), fact('CLEARED', '10:00')])).toEqual({
      ...NO_FIGURES,
      exportFruit: 1,
    });
  });

  it('begins at midnight in Hanoi, not in Greenwich', () => {
    const night = fact('CLEARED', '00:00');
    expect(figuresOf(DAY, [night]).exportFruit).toBe(1);
    expect(figuresOf('2024-08-21', [night]).exportFruit).toBe(0);
  });

  it('counts a group of new vehicles car by car', () => {
    const cars = fact('CLEARED', '09:00', { direction: 'IMPORT', cargo: 'NEW_VEHICLES', vehicles: 50 });
    expect(figuresOf(DAY, [cars])).toEqual({ ...NO_FIGURES, importNewVehicles: 50 });
  });

  it('does not count a vehicle whose clearance was taken back, and counts it once when it is cleared again', () => {
    const back = [fact('CLEARED', '09:00'), fact('FELL_BACK', '09:30')];
    expect(figuresOf(DAY, back).exportFruit).toBe(0);
    expect(figuresOf(DAY, [...back, fact('CLEARED', '11:00')]).exportFruit).toBe(1);
  });

  it('does not count a vehicle that was cleared and then turned back, also when the turn is learned first', () => {
    const facts = [fact('ARRIVED', '08:00'), fact('CLEARED', '09:00'), fact('TURNED_BACK', '10:00')];
    expect(figuresOf(DAY, facts)).toEqual(NO_FIGURES);
    expect(figuresOf(DAY, facts.toReversed())).toEqual(NO_FIGURES);
  });

  it('counts a vehicle that was cleared and then sent to another gate as sent alone', () => {
    const facts = [fact('CLEARED', '09:00', { direction: 'IMPORT', cargo: 'GENERAL' }), fact('SENT', '10:00')];
    expect(figuresOf(DAY, facts)).toEqual({ ...NO_FIGURES, sentToOtherGate: 1 });
  });

  it('keeps in the count of its day who is turned back on another day', () => {
    const facts = [fact('CLEARED', '23:50'), fact('TURNED_BACK', '00:10', { at: at('00:10', '2024-08-23') })];
    expect(figuresOf(DAY, facts).exportFruit).toBe(1);
    expect(figuresOf('2024-08-23', facts)).toEqual(NO_FIGURES);
  });

  it('still counts an import that was cleared and then did not come to its exit', () => {
    const cleared = fact('CLEARED', '09:00', { direction: 'IMPORT', cargo: 'GENERAL' });
    expect(figuresOf(DAY, [cleared, fact('LEFT', '11:00', { direction: 'IMPORT' })]).importGoods).toBe(1);
  });

  it('takes who has arrived and is not cleared at 20:00 as remaining, also from the day before', () => {
    const facts = [
      fact('ARRIVED', '17:00', { at: at('17:00', '2024-08-21'), subject: 'yesterday' }),
      fact('ARRIVED', '19:59', { subject: 'late', cargo: 'GENERAL' }),
      fact('ARRIVED', '20:00', { subject: 'too late' }),
      fact('ARRIVED', '07:00', { subject: 'gone' }),
      fact('LEFT', '19:00', { subject: 'gone' }),
      fact('ARRIVED', '07:00', { subject: 'cleared at nine in the evening' }),
      fact('CLEARED', '21:00', { subject: 'cleared at nine in the evening' }),
    ];
    expect(figuresOf(DAY, facts)).toEqual({ ...NO_FIGURES, exportFruit: 1, leftFruit: 2, leftOther: 1 });
  });

  it('takes what remains at the hour that the province has set', () => {
    const facts = [fact('ARRIVED', '08:00'), fact('ARRIVED', '18:30', { subject: 'b' })];
    expect(figuresOf(DAY, facts, { remainderAt: '18:30' }).leftFruit).toBe(1);
    expect(figuresOf(DAY, facts, { remainderAt: '18:31' }).leftFruit).toBe(2);
  });

  it('adds the last roadside count of each place before 20:00', () => {
    const count = (time: string, place: string, vehicles: number) =>
      fact('ROADSIDE', time, { subject: place, vehicles });
    expect(
      figuresOf(DAY, [count('15:00', 'km 2', 90), count('19:30', 'km 2', 200), count('19:00', 'park', 99)]),
    ).toEqual({
      ...NO_FIGURES,
      leftUnregistered: 299,
    });
  });

  it('counts vehicles that were sent to another gate, and leaves them out of what remains', () => {
    expect(figuresOf(DAY, [fact('ARRIVED', '08:00'), fact('SENT', '09:00')])).toEqual({
      ...NO_FIGURES,
      sentToOtherGate: 1,
    });
  });

  it('counts a vehicle that was sent to another gate, came back and was cleared here in both', () => {
    const facts = [fact('ARRIVED', '08:00'), fact('SENT', '09:00'), fact('ARRIVED', '11:00'), fact('CLEARED', '12:00')];
    expect(figuresOf(DAY, facts)).toEqual({ ...NO_FIGURES, exportFruit: 1, sentToOtherGate: 1 });
  });

  it('does not depend on the order in which facts were learned', () => {
    const facts = [fact('ARRIVED', '08:00'), fact('CLEARED', '09:00'), fact('FELL_BACK', '10:00')];
    expect(figuresOf(DAY, facts.toReversed())).toEqual(figuresOf(DAY, facts));
  });

  it('sums the gates and names the cells in which two versions differ', () => {
    const one = { ...NO_FIGURES, exportFruit: 138, exportOther: 82 };
    const all = addFigures([one, { ...NO_FIGURES, exportFruit: 87 }]);
    expect(all.exportFruit).toBe(225);
    expect(differencesOf(one, { ...one, exportOther: 83 })).toEqual([{ cell: 'exportOther', before: 82, after: 83 }]);
  });
});
