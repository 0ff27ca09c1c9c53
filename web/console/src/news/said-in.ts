import type { Language } from '../../../shared/words/catalogue.js';
import type { Told } from './queries.js';

/** In the reader's language, else in Vietnamese, which is always there. */
export function saidIn(told: Told, language: Language): string {
  return told[language] ?? told.vi;
}

/** What was typed in three languages, without those that were left empty. */
export function toldOf({ vi, zh, en }: Readonly<Record<Language, string>>): Told {
  return { vi: vi.trim(), ...(zh.trim() && { zh: zh.trim() }), ...(en.trim() && { en: en.trim() }) };
}

/** The same the other way round, for a form. */
export function typedOf(told: Told | undefined): Readonly<Record<Language, string>> {
  return { vi: told?.vi ?? '', zh: told?.zh ?? '', en: told?.en ?? '' };
}
