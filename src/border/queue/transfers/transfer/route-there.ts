import type { CargoKind, Direction } from '../../../../shared/domain/place.js';
import type { GateView } from '../../../gates/index.js';
import { refuse } from '../../domain/transfer-problems.js';

/**
 * The route on which a vehicle goes on: the one that is named, else the first that has a lane for it, else the gate's first.
 * Throws `transfer-route-unknown`, `transfer-not-possible-there`.
 */
export function routeThere(
  { gate, routes, lanes }: GateView,
  { direction, cargo }: { readonly direction: Direction; readonly cargo: CargoKind },
  named?: string,
): string {
  if (named !== undefined) {
    if (!routes.some(({ route }) => route === named)) throw refuse('transfer-route-unknown', { gate, route: named });
    return named;
  }
  const lane = lanes.find((each) => each.direction === direction && each.accepts.includes(cargo));
  const route = lane?.route ?? routes[0]?.route;
  if (route === undefined) throw refuse('transfer-not-possible-there', { gate });
  return route;
}
