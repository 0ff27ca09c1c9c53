import { lanesFor } from './moves.js';
import type { Lane } from './queries.js';

const lane = (name: string, more: Partial<Lane> = {}) =>
  ({
    lane: name,
    route: 'HN-1119',
    kind: 'BORDER',
    direction: 'EXPORT',
    status: 'OPEN',
    accepts: ['FRUIT', 'GENERAL'],
    ...more,
  }) as Lane;
const names = (lanes: readonly Lane[]) => lanes.map((each) => each.lane);

describe('A vehicle that is to go to another lane', () => {
  const lanes = [
    lane('HN-X1'),
    lane('HN-X2'),
    lane('HN-X3', { status: 'PAUSED' }),
    lane('HN-N1', { direction: 'IMPORT' }),
    lane('HN-B1', { kind: 'BAY' }),
    lane('HN-X5', { route: 'HN-1116' }),
    lane('HN-X4', { accepts: ['EMPTY'] }),
  ];
  it('may go to an open lane of the same route, kind and direction, and not to where it is', () => {
    expect(names(lanesFor({ from: 'HN-X1', direction: 'EXPORT' }, lanes))).toEqual(['HN-X2', 'HN-X4']);
  });
  it('may go only where its cargo is taken, once that is known', () => {
    expect(names(lanesFor({ from: 'HN-X1', direction: 'EXPORT', cargo: 'FRUIT' }, lanes))).toEqual(['HN-X2']);
  });
  it('has nowhere to go when its own lane is gone', () => {
    expect(lanesFor({ from: 'HN-X9', direction: 'EXPORT' }, lanes)).toEqual([]);
  });
});
