import { faultSaid, type LandFault } from './domain/land-faults.js';
import { areaOf, boxOf, isOverlap, liesIn, shapeOf, sharedArea, type Shape } from './shape.js';

/** A square whose south-west corner and side are told in thousandths of a degree (about 100 m). */
const ring = (west: number, south: number, side = 1): [number, number][] =>
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ].map(([x = 0, y = 0]) => [106.7 + x / 1000, 21.9 + y / 1000]);
const square = (west: number, south: number, side = 1): Shape => ({
  type: 'Polygon',
  coordinates: [ring(west, south, side)],
});
const fault = (value: unknown) => {
  const { fault: found } = shapeOf(value) as { fault?: LandFault };
  return found && faultSaid({ ...found, parameters: { key: 'It', ...found.parameters } }).en.replace('It ', '');
};
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

describe('A shape', () => {
  it('is kept to a centimetre, without heights and without a place twice in a row', () => {
    const [a, b, c, d] = ring(0, 0) as [[number, number], [number, number], [number, number], [number, number]];
    const taken = shapeOf(polygon([[...a, 250], a, [b[0] + 1e-10, b[1]], c, d, [...a, 250]])) as { shape: Shape };
    expect(taken.shape.coordinates[0]).toHaveLength(5);
    expect(shapeOf(taken.shape)).toEqual(taken);
  });

  it('whose rings are open, cross or touch themselves is refused, with the place', () => {
    expect(fault(polygon(ring(0, 0).slice(0, 4)))).toBe('has an open ring');
    const [a, b, c, d] = ring(0, 0);
    expect(fault(polygon([a, c, b, d, a]))).toMatch(/^crosses itself at 106\.7005/);
    const e = [106.702, 21.902];
    expect(fault(polygon([a, b, c, e, [106.702, 21.9015], c, d, a]))).toBe('touches itself at 106.701,21.901');
    expect(fault(polygon([a, b, a, b, a]))).toMatch(/^touches itself/);
  });

  it('covers something, and its holes lie within it', () => {
    expect(
      fault(
        polygon([
          [106.7, 21.9],
          [106.70000001, 21.9],
          [106.7, 21.90000001],
          [106.7, 21.9],
        ]),
      ),
    ).toBe('has a ring without an area');
    expect(fault(polygon(ring(0, 0), ring(5, 5)))).toBe('has a hole that is not within it');
    expect(fault(polygon(ring(0, 0, 3), ring(1, 1)))).toBeUndefined();
    expect(fault({ type: 'MultiPolygon', coordinates: [[ring(0, 0, 3)], [ring(1, 1)]] })).toBe(
      'has parts that lie on each other',
    );
  });

  it('in metres, too long or of another kind is refused in words', () => {
    expect(
      fault(
        polygon([
          [436_000, 2_420_000],
          [436_010, 2_420_000],
          [436_010, 2_420_010],
          [436_000, 2_420_000],
        ]),
      ),
    ).toBe('is told in metres, such as VN-2000: convert it to degrees (WGS 84)');
    const long = Array.from({ length: 6_000 }, (_, n) => [
      106.7 + Math.cos((n * Math.PI) / 3_000) / 10,
      21.9 + Math.sin((n * Math.PI) / 3_000) / 10,
    ]);
    expect(fault(polygon([...long, long[0]]))).toMatch(/^has \d+ positions, more than 5000/);
    for (const value of [null, [], {}, { type: 'Point', coordinates: [1, 2] }, { type: 'Polygon', coordinates: 'x' }])
      expect(fault(value)).toBeDefined();
  });
});

describe('A shape that was written otherwise than GeoJSON wants', () => {
  it('is told what is the matter with it, in a multipolygon too', () => {
    const turned = ring(0, 0).map(([x, y]) => [y, x]);
    expect(fault(polygon(turned))).toBe('tells latitude first: GeoJSON wants longitude first');
    const metres = [
      [
        [436_000, 2_420_000],
        [436_010, 2_420_000],
        [436_010, 2_420_010],
        [436_000, 2_420_000],
      ],
    ];
    expect(fault({ type: 'MultiPolygon', coordinates: [metres] })).toMatch(/^is told in metres/);
    expect(
      fault(
        polygon([
          [1e300, 1e300],
          [1e301, 1e300],
          [1e300, 1e300],
          [1e300, 1e300],
        ]),
      ),
    ).toBe('has a broken ring');
  });

  it('costs nothing but itself, however deep its lists are', () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown;
    expect(fault(polygon(deep))).toBe('has a broken ring');
    const [a, b, c, d] = ring(0, 0);
    expect(fault(polygon([[...(a ?? []), deep], b, c, d, [...(a ?? []), deep]]))).toBe(
      'has a geometry that cannot be read',
    );
    expect(fault({ type: 'MultiPolygon', coordinates: deep })).toBe('has a broken ring');
  });

  it('covers nothing when it is empty', () => {
    for (const coordinates of [[], [[]], [[[]]]]) expect(fault({ type: 'Polygon', coordinates })).toBeDefined();
    expect(fault({ type: 'MultiPolygon', coordinates: [[]] })).toBe('has an empty polygon');
    expect(fault({ type: 'GeometryCollection', geometries: [] })).toBe('has no polygon');
  });
});

describe('Two shapes', () => {
  it('that share a border do not overlap, nor when their surveys differ by centimetres', () => {
    const beside = square(1, 0);
    expect(isOverlap(sharedArea(square(0, 0), beside), square(0, 0), beside)).toBe(false);
    const slightly = square(0.9999, 0);
    expect(isOverlap(sharedArea(square(0, 0), slightly), square(0, 0), slightly)).toBe(false);
  });

  it('overlap when they share a strip, or when one lies in the other', () => {
    const strip = square(0.9, 0);
    expect(isOverlap(sharedArea(square(0, 0), strip), square(0, 0), strip)).toBe(true);
    const inner = square(0.4, 0.4, 0.2);
    expect(sharedArea(square(0, 0), inner)).toBeCloseTo(areaOf(inner), 0);
    expect(sharedArea(inner, square(0, 0))).toBeCloseTo(areaOf(inner), 0);
    expect(isOverlap(sharedArea(inner, square(0, 0)), inner, square(0, 0))).toBe(true);
  });

  it('askew beside each other share nothing, and that is told at once', () => {
    const askew = (n: number): Shape => {
      const [x, y] = [106.7 + n * 0.0002, 21.9 + n * 0.00006];
      const corners = [
        [0, 0],
        [0.0002, 0.00006],
        [0.00014, 0.00026],
        [-0.00006, 0.0002],
        [0, 0],
      ];
      return { type: 'Polygon', coordinates: [corners.map(([dx = 0, dy = 0]) => [x + dx, y + dy])] };
    };
    const timeOf = (apart: number) => {
      const begun = performance.now();
      for (let n = 0; n < 500; n++) sharedArea(askew(n), askew(n + apart));
      return performance.now() - begun;
    };
    for (let n = 0; n < 500; n++) expect(sharedArea(askew(n), askew(n + 1))).toBe(0);
    // What two share exactly takes its time, which is taken only where they may share something.
    expect(timeOf(1)).toBeLessThan(timeOf(0.5) / 3);
    expect(sharedArea(askew(0), askew(0.5))).toBeGreaterThan(100);
  });

  it('of which one embraces the other share nothing but what it covers', () => {
    const [w, s] = [106.7, 21.9];
    const place = (x: number, y: number) => [w + x / 1_000, s + y / 1_000];
    const bracket = [
      [0, 0],
      [3, 0],
      [3, 1],
      [1, 1],
      [1, 2],
      [3, 2],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    const embracing: Shape = { type: 'Polygon', coordinates: [bracket.map(([x = 0, y = 0]) => place(x, y))] };
    expect(sharedArea(embracing, square(1, 1))).toBeCloseTo(0, 0);
    expect(sharedArea(embracing, square(0.5, 1))).toBeGreaterThan(1_000);
  });

  it('far from each other share nothing', () => {
    expect(sharedArea(square(0, 0), square(9, 9))).toBe(0);
  });
});

describe('A parcel', () => {
  it('lies in its commune, a corner a few metres across the border set aside', () => {
    const commune = square(0, 0, 10) as Extract<Shape, { type: 'Polygon' }>;
    expect(liesIn(square(2, 2), commune)).toBe(true);
    expect(liesIn(square(9.02, 2), commune)).toBe(true);
    expect(liesIn(square(9.5, 2), commune)).toBe(false);
    expect(liesIn(square(20, 2), commune)).toBe(false);
  });

  it('has a box around it', () => {
    const box = [106.7, 21.9, 106.701, 21.901];
    for (const [n, side] of boxOf(square(0, 0)).entries()) expect(side).toBeCloseTo(box[n] ?? 0, 9);
  });
});
