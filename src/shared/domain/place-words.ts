import type { Direction, Gate, QueueClass } from './place.js';
import type { Words } from './problem.js';

/** What the codes of places and queues are called, in tables that people read and on the faces. */
export const GATE_WORDS: Readonly<Record<Gate, Words>> = {
  HUU_NGHI: { vi: 'Hữu Nghị', zh: '友谊', en: 'Hữu Nghị' },
  TAN_THANH: { vi: 'Tân Thanh', zh: '新清', en: 'Tân Thanh' },
  COC_NAM: { vi: 'Cốc Nam', zh: '谷南', en: 'Cốc Nam' },
  CHI_MA: { vi: 'Chi Ma', zh: '峙马', en: 'Chi Ma' },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất', zh: '出口', en: 'Export' },
  IMPORT: { vi: 'Nhập', zh: '进口', en: 'Import' },
};

export const CLASS_WORDS: Readonly<Record<QueueClass, Words>> = {
  PERISHABLE: { vi: 'Hàng tươi', zh: '鲜活货物', en: 'Perishable' },
  LIVE_ANIMALS: { vi: 'Động vật sống', zh: '活体动物', en: 'Live animals' },
  AEO: { vi: 'Ưu tiên AEO', zh: 'AEO 优先', en: 'AEO' },
  DANGEROUS: { vi: 'Hàng nguy hiểm', zh: '危险品', en: 'Dangerous goods' },
  ORDINARY: { vi: 'Hàng thường', zh: '普通货物', en: 'Ordinary' },
  EMPTY: { vi: 'Xe rỗng', zh: '空车', en: 'Empty' },
};
