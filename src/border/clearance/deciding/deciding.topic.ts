import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { validate as isId } from 'uuid';
import { NamesOfPeople } from '../../../identity/index.js';
import { Clock } from '../../../shared/clock/clock.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import type { WhoIsAt } from '../../../shared/live/presence-roster.js';
import { Presences } from '../../../shared/live/presences.js';
import { agencyModes } from '../agency-modes.js';
import { requireVisible } from '../clearance-access.js';
import { ClearanceDesk } from '../clearance-desk.js';
import { modeAt, requireSource } from '../domain/agency-modes.js';
import { requireDecidable } from '../domain/decide-check.js';
import { agencyOf } from '../domain/officer.js';

const PREFIX = 'deciding-';

/** Which officers of an agency at a gate have which vehicle before them to decide. */
export class DecidingState {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    example: { '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90': { '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90': 'Hải quan (demo)' } },
    description: 'By declaration: the officers who are at it, reference and name.',
  })
  vehicles: Record<string, Record<string, string>>;
}

/** The topic on which the officers of an agency at a gate see each other. */
export function decidingTopic(gate: Gate, agency: Agency): string {
  return `${PREFIX}${gate}-${agency}`;
}

/** Lets officers of one agency at one gate see who is about to decide which vehicle, before a check is begun. */
@Injectable()
export class DecidingTopic implements OnModuleInit {
  constructor(
    private readonly presences: Presences,
    private readonly desk: ClearanceDesk,
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly questions: QueryBus,
  ) {}

  onModuleInit(): void {
    this.presences.register({
      prefix: PREFIX,
      summary: 'Who of the own agency at the own gate is about to decide which vehicle.',
      stateClass: DecidingState,
      names: () => GATES.flatMap((gate) => AGENCIES.map((agency) => decidingTopic(gate, agency))),
      mayWatch: (by, topic) => {
        const agency = agencyOf(by);
        return agency !== undefined && by.gate !== undefined && topic === decidingTopic(by.gate, agency);
      },
      admit: (by, at) => this.admit(by, at),
      state: (who) => this.stateOf(who),
    });
  }

  /** Throws what his decision would be refused with. */
  private async admit(by: Principal, declaration: string): Promise<void> {
    const agency = agencyOf(by);
    if (!agency) throw refuse('not-allowed');
    if (!isId(declaration)) throw refuse('not-found');
    const at = this.clock.now().toISOString();
    const clearance = requireVisible(await this.desk.find(declaration), by);
    const { gate } = requireDecidable(clearance, { by, agency, at });
    const { state: modes } = await this.store.load(agencyModes());
    requireSource(modeAt(modes, gate, agency, at), agency, 'OFFICER');
  }

  private async stateOf(who: WhoIsAt): Promise<DecidingState> {
    const names = await this.questions.execute(new NamesOfPeople(Object.values(who).flat()));
    const vehicles = Object.entries(who).map(([declaration, people]) => [
      declaration,
      Object.fromEntries(people.map((person) => [person, names.get(person) ?? ''])),
    ]);
    return { vehicles: Object.fromEntries(vehicles) };
  }
}
