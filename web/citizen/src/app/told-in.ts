import type { Language } from '../../../shared/words/catalogue.js';

/** What an office says: in Vietnamese always, in the other two where somebody wrote it. */
export type Told = Readonly<{ vi: string; zh?: string | undefined; en?: string | undefined }>;

/**
 * In the reader's language, else in Vietnamese; `lang` tells a screen reader which it is. What stands there as it stands in
 * Vietnamese, such as a commune that has no Chinese name, is Vietnamese.
 */
export function toldIn(told: Told, language: Language): { readonly said: string; readonly lang: Language } {
  const said = told[language];
  return said === undefined || said === told.vi ? { said: told.vi, lang: 'vi' } : { said, lang: language };
}

/** What stands beneath a picture; nothing where nobody wrote it in a language that is shown here. */
export function captionIn(
  { caption, captionIn: others }: { readonly caption?: string; readonly captionIn?: Omit<Told, 'vi'> },
  language: Language,
): { readonly said: string; readonly lang: Language } | undefined {
  const said = language === 'vi' ? undefined : others?.[language];
  if (said !== undefined) return { said, lang: language };
  return caption === undefined ? undefined : { said: caption, lang: 'vi' };
}
