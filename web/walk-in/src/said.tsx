import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { words, type Language, type WordName } from './words.js';

/** The language of whoever holds this telephone. */
export const LanguageContext = createContext<Language>('vi');

/** A text in that language; `{of}` in it stands for what is given. */
export function Said({ of, with: told = {} }: { of: WordName; with?: Readonly<Record<string, string>> }) {
  const language = useContext(LanguageContext);
  return <>{sentence(of, language, told)}</>;
}

/** The same as text, for attributes. */
export function sentence(of: WordName, language: Language, told: Readonly<Record<string, string>> = {}): string {
  return words[of][language].replace(/\{(\w+)\}/g, (_, name: string) => told[name] ?? '');
}

const ICONS = { open: '✓', held: '!', closed: '✕' } as const;

/** How things stand, with an icon and in words. */
export function Message({
  kind,
  title,
  children,
}: {
  kind: keyof typeof ICONS;
  title: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class={`message ${kind}`} role={kind === 'open' ? 'status' : 'alert'}>
      <span class="icon" aria-hidden="true">
        {ICONS[kind]}
      </span>
      <div>
        <h2>{title}</h2>
        {children && <p>{children}</p>}
      </div>
    </div>
  );
}
