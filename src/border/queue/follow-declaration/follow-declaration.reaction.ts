import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../../declarations/index.js';
import { FollowDeclaration } from './follow-declaration.handler.js';

type Corrected = Extract<DeclarationEvent, { type: 'DeclarationCorrected' }>;

/** A corrected declaration may queue in another class, for other lanes, or on another route. */
export function followDeclarationOnCorrection(commands: CommandBus): Reaction<Corrected> {
  return {
    name: 'follow-declaration-on-correction',
    types: ['DeclarationCorrected'],
    react: async ({ data }, context) => {
      await commands.execute(new FollowDeclaration(data.declaration, context));
    },
  };
}
