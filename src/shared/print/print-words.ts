import { fill, type Words } from '../domain/problem.js';
import type { Language } from '../http/language.js';

const PRINTED: Words = {
  vi: 'In lúc {{at}} (giờ Hà Nội) · {{by}}',
  zh: '打印时间 {{at}}（河内时间）· {{by}}',
  en: 'Printed at {{at}} (Hanoi time) · {{by}}',
};
const PAGE: Words = {
  vi: 'Trang {{page}}/{{pages}}',
  zh: '第 {{page}}/{{pages}} 页',
  en: 'Page {{page}} of {{pages}}',
};

/** An instant as Hanoi writes it: `25-11-2026 14:05`. */
export function hanoiStamp(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T');
  return `${day.split('-').toReversed().join('-')} ${time.slice(0, 5)}`;
}

export function printedWords(at: Date, by: string, language: Language): string {
  return fill(PRINTED[language], { at: hanoiStamp(at), by });
}

export function pageWords(page: number, pages: number, language: Language): string {
  return fill(PAGE[language], { page, pages });
}
