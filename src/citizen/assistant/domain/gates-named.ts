import type { Gate } from '../../../shared/domain/place.js';
import { Meanings } from './meanings.js';
import { wordsOf } from './plain-words.js';

const NAMES = new Meanings({
  HUU_NGHI: ['hữu nghị', 'friendship gate', 'friendship pass', 'youyiguan'],
  TAN_THANH: ['tân thanh', 'puzhai', 'pò chài'],
  COC_NAM: ['cốc nam', 'lũng nghịu'],
  CHI_MA: ['chi ma'],
} satisfies Readonly<Record<Gate, readonly string[]>>);

/** The gates that a question names. */
export function gatesNamed(question: string): Gate[] {
  return [...new Set(NAMES.in(wordsOf(question)).map(({ meaning }) => meaning as Gate))];
}
