export const LANGUAGES = ['vi', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', zh: '中文', en: 'English' };

/** One message. `{{name}}` is put in; `one` is the English of a `{{count}}` that is one: the others have no plural. */
export type Message = Readonly<Record<Language, string>> & { readonly one?: string };
/** Messages by group and name; a group belongs to a feature. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;
/** `group.name` of every message. */
export type MessageKey<C extends Catalogue> = {
  [G in keyof C & string]: `${G}.${keyof C[G] & string}`;
}[keyof C & string];

/** The messages of one language as i18next takes them. */
export function messagesIn(catalogue: Catalogue, language: Language): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([group, messages]) => [
      group,
      Object.fromEntries(Object.entries(messages).flatMap(([name, message]) => formsOf(name, message, language))),
    ]),
  );
}

function formsOf(name: string, message: Message, language: Language): [string, string][] {
  const whole: [string, string] = [name, message[language]];
  return language === 'en' && message.one ? [whole, [`${name}_one`, message.one]] : [whole];
}
