import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keep, kept } from './kept.js';
import { LanguageContext, Said } from './said.js';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from './words.js';

const KEY = 'gate-language';

function firstLanguage(): Language {
  const known = kept<Language>(KEY);
  if (known && LANGUAGES.includes(known)) return known;
  return LANGUAGES.find((each) => navigator.language.startsWith(each)) ?? 'vi';
}

/** What stands above every page of a driver: whose it is, and in which language. */
export function Frame({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    keep(KEY, chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <strong>
          <Said of="gate" />
        </strong>
        <nav aria-label="Ngôn ngữ 语言 Language">
          {LANGUAGES.map((each) => (
            <button
              type="button"
              key={each}
              lang={each}
              aria-pressed={each === language}
              aria-label={each === 'zh' ? LANGUAGE_NAMES.zh : `${each.toUpperCase()} ${LANGUAGE_NAMES[each]}`}
              onClick={() => choose(each)}
            >
              {each === 'zh' ? '中' : each.toUpperCase()}
            </button>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </LanguageContext.Provider>
  );
}
