import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import type { DeclarationEvent } from '../../../declarations/index.js';
import { FollowDeclaration } from './follow-declaration.handler.js';

type Corrected = Extract<DeclarationEvent, { type: 'DeclarationCorrected' }>;
type Parted = Extract<DeclarationEvent, { type: 'PartTaken' | 'PartGivenBack' }>;

/** What a ticket follows its declaration in. */
export function followDeclarationReactions(commands: CommandBus): Reaction[] {
  return [followDeclarationOnCorrection(commands), followDeclarationOnTakingOver(commands)] as Reaction[];
}

/** A corrected declaration may queue in another class, for other lanes, or on another route. */
function followDeclarationOnCorrection(commands: CommandBus): Reaction<Corrected> {
  return {
    name: 'follow-declaration-on-correction',
    types: ['DeclarationCorrected'],
    react: async ({ data }, context) => {
      await commands.execute(new FollowDeclaration(data.declaration, context));
    },
  };
}

/** The firm that took a walk-in over answers for its ticket too. Its carrier's part tells who did; it is taken once. */
function followDeclarationOnTakingOver(commands: CommandBus): Reaction<Parted> {
  return {
    name: 'follow-declaration-on-taking-over',
    types: ['PartTaken', 'PartGivenBack'],
    react: async ({ data }, context) => {
      if (data.part === 'CARRIER') await commands.execute(new FollowDeclaration(data.declaration, context));
    },
  };
}
