import { QUEUE_CLASSES, type QueueClass } from '../../../shared/domain/place.js';
import type { ClassWeights } from './policy-rules.js';

/** What each class has saved up (positive) or spent ahead (negative); all zero at first, their sum stays zero. */
export type ClassCredits = Readonly<Partial<Record<QueueClass, number>>>;

/**
 * Smooth weighted round-robin: every class present saves its weight, the richest has the turn and pays the sum.
 * Ties go to the order of QUEUE_CLASSES. A class that is absent keeps its credit, so leaving and coming back gains
 * nothing. Undefined when no class is present.
 */
export function classTurn(
  present: ReadonlySet<QueueClass>,
  credits: ClassCredits,
  weights: ClassWeights,
): { readonly class: QueueClass; readonly credits: ClassCredits } | undefined {
  const next: Partial<Record<QueueClass, number>> = { ...credits };
  let sum = 0;
  let richest: QueueClass | undefined;
  for (const name of QUEUE_CLASSES) {
    if (!present.has(name)) continue;
    const saved = (credits[name] ?? 0) + weights[name];
    next[name] = saved;
    sum += weights[name];
    if (richest === undefined || saved > (next[richest] ?? 0)) richest = name;
  }
  if (richest === undefined) return undefined;
  next[richest] = (next[richest] ?? 0) - sum;
  return { class: richest, credits: next };
}

/** The credits after a class had its turn among the classes present, whichever it was: what {@link classTurn} gives for its own choice. */
export function afterTurn(
  present: ReadonlySet<QueueClass>,
  credits: ClassCredits,
  weights: ClassWeights,
  called: QueueClass,
): ClassCredits {
  const next: Partial<Record<QueueClass, number>> = { ...credits };
  for (const name of present) next[name] = (credits[name] ?? 0) + weights[name];
  const sum = [...present].reduce((total, name) => total + weights[name], 0);
  next[called] = (next[called] ?? 0) - sum;
  return next;
}
