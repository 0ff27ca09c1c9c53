import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../../src/shared/domain/problem.js';
import { words, type Language, type WordName } from './words.js';

/** The language of whoever reads. */
export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

type Told = Readonly<Record<string, string | number>>;

/** A text in the reader's language; `{of}` in it stands for what is given. */
export function Said({ of, with: told = {} }: { of: WordName; with?: Told }) {
  return <>{sentence(of, useLanguage(), told)}</>;
}

/** The same as text, for attributes and parts of texts. */
export function sentence(of: WordName, language: Language, told: Told = {}): string {
  return filled(words[of], language, told);
}

/** Any words with what is put in. */
export function filled(text: Words, language: Language, told: Told): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(told[name] ?? ''));
}
