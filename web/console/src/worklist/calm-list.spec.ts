import { calm, movedOn } from './calm-list.js';

const id = (item: { id: string }) => item.id;
const items = (...ids: string[]) => ids.map((each) => ({ id: each }));
const shownAs = (rows: readonly { item: { id: string }; gone: boolean }[]) =>
  rows.map(({ item, gone }) => (gone ? `${item.id} gone` : item.id)).join(', ');

describe('A list that an officer works in', () => {
  const before = calm([], items('a', 'b', 'c'), id);

  it('keeps every row where it is when it is read anew', () => {
    expect(shownAs(calm(before, items('c', 'a', 'b'), id))).toBe('a, b, c');
  });

  it('keeps what is gone in its place, and puts what is new at the end', () => {
    expect(shownAs(calm(before, items('z', 'a', 'c'), id))).toBe('a, b gone, c, z');
  });

  it('shows again what came back', () => {
    const without = calm(before, items('a', 'c'), id);
    expect(shownAs(calm(without, items('a', 'b', 'c'), id))).toBe('a, b, c');
  });

  it('lets go of what is gone once the officer moves on, but not of what he moves to', () => {
    const rows = calm(before, items('a'), id);
    expect(shownAs(movedOn(rows, 'a', id))).toBe('a');
    expect(shownAs(movedOn(rows, 'c', id))).toBe('a, c gone');
  });
});
