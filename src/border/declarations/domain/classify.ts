import type { CargoKind, QueueClass } from '../../../shared/domain/place.js';
import { gramsOf, type DeclaredContent, type DeclaredGoods } from './content.js';
import { isFreshFruit, isFreshProduce, isLiveAnimal } from './hs-code.js';

export interface Classified {
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  /** ISO; with class PERISHABLE only. */
  readonly perishableDeadline?: string;
}

type Contents = Pick<DeclaredContent, 'vehicle' | 'goods' | 'cargo' | 'plannedFrom' | 'quarantineCertificate'>;

function mostOf(goods: readonly DeclaredGoods[], is: (hs: string) => boolean): boolean {
  const grams = (lines: readonly DeclaredGoods[]) => lines.reduce((sum, { kg }) => sum + (gramsOf(kg) ?? 0), 0);
  return grams(goods.filter(({ hs }) => is(hs))) * 2 > grams(goods);
}

function cargoOf({ vehicle, goods, cargo }: Contents): CargoKind {
  if (cargo === 'DANGEROUS' || goods.some(({ un }) => un)) return 'DANGEROUS';
  if (vehicle.type === 'NEW_VEHICLES') return 'NEW_VEHICLES';
  if (vehicle.oversize) return 'OVERSIZE';
  if (goods.length === 0) return cargo ?? 'EMPTY';
  return mostOf(goods, isFreshFruit) ? 'FRUIT' : 'GENERAL';
}

/**
 * Which lanes take it and in which class it queues, from what it carries. Safety goes first; the greater weight says
 * what a mixed load is; the kind that was told counts as long as there are no lines, and danger until it is named; fresh produce is perishable only when a certificate that still holds at the planned time proves it.
 * @param aeo whether the owner is an authorised economic operator: the firm's standing, never the declarer's word
 */
export function classify(contents: Contents, aeo: boolean): Classified {
  const cargo = cargoOf(contents);
  const certificate = contents.quarantineCertificate;
  if (cargo === 'DANGEROUS') return { cargo, class: 'DANGEROUS' };
  if (contents.goods.some(({ hs }) => isLiveAnimal(hs))) return { cargo, class: 'LIVE_ANIMALS' };
  if (certificate && certificate.validUntil > contents.plannedFrom && mostOf(contents.goods, isFreshProduce))
    return { cargo, class: 'PERISHABLE', perishableDeadline: certificate.validUntil };
  if (cargo === 'EMPTY') return { cargo, class: 'EMPTY' };
  return { cargo, class: aeo ? 'AEO' : 'ORDINARY' };
}
