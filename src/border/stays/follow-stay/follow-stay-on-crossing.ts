import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { ClearanceEvent } from '../../clearance/index.js';
import type { DeclarationEvent } from '../../declarations/index.js';
import { STAY_FACTS, type StayFact } from '../domain/crossing-of-stay.js';
import { HandStayOver } from '../hand-stay-over/hand-stay-over.handler.js';
import { FollowStay } from './follow-stay.handler.js';

type Fact = Extract<ClearanceEvent, { type: StayFact }> | Extract<DeclarationEvent, { type: 'DeclarationCorrected' }>;

/** A vehicle's stay over the line begins and ends with what clearance tells of it, and goes over to another tractor. */
export function followStayOnCrossing(commands: CommandBus): Reaction<Fact> {
  return {
    name: 'follow-stay-on-crossing',
    types: [...STAY_FACTS, 'DeclarationCorrected'],
    react: async ({ type, data }, context) => {
      if (type === 'DeclarationCorrected') {
        if (!data.changed.some((path) => path.startsWith('vehicle.'))) return;
        const { declaration, facts, change, at } = data;
        const wrong = change === undefined || change.reason === 'DECLARED_WRONG';
        const { vehicle, foreign = false, direction } = facts;
        await commands.execute(new HandStayOver(declaration, { vehicle, foreign, direction, wrong }, at, context));
        return;
      }
      // An export leaves supervision as it crosses.
      if (type === 'LeftSupervision' && data.direction === 'EXPORT') return;
      await commands.execute(new FollowStay(data.declaration, type, data.at, context));
    },
  };
}
