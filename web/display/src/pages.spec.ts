import { CELLS_A_PAGE, pagesOf, pageWithNews } from './pages.js';

describe('Pages', () => {
  it('hold six lanes at most', () => {
    const pages = pagesOf([1, 2, 3, 4, 5, 6, 7], CELLS_A_PAGE);
    expect(pages).toEqual([[1, 2, 3, 4, 5, 6], [7]]);
  });

  it('are one empty page for nothing', () => {
    expect(pagesOf([], CELLS_A_PAGE)).toEqual([[]]);
  });

  it('turn to a code that was not there before', () => {
    const pages = [['a', 'b'], ['c', 'd'], []];
    expect(pageWithNews(pages, new Set(['a', 'b', 'c']))).toBe(1);
    expect(pageWithNews(pages, new Set(['a', 'b', 'c', 'd']))).toBeUndefined();
  });
});
