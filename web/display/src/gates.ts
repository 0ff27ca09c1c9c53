import { GATES, type Gate } from '../../../src/shared/domain/place.js';
import type { Words } from '../../../src/shared/domain/problem.js';

/** Names to show before the first answer comes; the board brings its own. */
export const gateNames: Readonly<Record<Gate, Words>> = {
  HUU_NGHI: { vi: 'Hữu Nghị', zh: '友谊', en: 'Huu Nghi' },
  TAN_THANH: { vi: 'Tân Thanh', zh: '新清', en: 'Tan Thanh' },
  COC_NAM: { vi: 'Cốc Nam', zh: '谷南', en: 'Coc Nam' },
  CHI_MA: { vi: 'Chi Ma', zh: '峙马', en: 'Chi Ma' },
};

export type Layout = 'GATE' | 'YARD';

/** What an address names: the board of a gate, or that of one of its yards. */
export interface Place {
  readonly gate: Gate;
  readonly yard?: string;
}

/** What an address such as `/display/HUU_NGHI` or `/display/HUU_NGHI/HN-XUAN-CUONG` names. */
export function placeOfPath(path: string): Place | undefined {
  const [, , name = '', yard] = path.split('/');
  const gate = GATES.find((each) => each === name);
  return gate && { gate, ...(yard && { yard }) };
}

export function addressOf({ gate, yard }: Place): string {
  return yard === undefined ? `/display/${gate}` : `/display/${gate}/${yard}`;
}

export function layoutOf({ yard }: Place): Layout {
  return yard === undefined ? 'GATE' : 'YARD';
}
