import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Gate } from '../../shared/domain/place.js';
import type { Role } from '../../shared/domain/roles.js';
import { PersonalFacts } from '../../shared/event-store/personal-facts.js';
import type { PersonalFact, StreamOf } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { changeGate } from './domain/change-gate.js';
import type { DeclaredContent } from './domain/content.js';
import type { DeclarationEvent } from './domain/declaration-events.js';
import { declarationFold, declarationStream, type DeclarationState, type Declared } from './domain/declaration.js';

/** A change of gate, ready to be decided and written beside the queue's own streams. */
export interface PreparedGateChange {
  /** The content that was sealed is that of this revision; of another the change is prepared anew. */
  readonly revision: number;
  readonly personal: readonly PersonalFact[];
  readonly events: (declared: Declared, at: string, role?: Role) => DeclarationEvent[];
}

/** The declaration to fold, and to write in the same append. */
export function transferredDeclaration(declaration: string): StreamOf<DeclarationState, DeclarationEvent> {
  return { stream: declarationStream(declaration), fold: declarationFold };
}

/** Seals a declaration's content for another gate. */
@Injectable()
export class GateChange {
  constructor(private readonly personal: PersonalFacts) {}

  /** Throws `not-found` when the content was erased. */
  async prepare(declared: Declared, gate: Gate, route: string, reason: string): Promise<PreparedGateChange> {
    const sealed = await this.personal.read([declared.content]);
    const before = sealed.get(declared.content) as DeclaredContent | undefined;
    if (!before) throw refuse('not-found');
    const content = uuidv7();
    const subject = `declaration-${declared.declaration}`;
    return {
      revision: declared.revision,
      personal: [{ ref: content, subject, content: { ...before, gate, route } }],
      events: (now, at, role) => changeGate(now, { gate, route, reason, content }, { at, ...(role && { role }) }),
    };
  }
}
