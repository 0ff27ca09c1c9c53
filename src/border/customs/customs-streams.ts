import type { StreamOf } from '../../shared/event-store/types.js';
import type { DeclaredFacts } from '../declarations/index.js';
import type { CarriageEvent, CustomsEvent, CustomsGoodsEvent } from './domain/customs-events.js';
import {
  carriageFold,
  carriageStream,
  customsGoodsFold,
  customsGoodsStream,
  type Carrier,
  type CustomsGoods,
} from './domain/customs-goods.js';
import { customsFold, customsStream, type CustomsRecord } from './domain/customs-record.js';

/** A customs declaration (first 11 digits) as a guard beside own streams: stop orders, channel, status. */
export function customsDeclaration(customs: string): StreamOf<CustomsRecord, CustomsEvent> {
  return { stream: customsStream(customs), fold: customsFold };
}

/** Which vehicles carry it. Apart from the record, so that many vehicles of one number do not wait for each other. */
export function customsGoods(customs: string): StreamOf<CustomsGoods, CustomsGoodsEvent> {
  return { stream: customsGoodsStream(customs), fold: customsGoodsFold };
}

/** Numbers (first 11 digits) that customs found on a vehicle, over those that its declaration names. */
export function carriageOf(declaration: string): StreamOf<readonly string[], CarriageEvent> {
  return { stream: carriageStream(declaration), fold: carriageFold };
}

/** The identities (first 11 digits) of the customs declarations that a declaration names. */
export function customsNamedBy(facts: Pick<DeclaredFacts, 'customsDeclarations'>): string[] {
  return [...new Set(facts.customsDeclarations.map((number) => number.slice(0, 11)))];
}

/** The whole vehicle. Its weights are told only when it names one number: otherwise nobody knows which goods are whose. */
export function wholeVehicle(
  declaration: string,
  firm: string,
  facts: Pick<DeclaredFacts, 'customsDeclarations' | 'goods' | 'gate'>,
): Carrier {
  const one = customsNamedBy(facts).length === 1;
  const sum = (of: 'packages' | 'grams') => facts.goods.reduce((all, line) => all + line[of], 0);
  const parts = one && facts.goods.length > 0 ? [{ packages: sum('packages'), grams: sum('grams') }] : [];
  return { declaration, firm, gate: facts.gate, parts };
}
