import type { Schemas } from '../../../shared/api/client.js';
import { quantityOf, typedQuantity } from '../../../shared/quantities/quantity.js';
import { NO_GOODS, isBlank, type Typed, type TypedGoods } from './typed.js';

export type SavedTrip = Schemas['ListedTripAnswer'];

/** What of the form a firm may keep; undefined while there is no route or nothing is carried. */
export function savedTripOf({ gate, direction, route, isEmpty, goods }: Typed, name: string) {
  const told = goods.filter((each) => !isBlank(each));
  if (isEmpty || route === '' || told.length === 0) return undefined;
  return { name, gate, direction, route, goods: told.map(goodsOf) } satisfies Schemas['SavedTripBody'];
}

/** What was kept, as it stands in the form. */
export function takenFrom({ gate, direction, route, goods }: SavedTrip): Partial<Typed> {
  return {
    gate,
    direction,
    route,
    isEmpty: false,
    goods: goods.map(({ kg, packages, temperature, ...each }) => ({
      ...NO_GOODS,
      ...each,
      kg: typedQuantity(kg),
      packages: typedQuantity(packages),
      temperature: typedQuantity(temperature),
    })),
  };
}

function goodsOf(typed: TypedGoods): Schemas['SavedGoodsBody'] {
  const { kg, packages, temperature, ...texts } = { ...NO_GOODS, ...typed };
  const words = Object.entries(texts).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : []));
  const read = {
    kg: quantityOf(kg, 'MEASURE'),
    packages: quantityOf(packages, 'COUNT'),
    temperature: quantityOf(temperature, 'MEASURE'),
  };
  const numbers = Object.entries(read).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...words, ...numbers]) as Schemas['SavedGoodsBody'];
}
