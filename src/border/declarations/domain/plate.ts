import { bare, wrong, type Checked } from './checked.js';
import { parseChinesePlate } from './chinese-plate.js';
import type { Plate } from './plate-form.js';
import { parseVietnamesePlate } from './vietnamese-plate.js';

export type { Plate } from './plate-form.js';

/**
 * A Vietnamese or Chinese plate in any spelling: full-width or lower case letters, with blanks, dots or dashes.
 * `12c-123.45` → `12C12345`, shown `12C-123.45`; `桂Ｆ１２３４５` → `桂F12345`, shown `桂F·12345`.
 */
export function checkPlate(text: string): Checked<Plate> {
  const normal = bare(text);
  const value = parseChinesePlate(normal) ?? parseVietnamesePlate(normal);
  if (value) return { value };
  if (/^\p{Script=Han}/u.test(normal)) return wrong(/[IO]/.test(normal) ? 'plate-chinese-letters' : 'plate-chinese');
  return wrong(/^\d/.test(normal) ? 'plate-vietnamese' : 'plate-unknown');
}

/** At most these last three characters of a normal plate may stand on public screens. */
export function plateTail(normal: string): string {
  return Array.from(normal).slice(-3).join('');
}
