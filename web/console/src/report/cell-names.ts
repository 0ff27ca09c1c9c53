import type { Schemas } from '../../../shared/api/client.js';

type Cell = Schemas['DifferenceView']['cell'];

/** What each number of the report is called. */
export const CELL_NAMES = {
  exportFruit: 'report.exportFruit',
  exportOther: 'report.exportOther',
  importGoods: 'report.importGoods',
  importNewVehicles: 'report.importNewVehicles',
  sentToOtherGate: 'report.sentToOtherGate',
  leftFruit: 'report.leftFruit',
  leftOther: 'report.leftOther',
  leftUnregistered: 'report.leftUnregistered',
  returnedByFarSide: 'report.returnedByFarSide',
} as const satisfies Record<Cell, string>;
