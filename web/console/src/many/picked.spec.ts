import { MOST, alikeOf, mayPick, seenWith, toggled, withAll } from './picked.js';

const item = (declaration: string, changes: object = {}) =>
  ({
    declaration,
    direction: 'EXPORT',
    cargo: 'FRUIT',
    status: 'WAITING',
    clearance: 'OPEN',
    ...changes,
  }) as Parameters<typeof alikeOf>[1];

describe('Vehicles that an officer chooses to decide at once', () => {
  it('are chosen and left again one by one', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('are all alike in direction and goods, and still to decide', () => {
    const all = [
      item('a'),
      item('b', { status: 'IN_PROGRESS' }),
      item('held', { status: 'ON_HOLD' }),
      item('import', { direction: 'IMPORT' }),
      item('general', { cargo: 'GENERAL' }),
      item('cleared', { clearance: 'CLEARED' }),
    ];
    expect(alikeOf(all, item('a'))).toEqual(['a', 'b']);
    expect(all.filter(mayPick)).toHaveLength(4);
  });

  it('stay as they were seen when they were chosen, whatever the list says since', () => {
    const seen = seenWith({}, [], [item('a', { revision: 1 })]);
    const later = seenWith(seen, ['a'], [item('a', { revision: 2 }), item('b', { revision: 5 })]);
    expect([later['a']?.revision, later['b']?.revision]).toEqual([1, 5]);
    expect(seenWith(seen, [], [item('a', { revision: 2 })])['a']?.revision).toBe(2);
  });

  it('are never more than the server takes', () => {
    const many = Array.from({ length: MOST + 5 }, (_, n) => String(n));
    expect(withAll(['x'], many)).toHaveLength(MOST);
  });
});
