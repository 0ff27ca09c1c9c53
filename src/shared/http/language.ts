import Negotiator from 'negotiator';
import type { Words } from '../domain/problem.js';

export type Language = keyof Words;

const LANGUAGES: readonly Language[] = ['vi', 'zh', 'en'];

/** The reader's language from `Accept-Language` (RFC 9110 §12.5.4); Vietnamese when he names none of ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'vi';
  for (const tag of new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages()) {
    const language = LANGUAGES.find((ours) => ours === tag.toLowerCase().split('-')[0]);
    if (language) return language;
  }
  return 'vi';
}
