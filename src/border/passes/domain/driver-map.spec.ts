import { driverMap } from './driver-map.js';

const words = (name: string) => ({ vi: name, zh: name, en: name });
const YARDS = [
  { yard: 'HN-XUAN-CUONG', name: words('Xuan Cuong'), overflow: false },
  { yard: 'HN-VIETTEL', name: words('Viettel'), overflow: true },
  { yard: 'HN-NHAP', name: words('Import yard'), overflow: false },
];
const lane = (of: string, more: object = {}) => ({
  lane: of,
  label: of.slice(-1),
  kind: 'BORDER' as const,
  route: 'HN-1119',
  direction: 'EXPORT',
  accepts: ['FRUIT', 'GENERAL'],
  status: 'OPEN' as const,
  ...more,
});
const LANES = [
  lane('HN-X1', { accepts: ['FRUIT'] }),
  lane('HN-X2', { status: 'CLOSED' as const }),
  lane('HN-X4', { route: 'HN-1116' }),
  lane('HN-B1', { kind: 'BAY' as const, direction: 'IMPORT' }),
];
const TICKET = { route: 'HN-1119', direction: 'EXPORT', cargo: 'GENERAL' };
const shown = (ticket: object) => {
  const { yards, lanes } = driverMap({ ...TICKET, ...ticket }, YARDS, LANES);
  return [yards.map(({ yard }) => yard), lanes.map((each) => each.lane)];
};

describe('The map of a ticket', () => {
  it('shows the lanes of its route, direction and goods, closed ones too, and no other', () => {
    expect(shown({ yard: 'HN-XUAN-CUONG', stage: 'BORDER' })).toEqual([['HN-XUAN-CUONG'], ['HN-X2']]);
    expect(shown({ yard: 'HN-NHAP', direction: 'IMPORT', stage: 'BAY' })).toEqual([['HN-NHAP'], ['HN-B1']]);
  });

  it('leads out of a park through the gate yard', () => {
    expect(shown({ yard: 'HN-VIETTEL', stage: 'YARD' })[0]).toEqual(['HN-VIETTEL', 'HN-XUAN-CUONG']);
    expect(shown({ yard: 'HN-VIETTEL', stage: 'YARD', call: { lane: 'HN-NHAP' } })[0]).toEqual([
      'HN-VIETTEL',
      'HN-NHAP',
    ]);
  });

  it('shows the lane that it was called to, whatever else that takes', () => {
    expect(shown({ yard: 'HN-XUAN-CUONG', call: { lane: 'HN-X4' } })[1]).toEqual(['HN-X2', 'HN-X4']);
    expect(shown({ yard: 'HN-XUAN-CUONG', lane: 'HN-X1' })[1]).toEqual(['HN-X1', 'HN-X2']);
  });

  it('begins at the gate yard for whoever has not come yet', () => {
    expect(shown({})[0]).toEqual(['HN-XUAN-CUONG']);
  });
});
