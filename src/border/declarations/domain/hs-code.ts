import { bare, wrong, type Checked } from './checked.js';

/** Fresh fruit of chapter 08; what is frozen, preserved or dried (0811–0814, 080111, 080620) does not perish in a queue. */
const FRESH_FRUIT = ['080112', '080119', '0803', '0804', '0805', '080610', '0807', '0808', '0809', '0810'];
/** Fresh vegetables and roots of chapter 07 without frozen, preserved, dried (0710–0713). */
const FRESH_VEGETABLES = ['0701', '0702', '0703', '0704', '0705', '0706', '0707', '0708', '0709', '0714'];
const CUT_FLOWERS = ['060311', '060312', '060313', '060314', '060315', '060319'];
/** Chapter 01, live fish, live bees and crustaceans that travel live or chilled. */
const LIVE = ['01', '0301', '03063'];

/**
 * A commodity code: 6 digits (international) or 8 (Vietnam, AHTN), kept as text since the leading zero counts.
 * Gives the bare digits: `0810.60.00` becomes `08106000`. An odd number of digits is a zero that a spreadsheet ate.
 */
export function checkHsCode(text: string): Checked<string> {
  const value = bare(text);
  if (/^[1-9](\d{4}|\d{6})$/.test(value)) return wrong('hs-code-leading-zero', { suggestion: `0${value}` });
  if (!/^\d{6}(\d{2})?$/.test(value)) return wrong('hs-code-format');
  const chapter = Number(value.slice(0, 2));
  if (chapter === 0 || chapter === 77 || chapter === 99)
    return wrong('hs-code-chapter', { chapter: value.slice(0, 2) });
  return { value };
}

/** Whether a code falls under one of the prefixes (2 to 8 digits each). */
export function underHs(hs: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => hs.startsWith(prefix));
}

/** Fresh fruit: what the daily report counts as fruit. */
export function isFreshFruit(hs: string): boolean {
  return underHs(hs, FRESH_FRUIT);
}

/** Fresh fruit, vegetables, roots and cut flowers: what may be proven perishable. */
export function isFreshProduce(hs: string): boolean {
  return isFreshFruit(hs) || underHs(hs, FRESH_VEGETABLES) || underHs(hs, CUT_FLOWERS);
}

/** Live animals, live fish included. */
export function isLiveAnimal(hs: string): boolean {
  return underHs(hs, LIVE);
}
