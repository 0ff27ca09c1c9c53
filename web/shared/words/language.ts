import i18next, { changeLanguage, use } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { LANGUAGES, messagesIn, type Catalogue, type Language, type MessageKey } from './catalogue.js';

const KEPT = 'gate.language';

/** Begins i18next with an app's words, in the language that was chosen here before, or the first known one of the browser. */
export function beginWords(catalogue: Catalogue): void {
  const lng = languageAtFirst(localStorage.getItem(KEPT), navigator.languages);
  const resources = Object.fromEntries(
    LANGUAGES.map((language) => [language, { translation: messagesIn(catalogue, language) }]),
  );
  void use(initReactI18next).init({
    lng,
    resources,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = lng;
  // The other pages that are open here follow.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEPT) speak(languageAtFirst(newValue, []));
  });
}

/** Vietnamese unless the reader chose, or his browser asks for, another one of ours. */
export function languageAtFirst(kept: string | null, wanted: readonly string[]): Language {
  const asked = [kept ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  return asked.map((tag) => LANGUAGES.find((ours) => ours === tag)).find(Boolean) ?? 'vi';
}

/** Changes the language of everything that is shown, and of what the server says from now on. */
export function speak(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  void changeLanguage(language);
}

/** Calls back whenever another language was chosen. */
export function onLanguage(watcher: () => void): void {
  i18next.on('languageChanged', watcher);
}

/** The language that is shown now. */
export function languageNow(): Language {
  return i18next.language as Language;
}

export interface Words<Key extends string> {
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  readonly language: Language;
}

/** The hook by which an app reads its own words: only keys that its catalogue holds compile. */
export function wordsHook<C extends Catalogue>(): () => Words<MessageKey<C>> {
  return () => {
    const { t, i18n } = useTranslation();
    return { t: (key, values) => t(key, values ?? {}), language: i18n.language as Language };
  };
}
