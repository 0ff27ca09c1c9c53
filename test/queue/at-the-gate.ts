import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { DeclarationEvent, DeclaredFacts } from '../../src/border/declarations/index.js';
import { acceptedDeclaration, declarationStream } from '../../src/border/declarations/index.js';
import type { Fold } from '../../src/shared/domain/decider.js';
import { DomainError } from '../../src/shared/domain/problem.js';
import type { Principal } from '../../src/shared/domain/roles.js';
import type { CommandContext, EventStore } from '../../src/shared/event-store/types.js';

/** The product itself, which may do everything at every gate. */
export const SYSTEM: Principal = { id: 'system:test', roles: [], system: true };

/** The circumstances of a command at an instant. */
export function at(now: Date, more: Partial<CommandContext> = {}): CommandContext {
  const key = randomUUID();
  return { by: SYSTEM, key, route: 'test', bodyHash: key, channel: 'seed', correlationId: key, now, ...more };
}

const nothing: Fold<null, DeclarationEvent> = { initial: null, evolve: () => null };

export interface Declaring {
  readonly firm?: string;
  readonly at: Date;
  readonly facts?: Partial<DeclaredFacts>;
}

/** A declaration that was submitted and accepted, straight into the log; its id. */
export async function accepted(
  store: EventStore,
  { firm = 'firm-1', at: now, facts: more }: Declaring,
): Promise<string> {
  const declaration = uuidv7();
  const facts: DeclaredFacts = {
    gate: 'HUU_NGHI',
    route: 'HN-1119',
    direction: 'EXPORT',
    regime: 'NORMAL',
    twoWay: false,
    plannedFrom: now.toISOString(),
    plannedTo: new Date(now.getTime() + 86_400_000).toISOString(),
    vehicle: `vehicle-${declaration}`,
    vehicleCount: 1,
    cargo: 'GENERAL',
    class: 'ORDINARY',
    goods: [],
    containers: [],
    customsDeclarations: [],
    drivers: 1,
    carrier: firm,
    warnings: [],
    ...more,
  };
  const when = now.toISOString();
  await store.execute({
    context: at(now),
    streams: { declaration: { stream: declarationStream(declaration), fold: nothing, fresh: true } },
    decide: () => ({
      declaration: [
        {
          type: 'DeclarationSubmitted',
          data: { declaration, firm, content: `declaration-${declaration}`, at: when, facts },
        },
        {
          type: 'DeclarationAccepted',
          data: { declaration, gate: facts.gate, at: when, by: 'RULE', revision: 1, firm, facts },
        },
      ] satisfies DeclarationEvent[],
    }),
    answer: () => null,
  });
  return declaration;
}

/** The declaration is corrected: these facts are so now. */
export async function correctedTo(store: EventStore, declaration: string, facts: DeclaredFacts, now: Date) {
  const said = { declaration, gate: facts.gate, at: now.toISOString(), revision: 2, content: `content-${declaration}` };
  await store.execute({
    context: at(now),
    streams: { declaration: acceptedDeclaration(declaration) },
    decide: (): { declaration: DeclarationEvent[] } => ({
      declaration: [{ type: 'DeclarationCorrected', data: { ...said, facts, changed: ['parties'], accepted: true } }],
    }),
    answer: () => null,
  });
}

/** What became of many commands: how often each code was the answer, `done` for those that were carried out. */
export async function outcomes(commands: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const settled of await Promise.allSettled(commands)) {
    const { reason } = settled as PromiseRejectedResult;
    if (settled.status === 'rejected' && !(reason instanceof DomainError)) throw reason;
    const code = settled.status === 'fulfilled' ? 'done' : (reason as DomainError).code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
