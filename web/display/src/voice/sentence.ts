import type { YardCall } from '../yard-calls.js';
import type { Clip } from './clips.js';

/** A call as clips: who, and where he is to drive. Whatever has no clip is not said. */
export function sentenceOf({ code, kind, label }: Pick<YardCall, 'code' | 'kind' | 'label'>): Clip[] {
  return ['vehicle', ...signsOf(code), kind, ...(kind === 'YARD' ? [] : signsOf(label))];
}

function signsOf(text: string): string[] {
  return Array.from(text.toUpperCase()).filter((sign) => /[A-Z0-9]/.test(sign));
}
