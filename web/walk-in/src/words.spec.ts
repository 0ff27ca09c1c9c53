import { LANGUAGES, words } from './words.js';

describe('The words of the pages of drivers', () => {
  it('stand in three languages, none of them empty or forgotten', () => {
    for (const [name, text] of Object.entries(words)) {
      for (const language of LANGUAGES)
        expect([name, language, text[language].trim().length > 0]).toEqual([name, language, true]);
      const latin = text.zh.replace(/\{\w+\}/g, '').replace(/HS|UN/g, '');
      if (name !== 'readAs') expect([name, /[\u4e00-\u9fff]/.test(latin)]).toEqual([name, true]);
    }
  });

  it('have the same things put in, in every language', () => {
    const put = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [name, { vi, zh, en }] of Object.entries(words)) {
      expect([name, put(zh)]).toEqual([name, put(vi)]);
      expect([name, put(en)]).toEqual([name, put(vi)]);
    }
  });
});
