import type { Language } from '../../../shared/words/catalogue.js';
import { toldIn, type Told } from './told-in.js';
import { useWords } from './words.js';

/** Words of an office within a line. */
export function ToldText({ told }: { readonly told: Told }) {
  const { language } = useWords();
  const { said, lang } = toldIn(told, language);
  return <span lang={lang}>{said}</span>;
}

/** What is written in Vietnamese alone, whoever reads it. */
export function InVietnamese({ text }: { readonly text: string }) {
  return <span lang={'vi' satisfies Language}>{text}</span>;
}
