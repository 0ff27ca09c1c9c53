import { boxAround, mayBeSame, metresBetween, roughly, type Told } from './same-matter.js';

const here = { longitude: 106.7, latitude: 21.95 };
const north = (metres: number) => ({ longitude: 106.7, latitude: 21.95 + (metres * 180) / (Math.PI * 6_371_000) });
const told = (of: Partial<Told> = {}): Told => ({
  topic: 'ROADS',
  place: here,
  sentAt: new Date('2026-11-30T03:00:00Z'),
  ...of,
});

describe('Two reports', () => {
  it('may tell of one thing up to 300 metres and seven days apart', () => {
    expect(metresBetween(here, north(299))).toBeCloseTo(299, 3);
    expect(mayBeSame(told(), told({ place: north(299) }))).toBe(true);
    expect(mayBeSame(told(), told({ place: north(301) }))).toBe(false);
    expect(mayBeSame(told(), told({ sentAt: new Date('2026-12-07T03:00:00Z') }))).toBe(true);
    expect(mayBeSame(told(), told({ sentAt: new Date('2026-12-07T03:00:01Z') }))).toBe(false);
    expect(mayBeSame(told(), told({ topic: 'ORDER' }))).toBe(false);
  });

  it('that may tell of one thing lie in the box in which they are looked for', () => {
    const { west, east, south, north: top } = boxAround(here);
    for (const place of [north(300), north(-300)]) {
      expect(place.latitude).toBeGreaterThan(south);
      expect(place.latitude).toBeLessThan(top);
    }
    expect(metresBetween(here, { ...here, longitude: west })).toBeGreaterThan(300);
    expect(metresBetween(here, { ...here, longitude: east })).toBeGreaterThan(300);
  });
});

describe('A place', () => {
  it('is shown to the public to some hundred metres', () => {
    expect(roughly({ longitude: 106.76543, latitude: 21.85267 })).toEqual({ longitude: 106.765, latitude: 21.853 });
  });
});
