import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { firstLanguage, rememberLanguage } from './language.js';
import { LanguageContext, Said, sentence, useLanguage } from './said.jsx';
import { LANGUAGES, LANGUAGE_NAMES, type Language, type WordName } from './words.js';

const PAGES: readonly (readonly [path: string, name: WordName])[] = [
  ['/', 'home'],
  ['/slip', 'slip'],
  ['/open-data', 'openData'],
];

/** What stands around every page: whose it is, in which language, and where else one may go. */
export function Frame({ title, children }: { title: WordName; children: ComponentChildren }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    const page = sentence(title, language);
    document.title = title === 'now' ? sentence('title', language) : `${page} · ${sentence('title', language)}`;
  }, [language, title]);
  // What people write, such as notices, may hold any character; a machine without Chinese fetches those that it needs.
  useEffect(() => {
    if (language === 'zh') void import('./notice-fonts.js').catch(() => undefined);
  }, [language]);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#content">
        <Said of="skip" />
      </a>
      <header>
        <div class="wide">
          <a class="whose" href={`/?lang=${language}`}>
            <Said of="title" />
          </a>
          <div class="languages" role="group" aria-label="Ngôn ngữ · 语言 · Language">
            {LANGUAGES.map((each) => (
              <button
                type="button"
                key={each}
                lang={each}
                aria-pressed={each === language}
                onClick={() => choose(each)}
              >
                <span class="long">{LANGUAGE_NAMES[each]}</span>
                <span class="short" aria-hidden="true">
                  {each === 'zh' ? '中文' : each.toUpperCase()}
                </span>
              </button>
            ))}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </LanguageContext.Provider>
  );
}

function Foot() {
  const language = useLanguage();
  const here = location.pathname.replace(/(.)\/$/, '$1');
  return (
    <footer>
      <nav class="wide" aria-label={sentence('more', language)}>
        {PAGES.map(([path, name]) => (
          <a key={path} href={`${path}?lang=${language}`} {...(path === here && { 'aria-current': 'page' as const })}>
            <Said of={name} />
          </a>
        ))}
        <a href="/citizen/search">
          <Said of="searchAll" />
        </a>
        <a href="/api/docs">
          <Said of="apiDoc" />
        </a>
      </nav>
    </footer>
  );
}
