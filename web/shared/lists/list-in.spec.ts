import { listIn } from './list-in.js';

interface Search {
  readonly cursor?: string | undefined;
  readonly sort?: 'NAME' | undefined;
  readonly kind?: 'CAMERA' | 'DISPLAY' | undefined;
}

function listOf(search: Search) {
  const went: [Search, boolean][] = [];
  return { ...listIn(search, (to, replace) => went.push([to, replace])), went };
}

describe('A list as its address has it', () => {
  it('begins at its start when it is filtered or ordered otherwise, in the place of what was', () => {
    const list = listOf({ cursor: 'c', sort: 'NAME', kind: 'CAMERA' });
    list.filter({ kind: 'DISPLAY' });
    list.filter({ sort: undefined });
    expect(list.went).toEqual([
      [{ sort: 'NAME', kind: 'DISPLAY' }, true],
      [{ sort: undefined, kind: 'CAMERA' }, true],
    ]);
  });

  it('goes to another page with its filters, so that the browser comes back', () => {
    const list = listOf({ cursor: 'c', kind: 'CAMERA' });
    list.paged.go('d');
    list.paged.go(undefined);
    expect(list.went).toEqual([
      [{ kind: 'CAMERA', cursor: 'd' }, false],
      [{ kind: 'CAMERA', cursor: undefined }, false],
    ]);
  });

  it('can be cleared of filters, not of its order, and not when there are none', () => {
    const list = listOf({ sort: 'NAME', kind: 'CAMERA' });
    list.clear?.();
    expect([list.paged.filtered, list.went]).toEqual([true, [[{ sort: 'NAME' }, false]]]);
    const plain = listOf({ cursor: 'c', sort: 'NAME', kind: undefined });
    expect([plain.paged, plain.clear]).toMatchObject([{ cursor: 'c', filtered: false }, undefined]);
  });
});
