import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { DeclaredContent } from './content.js';
import { error, warning } from './declaration-findings.js';
import { PUBLISHED_DECLARATION_RULES, type DeclarationRules } from './declaration-rules.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** `routes`: those of the gate; undefined when they are not known here. `plannedFrom`, `plannedTo`: what a correction found. */
interface AskedOfWindow {
  readonly now: Date;
  readonly routes?: readonly string[];
  readonly plannedFrom?: string;
  readonly plannedTo?: string;
  /** As the gate has set them; missing: as published. */
  readonly rules?: DeclarationRules;
}

/** When, and by which route. */
export function validateWindow(
  content: DeclaredContent,
  { now, routes, plannedFrom, plannedTo, rules = PUBLISHED_DECLARATION_RULES }: AskedOfWindow,
): FieldProblem[] {
  const { daysAhead: days, windowHours: hours } = rules;
  const from = Date.parse(content.plannedFrom);
  const to = Date.parse(content.plannedTo);
  const found: FieldProblem[] = [];
  if (to <= from) found.push(error('plannedTo', 'window-reversed'));
  else if (to <= now.getTime() && content.plannedTo !== plannedTo) found.push(error('plannedTo', 'window-past'));
  else if (to - from > hours * HOUR_MS) found.push(warning('plannedTo', 'window-long', { hours }));
  const farthest = now.getTime() + days * DAY_MS;
  if (from > farthest && content.plannedFrom !== plannedFrom) found.push(error('plannedFrom', 'window-far', { days }));
  else if (to > farthest + hours * HOUR_MS && content.plannedTo !== plannedTo)
    found.push(error('plannedTo', 'window-far', { days }));
  if (routes && !routes.includes(content.route)) found.push(error('route', 'route-not-of-gate'));
  return found;
}
