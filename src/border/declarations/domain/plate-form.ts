export const PLATE_KINDS = ['CIVIL', 'TRAILER', 'ARMY', 'NEW_ENERGY'] as const;
export type PlateKind = (typeof PLATE_KINDS)[number];

/** A plate that was understood. `normal` is what is compared and searched, `shown` what people read. */
export interface Plate {
  readonly country: 'VN' | 'CN';
  readonly normal: string;
  readonly shown: string;
  readonly kind: PlateKind;
}
