import { toCardinal as english } from 'n2words/en-GB';
import { toCurrency as vietnamese } from 'n2words/vi-VN';
import { toCardinal as chinese } from 'n2words/zh-Hans-CN';
import type { Words } from '../../shared/domain/problem.js';

/** An amount of whole đồng as receipts and sheets that are signed write it out, so that no figure is added to it afterwards. */
export function amountInWords(dong: number): Words {
  return {
    vi: sentence(vietnamese(dong)),
    zh: `${chinese(dong)}越南盾`,
    en: `${sentence(english(dong))} đồng`,
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
