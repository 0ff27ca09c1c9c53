import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { AGENCIES, type Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { agencyModes } from '../agency-modes.js';
import { modeAt } from '../domain/agency-modes.js';
import type { AgencyModesAnswer } from './agency-mode.answer.js';

/** The modes at a gate now, and all changes. A gate has few, so they are folded from their stream. */
export class AgencyModeList extends Query<AgencyModesAnswer> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
  ) {
    super();
  }
}

@QueryHandler(AgencyModeList)
export class AgencyModeListHandler implements IQueryHandler<AgencyModeList> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `wrong-gate`. */
  async execute({ by, gate }: AgencyModeList): Promise<AgencyModesAnswer> {
    if (by.gate !== undefined && by.gate !== gate) throw refuse('wrong-gate');
    const { state: modes } = await this.store.load(agencyModes());
    const at = this.clock.now().toISOString();
    return {
      now: AGENCIES.map((agency) => ({ agency, mode: modeAt(modes, gate, agency, at) })),
      changes: modes.filter((each) => each.gate === gate).toReversed(),
    };
  }
}
