import { checkHsCode, isFreshFruit, isFreshProduce, isLiveAnimal } from './hs-code.js';

describe('an HS code', () => {
  it.each([
    ['08106000', '08106000'],
    ['0810.90.20', '08109020'],
    ['0810 90 92', '08109092'],
    ['０８１０９０５０', '08109050'],
    ['080711', '080711'],
  ])('%s is kept as the text %s', (text, value) => {
    expect(checkHsCode(text)).toEqual({ value });
  });

  it.each([
    ['8106000', '08106000'],
    ['80711', '080711'],
  ])('%s has lost its zero and %s is proposed', (text, suggestion) => {
    expect(checkHsCode(text)).toEqual({
      problem: { code: 'hs-code-leading-zero', severity: 'error', parameters: { suggestion } },
    });
  });

  it.each([
    ['0810', 'hs-code-format'],
    ['0810600012', 'hs-code-format'],
    ['081A6000', 'hs-code-format'],
    ['', 'hs-code-format'],
    ['00106000', 'hs-code-chapter'],
    ['77010000', 'hs-code-chapter'],
  ])('%s is refused with %s', (text, code) => {
    expect(checkHsCode(text).problem).toMatchObject({ code, severity: 'error' });
  });

  it('tells fresh fruit from frozen, preserved and dried', () => {
    const durianLycheeDragonFruitJackfruitWatermelon = ['08106000', '08109020', '08109092', '08109050', '08071100'];
    expect(durianLycheeDragonFruitJackfruitWatermelon.filter(isFreshFruit)).toHaveLength(5);
    expect(['08119000', '08134000', '08011100', '08062000', '07061010'].filter(isFreshFruit)).toEqual([]);
  });

  it('counts fresh vegetables and cut flowers as produce, frozen and dried ones not', () => {
    expect(['07061010', '07096010', '06031100', '08106000'].every(isFreshProduce)).toBe(true);
    expect(['07102100', '07133190', '06039000', '10063099'].some(isFreshProduce)).toBe(false);
  });

  it('knows live animals and live fish', () => {
    expect(['01039200', '03019941', '03063300'].every(isLiveAnimal)).toBe(true);
    expect(['02031100', '03021100', '08106000'].some(isLiveAnimal)).toBe(false);
  });
});
