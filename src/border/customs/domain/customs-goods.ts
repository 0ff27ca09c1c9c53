import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { AllocatedPart, CarriageEvent, CustomsGoodsEvent } from './customs-events.js';
import type { Registered } from './customs-record.js';

/** What one vehicle carries of a customs declaration. */
export interface Allocation {
  readonly declaration: string;
  readonly firm: string;
  readonly gate: Gate;
  readonly by: 'DECLARED' | 'CUSTOMS';
  readonly parts: readonly AllocatedPart[];
}

/** The vehicles that carry it, by declaration. */
export type CustomsGoods = ReadonlyMap<string, Allocation>;

export const customsGoodsFold: Fold<CustomsGoods, CustomsGoodsEvent> = {
  initial: new Map(),
  evolve: (goods, { type, data }) => {
    const after = new Map(goods);
    if (type === 'CustomsAllocationEnded') after.delete(data.declaration);
    else {
      const { declaration, firm, gate, by, parts } = data;
      after.set(declaration, { declaration, firm, gate, by, parts });
    }
    return after;
  },
};

/** Stream of what is carried of the customs declaration with these first 11 digits. */
export function customsGoodsStream(customs: string): string {
  return `customs-goods-${customs}`;
}

/** The numbers that customs found on a vehicle, over those that its declaration names. */
export const carriageFold: Fold<readonly string[], CarriageEvent> = {
  initial: [],
  evolve: (carried, { data }) => [...new Set([...carried, data.customs])],
};

export function carriageStream(declaration: string): string {
  return `customs-carriage-${declaration}`;
}

/** The vehicle that carries; `parts` as far as its declaration can say it. */
export type Carrier = Omit<Allocation, 'by'>;

/** By default the whole vehicle; customs' own word stands. Nothing happens when nothing is new. */
export function allocateDeclared(
  goods: CustomsGoods,
  customs: string,
  carrier: Carrier,
  at: string,
): CustomsGoodsEvent[] {
  const known = goods.get(carrier.declaration);
  if (known?.by === 'CUSTOMS' && known.gate === carrier.gate) return [];
  const by = known?.by ?? 'DECLARED';
  const allocation = { ...carrier, parts: known?.by === 'CUSTOMS' ? known.parts : carrier.parts, by };
  if (known && sameAllocation(known, allocation)) return [];
  return [{ type: 'CustomsGoodsAllocated', data: { customs, ...allocation, at } }];
}

/** Customs says which part the vehicle carries: a line replaces that line, and the declarer's word falls. */
export function allocateByCustoms(
  goods: CustomsGoods,
  customs: string,
  { parts: told, ...carrier }: Carrier,
  at: string,
): CustomsGoodsEvent[] {
  const known = goods.get(carrier.declaration);
  const kept =
    known?.by === 'CUSTOMS' ? known.parts.filter(({ line }) => !told.some((each) => each.line === line)) : [];
  const parts = [...kept, ...told].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const allocation: Allocation = { ...carrier, by: 'CUSTOMS', parts };
  if (known && sameAllocation(known, allocation)) return [];
  return [{ type: 'CustomsGoodsAllocated', data: { customs, ...allocation, at } }];
}

/** The vehicle no longer carries it; what customs found stays until customs says otherwise or the declaration ends. */
export function endAllocation(
  goods: CustomsGoods,
  customs: string,
  declaration: string,
  at: string,
  whose: 'DECLARED' | 'ANY',
): CustomsGoodsEvent[] {
  const known = goods.get(declaration);
  if (!known || (whose === 'DECLARED' && known.by === 'CUSTOMS')) return [];
  return [{ type: 'CustomsAllocationEnded', data: { customs, declaration, at } }];
}

function sameAllocation(a: Allocation, b: Allocation): boolean {
  const parts = (of: Allocation) => [
    of.firm,
    of.gate,
    of.by,
    of.parts.map(({ line, packages, grams }) => [line ?? 0, packages, grams]),
  ];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** More is allocated than was declared. Without `line`: in all. */
export interface OverAllocated {
  readonly line?: number;
  readonly of: 'packages' | 'grams';
  readonly allocated: number;
  readonly declared: number;
}

/** A warning, never a refusal: weights are found at the gate, and an export of customs may be older than the trucks. */
export function overAllocated(registered: Registered | undefined, goods: CustomsGoods): OverAllocated[] {
  if (!registered || registered.lines.length === 0) return [];
  const parts = [...goods.values()].flatMap((allocation) => allocation.parts);
  const found = registered.lines.flatMap(({ line, ...declared }) =>
    beyond(
      declared,
      parts.filter((part) => part.line === line),
    ).map((over) => ({ line, ...over })),
  );
  const total = sum(registered.lines);
  return [...found, ...beyond(total, parts)];
}

function sum(parts: readonly { readonly packages: number; readonly grams: number }[]) {
  return parts.reduce((all, { packages, grams }) => ({ packages: all.packages + packages, grams: all.grams + grams }), {
    packages: 0,
    grams: 0,
  });
}

function beyond(declared: { packages: number; grams: number }, parts: readonly AllocatedPart[]): OverAllocated[] {
  const allocated = sum(parts);
  return (['packages', 'grams'] as const).flatMap((of) =>
    allocated[of] > declared[of] ? [{ of, allocated: allocated[of], declared: declared[of] }] : [],
  );
}
