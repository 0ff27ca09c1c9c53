import type { Gate } from '../../shared/domain/place.js';

/** Where a published number stands: a gate, all gates, or the gates that were not published by themselves, together. */
export type Scope = Gate | 'ALL' | 'OTHERS';

/** The cells of the board's published daily reports; sums beside their parts, as published. */
export const CELLS = [
  'total',
  'export',
  'exportFruit',
  'exportOther',
  'import',
  'importGoods',
  'importNewVehicles',
  'left',
  'leftFruit',
  'leftOther',
  'leftUnregistered',
] as const;
export type Cell = (typeof CELLS)[number];

/** Numbers as published; what is not published is not there. Vehicles. */
export type Figures = Readonly<Partial<Record<Cell, number>>>;

export interface PublishedDay {
  readonly day: string;
  readonly figures: Readonly<Partial<Record<Scope, Figures>>>;
  /** Opening backlog that the plan starts from: vehicles in the yards at 00:00; not published, so a choice of ours. */
  readonly backlog: { readonly fruit: number; readonly other: number };
}

/**
 * Days of which the Lạng Sơn border gate board published its report. OTHERS is the remainder after the gates that were
 * published by themselves.
 */
export const PUBLISHED_DAYS: readonly PublishedDay[] = [
  {
    day: '2023-05-28',
    figures: {
      ALL: {
        total: 986,
        export: 524,
        exportFruit: 434,
        exportOther: 90,
        import: 462,
        importGoods: 460,
        importNewVehicles: 2,
        left: 898,
        leftFruit: 538,
        leftOther: 61,
        leftUnregistered: 299,
      },
      HUU_NGHI: { total: 637, export: 290, import: 347 },
      OTHERS: { total: 349, export: 234, import: 115 },
    },
    backlog: { fruit: 180, other: 30 },
  },
  {
    day: '2024-08-22',
    figures: {
      ALL: {
        total: 1243,
        export: 328,
        exportFruit: 234,
        exportOther: 94,
        import: 915,
        importGoods: 865,
        importNewVehicles: 50,
        left: 369,
        leftFruit: 216,
        leftOther: 153,
      },
      HUU_NGHI: {
        total: 784,
        export: 220,
        exportFruit: 138,
        exportOther: 82,
        import: 564,
        importGoods: 514,
        importNewVehicles: 50,
      },
      TAN_THANH: { total: 347, export: 95, exportFruit: 87, exportOther: 8, import: 252 },
      OTHERS: { total: 112, export: 13, exportFruit: 9, exportOther: 4, import: 99 },
    },
    backlog: { fruit: 60, other: 24 },
  },
  {
    day: '2024-08-29',
    figures: {
      ALL: {
        total: 1429,
        export: 400,
        exportFruit: 308,
        exportOther: 92,
        import: 1029,
        importGoods: 938,
        importNewVehicles: 91,
      },
      HUU_NGHI: {
        total: 861,
        export: 244,
        exportFruit: 174,
        exportOther: 70,
        import: 617,
        importGoods: 566,
        importNewVehicles: 51,
      },
      TAN_THANH: {
        total: 437,
        export: 135,
        exportFruit: 120,
        exportOther: 15,
        import: 302,
        importGoods: 262,
        importNewVehicles: 40,
      },
      OTHERS: {
        total: 131,
        export: 21,
        exportFruit: 14,
        exportOther: 7,
        import: 110,
        importGoods: 110,
        importNewVehicles: 0,
      },
    },
    backlog: { fruit: 70, other: 20 },
  },
];
