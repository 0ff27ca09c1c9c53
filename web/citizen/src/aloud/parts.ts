import { sentencesOf } from './sentences.js';

export interface Sentence {
  readonly text: string;
  readonly lang: string;
}

/** What stands in an element, as it is seen, each sentence with the language that it is written in. */
export function partsOf(element: HTMLElement, language: string): Sentence[] {
  if (element.getClientRects().length === 0) return [];
  const lang = element.lang || language;
  const inAnother = [...element.querySelectorAll('[lang]')].some((each) => each.getAttribute('lang') !== lang);
  if (!inAnother) return sentencesOf(element.innerText).map((text) => ({ text, lang }));
  return [...element.childNodes].flatMap((node) =>
    node instanceof HTMLElement
      ? partsOf(node, lang)
      : sentencesOf(node.textContent ?? '').map((text) => ({ text, lang })),
  );
}
