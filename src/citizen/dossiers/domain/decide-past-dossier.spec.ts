import { decidePast, mayDecide } from './decide-past-dossier.js';

describe('A digitised dossier that may be one that is there', () => {
  it('is taken when its office says that it is another', () => {
    expect(decidePast('PROPOSED', 'DISTINCT')).toBe('TAKEN');
  });

  it('stands apart when it is that one, and may be taken after all', () => {
    expect(decidePast('PROPOSED', 'DUPLICATE')).toBe('DUPLICATE');
    expect(decidePast('DUPLICATE', 'DISTINCT')).toBe('TAKEN');
  });

  it('is decided on once, and one that is taken is not decided on', () => {
    expect(mayDecide('TAKEN')).toEqual([]);
    expect(() => decidePast('TAKEN', 'DUPLICATE')).toThrow('past-dossier-decided');
    expect(() => decidePast('DUPLICATE', 'DUPLICATE')).toThrow('past-dossier-decided');
  });
});
