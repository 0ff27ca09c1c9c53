import type { QueryBus } from '@nestjs/cqrs';
import type { Gate } from '../../shared/domain/place.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import { DeclarationById } from '../declarations/index.js';

/** Who sees the fee of a trip: its firms, and the board's people at the gate and behind it. */
export const FEE_READERS = [
  'FIRM_ADMIN',
  'DISPATCHER',
  'CASHIER',
  'ACCOUNTANT',
  'SUPERVISOR',
  'GATE_CLERK',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Who reads lists and sheets of money. */
export const MONEY_READERS = [
  'CASHIER',
  'ACCOUNTANT',
  'SUPERVISOR',
  'AUDITOR',
  'PROVINCE',
] as const satisfies readonly Role[];

/** A trip as far as it exists for this reader. Throws `not-found`, `wrong-gate`. */
export async function tripFor(
  questions: QueryBus,
  by: Principal,
  declaration: string,
): Promise<{ readonly gate: Gate; readonly firm: string }> {
  const { facts, firm } = await questions.execute(new DeclarationById(by, declaration));
  return { gate: facts.gate, firm };
}

/** Whoever keeps the accounts of all gates is posted to none; at a gate he keeps that gate's alone. Throws `wrong-gate`. */
export function requireAccountsOf(by: Principal, gate: Gate): void {
  if (by.gate !== undefined && by.gate !== gate) throw refuse('wrong-gate');
}
