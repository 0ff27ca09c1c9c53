import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGES, words, type Language, type WordName } from './words.js';

/** The language of the driver who stands here. */
export const LanguageContext = createContext<Language>('vi');

/** A text of the kiosk in the driver's language. */
export function Said({ of, n }: { of: WordName; n?: number }) {
  const language = useContext(LanguageContext);
  return <>{words[of][language].replace('{n}', String(n ?? ''))}</>;
}

/** The same in all three, for a screen before which nobody has chosen yet. */
export function SaidInAll({ of }: { of: WordName }) {
  return (
    <>
      {LANGUAGES.map((language) => (
        <span key={language} lang={language}>
          {words[of][language]}
        </span>
      ))}
    </>
  );
}

const ICONS = { closed: '✕', held: '!', open: '✓' } as const;

interface MessageOf {
  readonly kind: keyof typeof ICONS;
  readonly name?: WordName;
  readonly why?: WordName;
  readonly title?: string;
  readonly detail?: string;
  /** In all languages, over the whole screen. */
  readonly all?: boolean;
}

/** What is wrong, with an icon and in words. */
export function Message({ kind, name, why, title, detail, all }: MessageOf) {
  const said = (of: WordName) => (all ? <SaidInAll of={of} /> : <Said of={of} />);
  return (
    <div class={`message ${kind} ${all ? 'whole' : ''}`} role="alert">
      <span class="icon" aria-hidden="true">
        {ICONS[kind]}
      </span>
      <div>
        <h2>{name ? said(name) : title}</h2>
        <p>{why ? said(why) : detail}</p>
      </div>
    </div>
  );
}
