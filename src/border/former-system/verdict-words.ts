import { fill, problemKind, type Words } from '../../shared/domain/problem.js';
import type { RowFinding } from './domain/verdict.js';

/** What a finding says and what to do about it, in three languages. */
export function wordsOf({ code, parameters = {} }: RowFinding): { readonly title: Words; readonly todo?: Words } {
  const kind = problemKind(code);
  const said = (words: Words): Words => ({
    vi: fill(words.vi, parameters),
    zh: fill(words.zh, parameters),
    en: fill(words.en, parameters),
  });
  return {
    title: kind ? said(kind.title) : { vi: code, zh: code, en: code },
    ...(kind?.todo && { todo: said(kind.todo) }),
  };
}
