import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { requireGate } from '../../shared/domain/posted.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse as refuseDoor } from '../../shared/http/http-problems.js';
import { DeclarationById, plateEnd } from '../declarations/index.js';
import { PASS_RULES, passOf, type Pass, type Reissues } from './domain/pass.js';
import type { TicketLife } from './domain/ticket-life.js';
import { passStream, ticketLife } from './pass-streams.js';

/** Who hands passes to drivers. */
export const HOLDERS = ['FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK'] as const satisfies readonly Role[];

const ITSELF: Principal = { id: 'system:passes', roles: [], system: true };

export interface FoundPass {
  readonly life: NonNullable<TicketLife>;
  readonly reissues: Reissues;
  readonly pass: Pass;
}

/** Passes as the log has them, and who may hold one. */
@Injectable()
export class PassDesk {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  /** Throws `not-found` for a declaration without a ticket. */
  async find(ticket: string): Promise<FoundPass> {
    const [{ state: life }, { state: reissues }] = await Promise.all([
      this.store.load(ticketLife(ticket)),
      this.store.load(passStream(ticket)),
    ]);
    const pass = passOf(life, reissues, PASS_RULES);
    if (!life || !pass) throw refuseDoor('not-found');
    return { life, reissues, pass };
  }

  /**
   * The declaring firm, whose vehicle it is (the carrier, once it is known here), or the clerks of the gate.
   * Throws `not-found` for any other firm, `wrong-gate`.
   */
  async requireHolder(by: Principal, { firm, gate, declaration }: NonNullable<TicketLife>): Promise<void> {
    if (by.firm === undefined) return requireGate(by, gate);
    if (by.firm === firm) return;
    const { facts, taken } = await this.questions.execute(new DeclarationById(ITSELF, declaration));
    const carrier = taken?.CARRIER ?? facts.partyFirms?.CARRIER;
    if (carrier !== by.firm) throw refuseDoor('not-found');
  }

  /** The endings of the vehicle's plate, or of the chassis numbers of new vehicles without one. */
  async plateEnds(declaration: string): Promise<readonly string[]> {
    const { content } = await this.questions.execute(new DeclarationById(ITSELF, declaration));
    if (!content) return [];
    const { plate, vins } = content.vehicle;
    return (plate === undefined ? vins : [plate]).map(plateEnd);
  }
}
