import { countsByGate, planDay } from './plan.js';
import { PUBLISHED_DAYS } from './published.js';

describe('The plan of a published day', () => {
  it.each(PUBLISHED_DAYS)('fills every gate so that all sums of $day hold', (published) => {
    const counts = [...countsByGate(published).values()];
    const sum = (cell: keyof (typeof counts)[number]) => counts.reduce((all, one) => all + one[cell], 0);
    const all = published.figures.ALL;
    expect(sum('exportFruit')).toBe(all?.exportFruit);
    expect(sum('exportOther')).toBe(all?.exportOther);
    expect(sum('importGoods')).toBe(all?.importGoods);
    expect(sum('importNewVehicles')).toBe(all?.importNewVehicles);
    expect(counts.flatMap((one) => Object.values(one)).every((number) => number >= 0)).toBe(true);
  });

  it.each(PUBLISHED_DAYS)('keeps to the gate numbers of $day', (published) => {
    for (const [gate, count] of countsByGate(published)) {
      const known = published.figures[gate];
      if (known?.export !== undefined) expect(count.exportFruit + count.exportOther).toBe(known.export);
      if (known?.import !== undefined) expect(count.importGoods + count.importNewVehicles).toBe(known.import);
    }
  });

  it.each(PUBLISHED_DAYS)(
    'sends as many as were cleared in time and as many as were left late, on $day',
    (published) => {
      const { vehicles } = planDay(published, 7);
      const ending = ['NO_SHOW', 'TURNED_BACK', 'WITHDRAWN'];
      const goOn = vehicles.filter((one) => !one.stays && !ending.includes(one.quirk ?? ''));
      expect(goOn.reduce((cars, one) => cars + one.cars, 0)).toBe(published.figures.ALL?.total);
      const left = published.figures.ALL?.leftFruit;
      if (left !== undefined) expect(vehicles.filter((one) => one.stays && one.cargo === 'FRUIT')).toHaveLength(left);
    },
  );

  it('is the same for the same seed, and another for another', () => {
    const [day] = PUBLISHED_DAYS;
    if (!day) throw new Error('no day');
    expect(planDay(day, 1)).toEqual(planDay(day, 1));
    expect(planDay(day, 1)).not.toEqual(planDay(day, 2));
  });
});
