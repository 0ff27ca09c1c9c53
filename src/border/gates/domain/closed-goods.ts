import type { CargoKind } from '../../../shared/domain/place.js';
import type { ClosedGoods } from './gate-events.js';

/** What a vehicle carries, as closures look at it. */
export interface Carried {
  readonly cargo: CargoKind;
  /** HS codes of its goods. */
  readonly hs: readonly string[];
}

/** What a declared vehicle carries, from what the log says of it. */
export function carriedOf(facts: { readonly cargo: CargoKind; readonly goods: readonly { hs: string }[] }): Carried {
  return { cargo: facts.cargo, hs: facts.goods.map(({ hs }) => hs) };
}

/** Whether a closure names goods at all; else it closes the route for everybody. */
export function namesGoods({ cargo = [], hs = [] }: ClosedGoods): boolean {
  return cargo.length + hs.length > 0;
}

/** Whether a closure touches a vehicle: it carries a kind of cargo that is named, or one line of goods that is. */
export function touches(closure: ClosedGoods, carried: Carried): boolean {
  const { cargo = [], hs = [] } = closure;
  if (!namesGoods(closure)) return true;
  return cargo.includes(carried.cargo) || carried.hs.some((code) => hs.some((start) => code.startsWith(start)));
}

/** Spans of time without what one thing had from an instant on (ISO). */
export function cutAt<T extends { readonly from: string; readonly to: string }>(
  spans: readonly T[],
  isOfIt: (span: T) => boolean,
  from: string,
): T[] {
  return spans.flatMap((span) => {
    if (!isOfIt(span) || span.to <= from) return [span];
    return span.from < from ? [{ ...span, to: from }] : [];
  });
}
