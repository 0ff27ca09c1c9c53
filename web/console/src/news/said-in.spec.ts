import { saidIn, toldOf, typedOf } from './said-in.js';

describe('Words in up to three languages', () => {
  it('are read in the own one, else in Vietnamese', () => {
    expect(saidIn({ vi: 'Mưa', en: 'Rain' }, 'en')).toBe('Rain');
    expect(saidIn({ vi: 'Mưa', en: 'Rain' }, 'zh')).toBe('Mưa');
  });

  it('are sent without those that were left empty, and come back into the form as they were', () => {
    const told = toldOf({ vi: ' Mưa ', zh: ' ', en: 'Rain' });
    expect(told).toEqual({ vi: 'Mưa', en: 'Rain' });
    expect(typedOf(told)).toEqual({ vi: 'Mưa', zh: '', en: 'Rain' });
  });
});
