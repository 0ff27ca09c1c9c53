import type { Plate } from './plate-form.js';

const CIVIL = /^(1[1-9]|[2-9]\d)([A-HK-NPR-VX-Z]|LD|DA|MK|HC|KT|RM|TĐ|MĐ)(\d{4,5})$/;
const ARMY = /^([A-Z]{2})(\d{3,4})$/;

/** Reads a bare, upper-case plate; undefined when it is not Vietnamese. R and RM are trailers; TD and MD mean TĐ and MĐ. */
export function parseVietnamesePlate(bare: string): Plate | undefined {
  // Keyboards without Vietnamese letters give D, some fonts the Icelandic Ð.
  const normal = bare.replace(/Ð/g, 'Đ').replace(/^(\d\d[TM])D(?=\d)/, '$1Đ');
  const civil = CIVIL.exec(normal);
  if (civil) {
    const [, province, series, digits = ''] = civil;
    const number = digits.length === 5 ? `${digits.slice(0, 3)}.${digits.slice(3)}` : digits;
    const kind = series === 'R' || series === 'RM' ? 'TRAILER' : 'CIVIL';
    return { country: 'VN', normal, shown: `${province}${series}-${number}`, kind };
  }
  const army = ARMY.exec(normal);
  if (!army) return undefined;
  const [, unit, digits = ''] = army;
  const number = digits.length === 4 ? `${digits.slice(0, 2)}-${digits.slice(2)}` : digits;
  return { country: 'VN', normal, shown: `${unit} ${number}`, kind: 'ARMY' };
}
