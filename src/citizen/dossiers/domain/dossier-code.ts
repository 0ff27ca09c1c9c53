import { hanoiDay } from '../../../shared/domain/hanoi-time.js';

/** The province's own code among the agencies of the country. */
const PROVINCE = 'H37';

/** An office: five digits of a commune, or the letters of a department. */
export const OFFICE_CODE = /^(?:\d{5}|[A-Z]{2,10})$/;
export const DOSSIER_CODE = /^H37\.(?:\d{5}|[A-Z]{2,10})-\d{6}-\d{4,6}$/;

/** `H37.06184-261130-0007`: the office, the day in Hanoi, the number of the day. */
export function dossierCode(office: string, at: Date, number: number): string {
  return `${PROVINCE}.${office}-${hanoiDay(at).slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}

/** A code as people type it: lower case, blanks, dashes of other kinds. Undefined when it is none. */
export function typedDossierCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  return DOSSIER_CODE.test(code) ? code : undefined;
}
