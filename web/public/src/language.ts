import { LANGUAGES, type Language } from './words.js';

const KEY = 'gate-language';

/** The language of the address, else the one chosen last on this device, else the browser's; Vietnamese of none. */
export function firstLanguage(): Language {
  const wanted = [new URLSearchParams(location.search).get('lang'), keptLanguage(), navigator.language.slice(0, 2)];
  return wanted.map((each) => LANGUAGES.find((one) => one === each)).find((each) => each !== undefined) ?? 'vi';
}

/** Keeps it in the address and on this device. */
export function rememberLanguage(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  try {
    localStorage.setItem(KEY, JSON.stringify(language));
  } catch {
    // Private windows of some telephones keep nothing.
  }
}

function keptLanguage(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return undefined;
  }
}
