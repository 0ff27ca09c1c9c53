import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../../shared/words/catalogue.js';
import { useWords } from '../app/words.js';
import { feeCodes } from './queries.js';

type List = 'handReasons' | 'reversalReasons' | 'means' | 'paymentStates' | 'nextSteps';
type Told = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Reads a closed list of money: its codes in their order, and what each means to the reader. */
export function useCodes(list: List): { readonly codes: readonly string[]; readonly say: (code: string) => string } {
  const { language } = useWords();
  const told = (useQuery(feeCodes).data?.[list] ?? {}) as Told;
  return { codes: Object.keys(told), say: (code) => told[code]?.[language] ?? code };
}
