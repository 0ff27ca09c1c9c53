import type { Gate } from '../../../src/shared/domain/place.js';
import type { Words } from '../../../src/shared/domain/problem.js';

/** Names to show before the first answer comes; the board brings its own. */
export const gateNames: Readonly<Record<Gate, Words>> = {
  HUU_NGHI: { vi: 'Hữu Nghị', zh: '友谊', en: 'Huu Nghi' },
  TAN_THANH: { vi: 'Tân Thanh', zh: '新清', en: 'Tan Thanh' },
  COC_NAM: { vi: 'Cốc Nam', zh: '谷南', en: 'Coc Nam' },
  CHI_MA: { vi: 'Chi Ma', zh: '峙马', en: 'Chi Ma' },
};

/** The gate that an address such as `/display/HUU_NGHI` names. */
export function gateOfPath(path: string): Gate | undefined {
  const name = path.split('/')[2] ?? '';
  return Object.hasOwn(gateNames, name) ? (name as Gate) : undefined;
}
