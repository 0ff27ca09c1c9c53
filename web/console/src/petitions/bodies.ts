import { DEPARTMENTS } from '../../../../src/citizen/procedures/catalogue/catalogue-procedure.js';

/** The bodies of the province to which a petition may be handed; communes are read. */
export const BODIES = {
  UBND: { vi: 'Ủy ban nhân dân tỉnh Lạng Sơn', zh: '谅山省人民委员会', en: 'People’s Committee of Lạng Sơn Province' },
  ...DEPARTMENTS,
} as const;
