import type { StreamOf, Streams } from '../../shared/event-store/types.js';
import {
  customsDeclaration,
  customsGoods,
  customsNamedBy,
  customsStanding,
  type CustomsGoods,
  type CustomsGoodsEvent,
  type CustomsRecord,
  type CustomsStanding,
} from '../customs/index.js';
import type { Channel, DeclaredFacts } from '../declarations/index.js';
import type { Clearance } from './domain/clearance.js';

/** The vehicle carries customs declarations by now that were not folded beside it. */
class CarriesMore extends Error {
  constructor(readonly numbers: readonly string[]) {
    super('The vehicle carries other customs declarations than were looked at');
  }
}

const RECORD = 'customs ';
const GOODS = 'goods ';

/** The customs declarations (first 11 digits) that were folded for one attempt at a command. */
export class CarriedCustoms {
  constructor(readonly numbers: readonly string[]) {}

  /** What holds for every truck of them, as guards. */
  records(): Streams {
    return Object.fromEntries(this.numbers.map((each) => [RECORD + each, customsDeclaration(each)]));
  }

  /** Who carries them, to be written. */
  goods(): Streams {
    return Object.fromEntries(this.numbers.map((each): [string, StreamOf] => [GOODS + each, customsGoods(each)]));
  }

  /** Ends the attempt unless all that are needed were folded: it is made again with them. */
  require(needed: readonly string[]): void {
    const missing = needed.filter((each) => !this.numbers.includes(each));
    if (missing.length > 0) throw new CarriesMore(missing);
  }

  /** What the folded records of `numbers` mean for the vehicle. */
  standing(
    states: Readonly<Record<string, unknown>>,
    numbers: readonly string[],
    declared: Channel | undefined,
  ): CustomsStanding {
    const of = (each: string) => states[RECORD + each] as CustomsRecord;
    return customsStanding(new Map(numbers.map((each) => [each, of(each)])), declared);
  }

  /** The events of their goods' streams, by the keys of {@link goods}. */
  goodsEvents(
    states: Readonly<Record<string, unknown>>,
    events: (customs: string, goods: CustomsGoods) => readonly CustomsGoodsEvent[],
  ): Readonly<Record<string, readonly CustomsGoodsEvent[]>> {
    return Object.fromEntries(
      this.numbers.map((each) => [GOODS + each, events(each, states[GOODS + each] as CustomsGoods)]),
    );
  }
}

/** Makes the attempt, and once more whenever it turns out that the vehicle carries more. */
async function withCarried<A>(
  attempt: (carried: CarriedCustoms) => Promise<A>,
  numbers: readonly string[],
): Promise<{ readonly done: A; readonly numbers: readonly string[] }> {
  const carried = new CarriedCustoms([...new Set(numbers)]);
  try {
    return { done: await attempt(carried), numbers: carried.numbers };
  } catch (error) {
    if (!(error instanceof CarriesMore)) throw error;
    return withCarried(attempt, [...numbers, ...error.numbers]);
  }
}

/** So many vehicles are remembered; about two days of the busiest gate. */
const REMEMBERED = 5_000;

/**
 * What vehicles carried when they were last decided about, so that the next decision is made at the first attempt. A
 * memory that is behind does no harm: every decision says what it needs.
 */
export class LastCarried {
  private readonly numbers = new Map<string, readonly string[]>();

  async attempt<A>(
    declaration: string,
    attempt: (carried: CarriedCustoms) => Promise<A>,
    known: readonly string[] = [],
  ): Promise<A> {
    const { done, numbers } = await withCarried(attempt, [...known, ...(this.numbers.get(declaration) ?? [])]);
    this.numbers.delete(declaration);
    if (numbers.length > 0) this.numbers.set(declaration, numbers);
    for (const oldest of this.numbers.keys()) {
      if (this.numbers.size <= REMEMBERED) break;
      this.numbers.delete(oldest);
    }
    return done;
  }
}

/** All that a vehicle carries: what its declaration names, what customs found on it, and what holds it. */
export function carriedBy(
  facts: Pick<DeclaredFacts, 'customsDeclarations'> | undefined,
  found: readonly string[],
  clearance: Clearance,
): string[] {
  const holding = clearance?.checks.flatMap(({ hold }) => hold?.stop ?? []) ?? [];
  return [...new Set([...(facts ? customsNamedBy(facts) : []), ...found, ...holding])];
}
