import type { Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import type { Told } from './queries.js';

/** In the reader's language, else in Vietnamese; `lang` tells a screen reader which it is. */
export function saidIn(told: Told, language: Language): { readonly said: string; readonly lang: Language } {
  const said = told[language];
  return said === undefined ? { said: told.vi, lang: 'vi' } : { said, lang: language };
}

/** Words of an office within a line. */
export function ToldText({ told }: { readonly told: Told }) {
  const { language } = useWords();
  const { said, lang } = saidIn(told, language);
  return <span lang={lang}>{said}</span>;
}
