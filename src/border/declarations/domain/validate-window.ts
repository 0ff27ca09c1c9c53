import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { DeclaredContent } from './content.js';
import { error, warning } from './declaration-findings.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** *Defaults*: how far ahead one may declare, and how long a planned time makes sense. */
const DAYS_AHEAD = 30;
const HOURS_LONG = 72;

/** When, and by which route. `routes`: those of the gate; undefined when they are not known here. `plannedTo`: what a correction found. */
export function validateWindow(
  content: DeclaredContent,
  { now, routes, plannedTo }: { readonly now: Date; readonly routes?: readonly string[]; readonly plannedTo?: string },
): FieldProblem[] {
  const from = Date.parse(content.plannedFrom);
  const to = Date.parse(content.plannedTo);
  const found: FieldProblem[] = [];
  if (to <= from) found.push(error('plannedTo', 'window-reversed'));
  else if (to <= now.getTime() && content.plannedTo !== plannedTo) found.push(error('plannedTo', 'window-past'));
  else if (to - from > HOURS_LONG * HOUR_MS) found.push(warning('plannedTo', 'window-long', { hours: HOURS_LONG }));
  const farthest = now.getTime() + DAYS_AHEAD * DAY_MS;
  if (from > farthest) found.push(error('plannedFrom', 'window-far', { days: DAYS_AHEAD }));
  else if (to > farthest + HOURS_LONG * HOUR_MS) found.push(error('plannedTo', 'window-far', { days: DAYS_AHEAD }));
  if (routes && !routes.includes(content.route)) found.push(error('route', 'route-not-of-gate'));
  return found;
}
