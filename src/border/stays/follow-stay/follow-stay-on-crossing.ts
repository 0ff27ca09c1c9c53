import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { ClearanceEvent } from '../../clearance/index.js';
import { STAY_FACTS, type StayFact } from '../domain/crossing-of-stay.js';
import { FollowStay } from './follow-stay.handler.js';

type Fact = Extract<ClearanceEvent, { type: StayFact }>;

/** A vehicle's stay over the line begins and ends with what clearance tells of it. */
export function followStayOnCrossing(commands: CommandBus): Reaction<Fact> {
  return {
    name: 'follow-stay-on-crossing',
    types: STAY_FACTS,
    react: async ({ type, data }, context) => {
      // An export leaves supervision as it crosses.
      if (type === 'LeftSupervision' && data.direction === 'EXPORT') return;
      await commands.execute(new FollowStay(data.declaration, type, data.at, context));
    },
  };
}
