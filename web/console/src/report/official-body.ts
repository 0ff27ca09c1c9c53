import type { Schemas } from '../../../shared/api/client.js';
import { quantityOf } from '../../../shared/quantities/quantity.js';

export type OfficialBody = Schemas['OfficialFiguresBody'];
export type TypedFigures = Readonly<Record<keyof OfficialBody, string>>;

/** The numbers of the board's own table, in its order. */
export const OFFICIAL_CELLS = [
  'exportFruit',
  'exportOther',
  'importGoods',
  'importNewVehicles',
  'sentToOtherGate',
  'leftFruit',
  'leftOther',
  'leftUnregistered',
] as const satisfies (keyof OfficialBody)[];

/** More than a gate has ever seen of anything. */
const MOST = 100_000;

/** The figures as they are sent; undefined until each is a whole number of vehicles. An empty field is not nought. */
export function officialBody(typed: TypedFigures): OfficialBody | undefined {
  const counts = OFFICIAL_CELLS.map((cell) => [cell, quantityOf(typed[cell], 'COUNT') ?? -1] as const);
  if (counts.some(([, count]) => count < 0 || count > MOST)) return undefined;
  return Object.fromEntries(counts) as unknown as OfficialBody;
}
