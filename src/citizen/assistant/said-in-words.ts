import type { Words } from '../../shared/domain/problem.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES = { vi: 'vi-VN', zh: 'zh-CN', en: 'en-GB' } as const satisfies Readonly<Record<keyof Words, string>>;

/** The same made in each language. */
export function inEach(make: (language: keyof Words) => string): Words {
  return { vi: make('vi'), zh: make('zh'), en: make('en') };
}

export function dong(amount: number): Words {
  const unit = { vi: 'đồng', zh: '越南盾', en: 'đồng' } as const;
  return inEach((language) => `${new Intl.NumberFormat(LOCALES[language]).format(amount)} ${unit[language]}`);
}

/** Day and time in Hanoi. */
export function instant(iso: string): Words {
  return inEach((language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
      day: '2-digit',
      month: '2-digit',
      hour12: false,
    }).format(new Date(iso)),
  );
}

/** `{name}` filled in each language, by a text or a number. */
export function filled(template: Words, by: Readonly<Record<string, Words | number>>): Words {
  return inEach((language) =>
    template[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = by[name];
      return typeof value === 'object' ? value[language] : String(value ?? '');
    }),
  );
}
