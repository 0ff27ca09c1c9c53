import { bare, wrong, type Checked } from './checked.js';

/** A dangerous goods number: UN and four digits, from UN0001; `1203` and `un 1203` both become `UN1203`. */
export function checkUnNumber(text: string): Checked<string> {
  const [, digits] = /^(?:UN)?(\d{4})$/.exec(bare(text)) ?? [];
  return digits && digits !== '0000' ? { value: `UN${digits}` } : wrong('un-number-format');
}
