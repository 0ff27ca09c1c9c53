import type { Schemas } from '../../../shared/api/client.js';

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

/** The figures as they are sent; undefined until each is a whole number of vehicles. An empty field is not nought. */
export function officialBody(typed: TypedFigures): OfficialBody | undefined {
  if (!OFFICIAL_CELLS.every((cell) => /^\d{1,6}$/.test(typed[cell].trim()))) return undefined;
  return Object.fromEntries(OFFICIAL_CELLS.map((cell) => [cell, Number(typed[cell])])) as unknown as OfficialBody;
}
